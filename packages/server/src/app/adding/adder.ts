import type { GivenMetadata } from '@rapporteur/core/model/document';
import type { AddingJob, AddingOutcome } from '../contract/adding.ts';

/** What is to be added. */
export interface AddRequest {
  /** Files that were sent, which lie in a folder of their own; or addresses. */
  readonly inputs:
    | { readonly kind: 'files'; readonly folder: string }
    | { readonly kind: 'addresses'; readonly addresses: readonly string[] };
  /** What the inputs are called. */
  readonly names: readonly string[];
  readonly given: GivenMetadata;
  /** Clears up, whatever came of it. */
  readonly discard: () => Promise<void>;
}

/** A change of a job. */
export interface AddingEvent {
  /** Counts up from 1 within the job: what came after a certain one can be asked for. */
  readonly number: number;
  readonly outcome: AddingOutcome | null;
  readonly job: AddingJob;
}

/** Adds to the dossier what is handed in, one job after the other. */
export interface Adder {
  /** @throws Problem `requests-too-many` where too much is waiting already. */
  readonly start: (request: AddRequest) => AddingJob;
  readonly job: (id: string) => AddingJob | null;
  /** What happened in a job after an event of that number, until it has ended. */
  readonly events: (id: string, after: number, signal: AbortSignal) => AsyncIterable<AddingEvent>;
  /** Documents that are read already are kept. @returns false: there is no such job. */
  readonly cancel: (id: string) => boolean;
  /** Cancels all, and resolves when what is being written is safe. */
  readonly close: () => Promise<void>;
}
