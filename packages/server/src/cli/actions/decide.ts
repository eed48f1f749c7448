import { decisionsInForce, type LoggedDecision } from '@rapporteur/core/model/decision';
import {
  decideMerge,
  decideRename,
  type DecidedDossier,
  decideSplit,
  decideUndo,
} from '../../app/decide.ts';
import {
  decideNote,
  decideSaveSearch,
  decideTag,
  decideUntag,
} from '../../app/decide-annotation.ts';
import { decideJudge, type Judging } from '../../app/decide-statement.ts';
import { decisionLabel } from '../../app/decision-label.ts';
import { openForDeciding, openForReading } from '../../compose.ts';
import type { DecideAction, DecideOptions } from '../commands/decide.ts';
import { EXIT_DONE } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { type Page, pageOf } from '../show/page.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import { checkDecideArguments } from './decide-arguments.ts';

/** Makes a decision, or lists those made. @returns the exit code. */
export async function decide(
  dossier: string,
  action: DecideAction,
  names: readonly string[],
  options: DecideOptions,
  io: Io,
): Promise<number> {
  checkDecideArguments(action, names, options);
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
  options: DecideOptions,
): Promise<LoggedDecision> {
  const { form = null, document = null } = options;
  switch (action) {
    case 'merge':
      return decideMerge(dossier, first, second);
    case 'split':
      return decideSplit(dossier, first, { form, document });
    case 'rename':
      return decideRename(dossier, first, second);
    case 'accept':
      return decideJudge(dossier, first, { verdict: 'accepted' });
    case 'reject':
      return decideJudge(dossier, first, { verdict: 'rejected' });
    case 'correct':
      return decideJudge(dossier, first, correctionOf(options));
    case 'note':
      return decideNote(dossier, first, second);
    case 'tag':
      return decideTag(dossier, first, second);
    case 'untag':
      return decideUntag(dossier, first, second);
    case 'save-search':
      return decideSaveSearch(dossier, first, second);
    case 'undo':
      return decideUndo(dossier, first === '' ? null : Number(first));
  }
}

function correctionOf({ act, speaker, nobody }: DecideOptions): Judging {
  return {
    verdict: 'corrected',
    ...(act === undefined ? {} : { act }),
    ...(nobody === true ? { speaker: null } : speaker === undefined ? {} : { speaker }),
  };
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
