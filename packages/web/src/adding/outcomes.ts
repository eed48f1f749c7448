import type { AddingJob, AddingOutcome } from '../api/types.ts';
import { quantity } from '../kit/quantity.ts';

/** Inputs that are being added, as far as is known here. */
export interface Adding {
  readonly job: AddingJob;
  /** The latest first, at most a few hundred. */
  readonly outcomes: readonly AddingOutcome[];
}

/** What an event of a job carries: what became of one input, or null where the job itself changed. */
export interface AddingEvent {
  readonly outcome: AddingOutcome | null;
  readonly job: AddingJob;
}

const KEPT = 300;

export function withEvent(adding: Adding, { outcome, job }: AddingEvent): Adding {
  return {
    job,
    outcomes: outcome === null ? adding.outcomes : [outcome, ...adding.outcomes].slice(0, KEPT),
  };
}

export function isOver({ state }: AddingJob): boolean {
  return state !== 'waiting' && state !== 'running';
}

const WORDS: readonly (readonly [keyof AddingJob['counts'], string])[] = [
  ['added', 'new'],
  ['revised', 'changed'],
  ['recaptured', 'captured again'],
  ['unchanged', 'there already'],
  ['gone', 'gone'],
  ['skipped', 'left out'],
  ['failed', 'failed'],
];

/** `3 new, 1 failed`; `nothing yet`. */
export function summary({ counts, state }: AddingJob): string {
  const some = WORDS.filter(([kind]) => counts[kind] > 0);
  if (some.length > 0)
    return some.map(([kind, word]) => `${counts[kind].toLocaleString('en')} ${word}`).join(', ');
  return state === 'waiting'
    ? 'waiting for its turn'
    : state === 'running'
      ? 'reading …'
      : 'nothing was added';
}

/** What is said once it is over: `Added: 3 new documents`. */
export function closing(job: AddingJob): string {
  const { added, failed } = job.counts;
  const result = added > 0 ? `${quantity(added, 'document')} added` : summary(job);
  return failed > 0 && added > 0 ? `${result}, ${failed.toLocaleString('en')} failed` : result;
}
