import { Worker } from 'node:worker_threads';
import { Problem } from '@rapporteur/core/model/problem';
import type { RunAdding } from '../../app/adding/add-queue.ts';
import type { AddingOutcome } from '../../app/contract/adding.ts';
import type { AddingMessage, AddingOptions, AddingStart } from './messages.ts';

export interface RunAddingOptions {
  /** URL of an `AddingModule`. */
  readonly moduleUrl: string;
  readonly dossier: string;
  readonly options: AddingOptions;
}

/** A thread that is told to stop and does not is ended after this long. */
const PATIENCE_MILLISECONDS = 30_000;

/** Adds in a thread that is started for the job and ends with it, so that what it held is free again. */
export function runAdding({ moduleUrl, dossier, options }: RunAddingOptions): RunAdding {
  return async function* ({ inputs, given }, signal) {
    const start: AddingStart = { moduleUrl, dossier, inputs, given, options };
    const worker = new Worker(workerUrl(), { workerData: start });
    const inbox = mailbox(worker);
    const stop = (): void => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage('stop');
      setTimeout(() => void worker.terminate(), PATIENCE_MILLISECONDS).unref();
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      for (;;) {
        const message = await inbox.next();
        if (message.kind === 'end') return;
        if (message.kind === 'problem')
          throw new Problem(message.code, message.message, message.advice);
        yield message.outcome satisfies AddingOutcome;
      }
    } finally {
      signal.removeEventListener('abort', stop);
      await worker.terminate();
    }
  };
}

/** What a thread sends, one at a time; its death is an error. */
function mailbox(worker: Worker): { readonly next: () => Promise<AddingMessage> } {
  const held: AddingMessage[] = [];
  let death: unknown = null;
  let wake: () => void = () => {};
  worker.on('message', (message: AddingMessage) => {
    held.push(message);
    wake();
  });
  const die = (cause: unknown): void => {
    death ??= cause;
    wake();
  };
  worker.on('error', die);
  worker.on('exit', (code) => die(new Error(`the adding thread ended with code ${code}`)));
  return {
    next: async () => {
      for (;;) {
        const message = held.shift();
        if (message !== undefined) return message;
        if (death !== null) throw death;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/** The compiled program has the worker as JavaScript beside this file, the source tree as TypeScript. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
}
