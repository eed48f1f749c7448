import { decisionsInForce, type LoggedDecision } from '@rapporteur/core/model/decision';
import { Problem } from '@rapporteur/core/model/problem';
import {
  decideMerge,
  decideRename,
  type DecidedDossier,
  decideSplit,
  decideUndo,
} from '../../app/decide.ts';
import { decisionLabel } from '../../app/decision-label.ts';
import { openForDeciding, openForReading } from '../../compose.ts';
import type { DecideAction, DecideOptions } from '../commands/decide.ts';
import { EXIT_DONE } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { type Page, pageOf } from '../show/page.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';

/** Makes a decision, or lists those made. @returns the exit code. */
export async function decide(
  dossier: string,
  action: DecideAction,
  names: readonly string[],
  options: DecideOptions,
  io: Io,
): Promise<number> {
  checkArguments(action, names, options);
  const page = pageOf(io);
  if (action === 'list') await list(dossier, options, page);
  else {
    const opened = await openForDeciding(dossier);
    try {
      const made = await make(opened, action, names, options);
      await show(made, true, options, page);
    } finally {
      await opened.close();
    }
  }
  return EXIT_DONE;
}

function make(
  dossier: DecidedDossier,
  action: Exclude<DecideAction, 'list'>,
  [first = '', second = '']: readonly string[],
  { form, document }: DecideOptions,
): Promise<LoggedDecision> {
  switch (action) {
    case 'merge':
      return decideMerge(dossier, first, second);
    case 'split':
      return decideSplit(dossier, first, { form: form ?? null, document: document ?? null });
    case 'rename':
      return decideRename(dossier, first, second);
    case 'undo':
      return decideUndo(dossier, first === '' ? null : Number(first));
  }
}

async function list(dossier: string, options: DecideOptions, page: Page): Promise<void> {
  const reader = await openForReading(dossier);
  try {
    const log = await reader.decisions();
    const holding = new Set(decisionsInForce(log).map(({ id }) => id));
    for (const logged of log) await show(logged, holding.has(logged.id), options, page);
    if (log.length === 0) await page.remark('Nothing was decided yet.');
  } finally {
    await reader.close();
  }
}

async function show(
  logged: LoggedDecision,
  holds: boolean,
  { json = false }: DecideOptions,
  page: Page,
): Promise<void> {
  if (json) return page.json({ ...logged, holds });
  const { id, decidedAt, decision } = logged;
  const when = decidedAt.slice(0, 16).replace('T', ' ');
  const words = `${id}  ${when}  ${decisionLabel(decision)}${holds ? '' : ' (undone)'}`;
  await page.lines(hanging('', visibleText(words), page.columns));
}

const NAMES: Readonly<Record<DecideAction, readonly [least: number, most: number]>> = {
  merge: [2, 2],
  split: [1, 1],
  rename: [2, 2],
  undo: [0, 1],
  list: [0, 0],
};

function checkArguments(
  action: DecideAction,
  names: readonly string[],
  { form, document }: DecideOptions,
): void {
  const [least, most] = NAMES[action];
  const advice = '"rapporteur decide --help" has the actions and what each takes.';
  if (names.length < least || names.length > most)
    throw new Problem(
      'option-invalid',
      `${action} takes ${least === most ? least : `up to ${most}`} names, and ${names.length} are given`,
      advice,
    );
  const splits = form !== undefined || document !== undefined;
  if (splits !== (action === 'split'))
    throw new Problem(
      'option-invalid',
      splits ? '--form and --document are for split' : 'split takes --form, --document or both',
      advice,
    );
  if (action === 'undo' && !/^[1-9][0-9]{0,8}$/.test(names[0] ?? '1'))
    throw new Problem('option-invalid', `"${names[0]}" is no number of a decision`, advice);
}
