import type { ChildProcess } from 'node:child_process';
import { Problem } from '@rapporteur/core/model/problem';
import type { RunAdding } from '../../app/adding/add-queue.ts';
import type { AddingOutcome } from '../../app/contract/adding.ts';
import { end, endOf, startProcess, tell } from '../process/start-process.ts';
import type { AddingMessage, AddingOptions, AddingStart } from './messages.ts';

export interface RunAddingOptions {
  /** URL of an `AddingModule`. */
  readonly moduleUrl: string;
  readonly dossier: string;
  readonly options: AddingOptions;
}

/** A process that is told to stop and does not is ended after this long. */
const PATIENCE_MILLISECONDS = 30_000;

/**
 * Adds in a process that is started for the job and ends with it, so that what it held is free again. It leaves the processor to
 * those who read meanwhile.
 */
export function runAdding({ moduleUrl, dossier, options }: RunAddingOptions): RunAdding {
  return async function* ({ inputs, given }, signal) {
    const start: AddingStart = { moduleUrl, dossier, inputs, given, options };
    const child = startProcess(workerUrl(), start, { yields: true });
    const inbox = mailbox(child);
    const stop = (): void => {
      tell(child, { kind: 'stop' });
      setTimeout(() => void end(child), PATIENCE_MILLISECONDS).unref();
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
      await end(child);
    }
  };
}

/** What a process sends, one at a time; its death is an error. */
function mailbox(child: ChildProcess): { readonly next: () => Promise<AddingMessage> } {
  const held: AddingMessage[] = [];
  let death: unknown = null;
  let wake: () => void = () => {};
  child.on('message', (message) => {
    held.push(message as AddingMessage);
    wake();
  });
  const die = (cause: unknown): void => {
    death ??= cause;
    wake();
  };
  child.on('error', die);
  child.on('exit', (code, signal) =>
    die(new Error(`the adding process ended with ${endOf(code, signal)}`)),
  );
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
