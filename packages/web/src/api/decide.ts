import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sentence } from '../kit/sentence.ts';
import { toast } from '../kit/toast-list.ts';
import { made } from '../review/made.ts';
import { shownError } from './api-error.ts';
import { api } from './client.ts';
import { dataOf } from './queries.ts';
import type { AskedDecision, DecisionEntry } from './types.ts';

/** Adds a decision to the log. What is asked next sees it. */
function decide(asked: AskedDecision): Promise<DecisionEntry> {
  return dataOf(api.POST('/api/v1/decisions', { body: asked }));
}

export interface Decider {
  /** Decides these, one after the other, and says so with a way back. Gives the entries, or null where it failed. */
  readonly decide: (
    asked: readonly AskedDecision[],
    done: string,
  ) => Promise<readonly DecisionEntry[] | null>;
  /** Takes back an entry of the log. */
  readonly undo: (entries: readonly number[], done?: string) => Promise<void>;
  /** Something is on its way to the log. */
  readonly busy: boolean;
}

/** Decides, tells what was done in a toast that can undo it, and has everything shown be asked for anew. */
export function useDecider(): Decider {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const undo = async (entries: readonly number[], done = 'Undone'): Promise<void> => {
    made.drop(entries);
    await run(entries.toReversed().map((decision) => ({ kind: 'undo', decision })));
    toast(done);
  };
  const run = async (asked: readonly AskedDecision[]): Promise<readonly DecisionEntry[]> => {
    const entries: DecisionEntry[] = [];
    setBusy(true);
    try {
      for (const one of asked) entries.push(await decide(one));
    } finally {
      await client.invalidateQueries();
      setBusy(false);
    }
    return entries;
  };
  const failed = (error: unknown): void => {
    const { message, advice } = shownError(error);
    const said = advice === null ? sentence(message) : `${sentence(message)} ${sentence(advice)}`;
    toast(said, { kind: 'failed' });
  };
  return {
    busy,
    undo: (entries, done) => undo(entries, done).catch(failed),
    decide: async (asked, done) => {
      try {
        const entries = await run(asked);
        const ids = entries.map(({ id }) => id);
        made.push(ids, toast(done, { undo: () => void undo(ids).catch(failed) }));
        return entries;
      } catch (error) {
        failed(error);
        return null;
      }
    },
  };
}
