import { Worker } from 'node:worker_threads';
import { Problem } from '@rapporteur/core/model/problem';
import { readerFailed } from '../app/record-reader.ts';
import type { DocumentRecord } from '../store/record.ts';
import { type Limits, tooMuchMemory, tooSlow } from './limits.ts';
import type { WorkerAnswer, WorkerStart, WorkerTask } from './messages.ts';

/** A thread that reads one document at a time; once it has died it reads no more. */
export interface PoolWorker {
  readonly read: (task: WorkerTask) => Promise<DocumentRecord>;
  readonly isDead: () => boolean;
  readonly stop: () => Promise<void>;
}

/** Starts a thread that reads with the `ReaderModule` that `start` names. */
export function startWorker(start: WorkerStart, limits: Limits): PoolWorker {
  const worker = new Worker(workerUrl(), {
    workerData: start,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.megabytes,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
  });
  let dead = false;
  let settle: Settle | null = null;
  let ready: () => void = () => {};
  const started = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const die = (cause: unknown): void => {
    dead = true;
    ready();
    settle?.fail(cause);
  };
  worker.on('message', (answer: WorkerAnswer) => {
    if (answer.kind === 'ready') ready();
    else settle?.answer(answer);
  });
  worker.on('error', die);
  worker.on('messageerror', die);
  worker.on('exit', (code) => die(new Error(`the reading thread ended with code ${code}`)));
  return {
    isDead: () => dead,
    stop: async () => {
      dead = true;
      await worker.terminate();
    },
    read: async (task) => {
      // The clock starts once the thread has loaded its stages.
      await started;
      return await new Promise<DocumentRecord>((resolve, reject) => {
        const { input } = task.known;
        const timer = setTimeout(() => {
          dead = true;
          void worker.terminate();
          done(() => reject(tooSlow(input, limits)));
        }, limits.milliseconds);
        const done = (then: () => void): void => {
          clearTimeout(timer);
          settle = null;
          then();
        };
        settle = {
          fail: (cause) => done(() => reject(deathOf(input, cause, limits))),
          answer: (answer) =>
            done(() => {
              if (answer.kind === 'record') resolve(answer.record);
              else reject(new Problem(answer.code, answer.message, answer.advice));
            }),
        };
        if (dead) settle.fail(new Error('the reading thread could not start'));
        // Between threads there are no origins; the rule means windows.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        else worker.postMessage(withOwnBytes(task));
      });
    },
  };
}

/** Small files share one buffer when they are read; sending a window on it would send all of it. */
function withOwnBytes({ known, source }: WorkerTask): WorkerTask {
  const { bytes } = source;
  if (bytes.length === bytes.buffer.byteLength) return { known, source };
  return { known, source: { ...source, bytes: Uint8Array.from(bytes) } };
}

/** Room for new objects in a thread: V8's own choice takes 240 MB more for two threads and is no faster. */
const YOUNG_MEGABYTES = 24;

interface Settle {
  readonly answer: (answer: Exclude<WorkerAnswer, { kind: 'ready' }>) => void;
  readonly fail: (cause: unknown) => void;
}

function deathOf(input: string, cause: unknown, limits: Limits): Problem {
  const outOfMemory =
    cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory ? tooMuchMemory(input, limits) : readerFailed(input, cause);
}

/** The compiled program has the worker as JavaScript beside this file, the source tree as TypeScript. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
}
