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
import type { DossierReader } from '../../store/dossier.ts';
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
      await show(made, { holds: true, orphaned: false }, options, page);
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
    const gone = await orphaned(reader);
    for (const logged of log) {
      const standing = { holds: holding.has(logged.id), orphaned: gone.has(logged.id) };
      await show(logged, standing, options, page);
    }
    if (log.length === 0) await page.remark('Nothing was decided yet.');
  } finally {
    await reader.close();
  }
}

/** Decisions that hold and apply to nothing, since what they are about is not there now. */
async function orphaned(reader: DossierReader): Promise<ReadonlySet<number>> {
  const { judgements, notes, tags } = await reader.annotations();
  const all = [...judgements, ...notes, ...tags];
  return new Set(all.flatMap(({ target, decision }) => (target.id === null ? [decision] : [])));
}

interface Standing {
  readonly holds: boolean;
  readonly orphaned: boolean;
}

async function show(
  logged: LoggedDecision,
  { holds, orphaned: isOrphaned }: Standing,
  { json = false }: DecideOptions,
  page: Page,
): Promise<void> {
  if (json) return page.json({ ...logged, holds, orphaned: isOrphaned });
  const { id, decidedAt, decision } = logged;
  const when = decidedAt.slice(0, 16).replace('T', ' ');
  const ending = holds ? (isOrphaned ? ' (orphaned: it is not there now)' : '') : ' (undone)';
  const words = `${id}  ${when}  ${decisionLabel(decision)}${ending}`;
  await page.lines(hanging('', visibleText(words), page.columns));
}
