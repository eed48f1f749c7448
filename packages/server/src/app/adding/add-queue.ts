import { Problem } from '@rapporteur/core/model/problem';
import type { AddingOutcome, AddingProblem } from '../contract/adding.ts';
import type { Adder, AddRequest } from './adder.ts';
import { type JobRecord, jobRecord } from './job-record.ts';

/** Adds what one request hands in; gives what became of each input. @throws Problem of the dossier. */
export type RunAdding = (request: AddRequest, signal: AbortSignal) => AsyncIterable<AddingOutcome>;

export interface AddQueueParts {
  readonly run: RunAdding;
  /** Told when the dossier was written to. */
  readonly changed: () => Promise<void>;
  readonly newId: () => string;
  /** Told what was not foreseen. */
  readonly report: (error: unknown) => void;
}

/** Jobs that may wait, so that nobody fills the disk. */
export const MOST_WAITING = 50;
/** Jobs that are over and can still be asked for. */
const REMEMBERED = 100;

/** Runs jobs one after the other, so that the dossier has one writer. */
export function addQueue({ run, changed, newId, report }: AddQueueParts): Adder {
  const jobs = new Map<string, Job>();
  const waiting: Job[] = [];
  let running: Job | null = null;
  let idle: Promise<void> = Promise.resolve();
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      running = job;
      await perform(job);
      running = null;
      forget(jobs);
    }
  };
  // What was added is in the dossier, whether or not it can be shown.
  const seen = (): Promise<void> => changed().catch(report);
  const perform = async ({ request, record, stop }: Job): Promise<void> => {
    try {
      if (!stop.signal.aborted) {
        record.turn('running');
        for await (const outcome of run(request, stop.signal)) record.add(outcome);
        await seen();
      }
      record.turn(stop.signal.aborted ? 'cancelled' : 'done');
    } catch (error) {
      if (!(error instanceof Problem)) report(error);
      await seen();
      record.turn('failed', problemOf(error));
    } finally {
      await request.discard().catch(report);
    }
  };
  return {
    start: (request) => {
      if (waiting.length >= MOST_WAITING) throw tooMuchWaiting();
      const id = newId();
      const record = jobRecord(id, request.names);
      const job = { request, record, stop: new AbortController() };
      jobs.set(id, job);
      waiting.push(job);
      if (running === null && waiting.length === 1) idle = idle.then(work);
      return record.snapshot();
    },
    job: (id) => jobs.get(id)?.record.snapshot() ?? null,
    events: (id, after, signal) => jobs.get(id)?.record.events(after, signal) ?? nothing(),
    cancel: (id) => {
      const job = jobs.get(id);
      job?.stop.abort();
      return job !== undefined;
    },
    close: async () => {
      for (const { stop } of jobs.values()) stop.abort();
      await idle;
    },
  };
}

interface Job {
  readonly request: AddRequest;
  readonly record: JobRecord;
  readonly stop: AbortController;
}

async function* nothing(): AsyncGenerator<never> {}

function forget(jobs: Map<string, Job>): void {
  const over = [...jobs].filter(([, { record }]) => record.isOver());
  for (const [id] of over.slice(0, Math.max(0, over.length - REMEMBERED))) jobs.delete(id);
}

function problemOf(error: unknown): AddingProblem {
  if (error instanceof Problem)
    return { code: error.code, message: error.message, advice: error.advice };
  return {
    code: 'server-fault',
    message: 'the inputs could not be added, by a fault of the program',
    advice: 'Try again; if it stays so, report it with what the terminal of the server says.',
  };
}

function tooMuchWaiting(): Problem {
  return new Problem(
    'requests-too-many',
    `${MOST_WAITING} jobs are waiting to be added already`,
    'Wait until some are done, or use `rapporteur add` for many files.',
  );
}
