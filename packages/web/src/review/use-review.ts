import type { Act } from '@rapporteur/core/model/statement';
import { useDecider } from '../api/decide.ts';
import type { AskedDecision, EntityReference, Judgement, Statement } from '../api/types.ts';
import { made } from './made.ts';
import { showPending, type PendingChange } from './pending.ts';
import { useWritable } from './use-writable.ts';

/** What a correction changes; what is left out stays as it is. Null: nobody is known to speak. */
export interface Correction {
  readonly act?: Act;
  readonly speaker?: Pick<EntityReference, 'id' | 'name' | 'type'> | null;
}

/** What an analyst can do with a statement. Each is shown at once, and taken back with its reason where it fails. */
export interface Review {
  /** Accepts it, or no longer does. */
  readonly accept: (statement: Statement) => Promise<boolean>;
  /** Rejects it, or no longer does. */
  readonly reject: (statement: Statement) => Promise<boolean>;
  readonly correct: (statement: Statement, correction: Correction) => Promise<boolean>;
  readonly note: (statement: Statement, text: string) => Promise<boolean>;
  readonly tag: (statement: Statement, tag: string) => Promise<boolean>;
  readonly untag: (statement: Statement, tag: string) => Promise<boolean>;
  /** Takes an entry of the log back. */
  readonly undo: (decision: number) => Promise<void>;
  /** Takes the latest step of this visit back. */
  readonly undoLatest: () => Promise<void>;
  readonly busy: boolean;
  /** The server takes decisions at all. */
  readonly writable: boolean;
}

export function useReview(): Review {
  const { decide, undo, busy } = useDecider();
  const writable = useWritable();
  const run = async (
    { id }: Statement,
    asked: AskedDecision,
    done: string,
    change: PendingChange,
  ): Promise<boolean> => {
    const arrived = showPending(id, change);
    try {
      return (await decide([asked], done)) !== null;
    } finally {
      arrived();
    }
  };
  /** Decided once more, a verdict is taken back. */
  const judge = async (
    statement: Statement,
    kind: 'accept' | 'reject',
    verdict: 'accepted' | 'rejected',
  ): Promise<boolean> => {
    const { id, judgement } = statement;
    if (judgement?.decision === ON_ITS_WAY) return false;
    if (judgement?.verdict === verdict) {
      const arrived = showPending(id, { judgement: null });
      await undo([judgement.decision], `No longer ${verdict}`).finally(arrived);
      return true;
    }
    const done = verdict === 'accepted' ? 'Accepted' : 'Rejected';
    return run(statement, { kind, statement: id }, done, { judgement: judged(verdict) });
  };
  return {
    busy,
    writable,
    accept: (statement) => judge(statement, 'accept', 'accepted'),
    reject: (statement) => judge(statement, 'reject', 'rejected'),
    correct: (statement, { act, speaker }) => {
      const asked: AskedDecision = {
        kind: 'correct',
        statement: statement.id,
        ...(act !== undefined && { act }),
        ...(speaker !== undefined && { speaker: speaker?.id ?? null }),
      };
      return run(statement, asked, 'Corrected', {
        judgement: judged('corrected'),
        ...(act !== undefined && { act }),
        ...(speaker !== undefined && {
          speaker: speaker === null ? null : { ...UNNAMED_HERE, ...reference(speaker) },
        }),
      });
    },
    note: (statement, text) =>
      run(statement, { kind: 'note', target: statement.id, text }, 'Noted', {
        notes: statement.notes + 1,
      }),
    tag: (statement, tag) =>
      run(statement, { kind: 'tag', target: statement.id, tag }, `Tagged ${tag}`, {
        tags: [...statement.tags, tag],
      }),
    untag: (statement, tag) =>
      run(statement, { kind: 'untag', target: statement.id, tag }, `No longer tagged ${tag}`, {
        tags: statement.tags.filter((other) => other !== tag),
      }),
    undo: (decision) => undo([decision]),
    undoLatest: async () => {
      const latest = made.latest();
      if (latest.length > 0) await undo(latest);
    },
  };
}

/** The document need not name whom the user decided on. */
const UNNAMED_HERE = { local: '', country: null } as const;

function reference({ id, name, type }: Pick<EntityReference, 'id' | 'name' | 'type'>) {
  return { id, name, type };
}

/** Stands for the number of a decision that has none yet. */
const ON_ITS_WAY = 0;

function judged(verdict: Judgement['verdict']): Judgement {
  return { verdict, decision: ON_ITS_WAY, act: null, speakerCorrected: false, speaker: null };
}
