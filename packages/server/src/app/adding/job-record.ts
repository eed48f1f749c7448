import {
  type AddingJob,
  type AddingOutcome,
  type AddingProblem,
  OUTCOME_KINDS,
  type OutcomeKind,
} from '../contract/adding.ts';
import type { AddingEvent } from './adder.ts';

/** Outcomes of a job that are kept; all are counted. */
const KEPT = 1000;

/** What became of a job so far, and those who wait to hear more. */
export interface JobRecord {
  readonly snapshot: (withOutcomes?: boolean) => AddingJob;
  readonly add: (outcome: AddingOutcome) => void;
  readonly turn: (state: AddingJob['state'], problem?: AddingProblem) => void;
  readonly isOver: () => boolean;
  /** What came after an event, as it comes, until the job is over or `signal` aborts. */
  readonly events: (after: number, signal: AbortSignal) => AsyncIterable<AddingEvent>;
}

export function jobRecord(id: string, names: readonly string[]): JobRecord {
  const counts = Object.fromEntries(OUTCOME_KINDS.map((kind) => [kind, 0])) as Record<
    OutcomeKind,
    number
  >;
  let state: AddingJob['state'] = 'waiting';
  let problem: AddingProblem | null = null;
  let number = 0;
  let kept: { readonly number: number; readonly outcome: AddingOutcome | null }[] = [];
  let waiting: (() => void)[] = [];
  const isOver = (): boolean => state !== 'waiting' && state !== 'running';
  const snapshot = (withOutcomes = true): AddingJob => ({
    job: id,
    state,
    names,
    counts: { ...counts },
    outcomes: withOutcomes
      ? kept.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]))
      : [],
    problem,
  });
  const note = (outcome: AddingOutcome | null): void => {
    number += 1;
    kept.push({ number, outcome });
    if (kept.length > 2 * KEPT) kept = kept.slice(-KEPT);
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  };
  return {
    snapshot,
    isOver,
    add: (outcome) => {
      counts[outcome.kind] += 1;
      note(outcome);
    },
    turn: (next, cause) => {
      state = next;
      problem = cause ?? null;
      note(null);
    },
    events: async function* (after, signal) {
      let seen = after;
      while (!signal.aborted) {
        const news = kept.filter((event) => event.number > seen);
        for (const event of news) {
          seen = event.number;
          yield { ...event, job: snapshot(false) };
        }
        if (news.length > 0) continue;
        if (isOver()) return;
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          signal.addEventListener('abort', () => resolve(), { once: true });
        });
      }
    },
  };
}
