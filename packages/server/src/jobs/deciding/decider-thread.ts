import { Worker } from 'node:worker_threads';
import { Problem } from '@rapporteur/core/model/problem';
import type { DecisionEntry } from '../../app/contract/decisions.ts';
import type { Decider } from '../../app/deciding/decider.ts';
import type { DecidingAnswer, DecidingStart, DecidingTask } from './messages.ts';

/** Decides in a thread of its own, which is started with the first decision and, where it has died, anew. */
export function deciderThread(start: DecidingStart): Decider {
  let thread: Thread | null = null;
  let number = 0;
  return {
    decide: (asked) => {
      if (thread === null || thread.isDead()) thread = startThread(start);
      number += 1;
      return thread.ask({ number, asked });
    },
    close: async () => {
      await thread?.close();
    },
  };
}

interface Thread {
  readonly ask: (task: DecidingTask) => Promise<DecisionEntry>;
  readonly isDead: () => boolean;
  /** Ends it once what it was asked is done. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (entry: DecisionEntry) => void;
  readonly reject: (error: unknown) => void;
}

function startThread(start: DecidingStart): Thread {
  const worker = new Worker(workerUrl(), { workerData: start });
  const waiting = new Map<number, Waiting>();
  let dead = false;
  const die = (cause: unknown): void => {
    dead = true;
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };
  worker.on('message', (answer: DecidingAnswer) => {
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (answer.kind === 'entry') asked?.resolve(answer.entry);
    else asked?.reject(errorOf(answer));
  });
  worker.on('error', die);
  worker.on('exit', (code) => die(new Error(`the deciding thread ended with code ${code}`)));
  const asks = new Set<Promise<DecisionEntry>>();
  return {
    isDead: () => dead,
    ask: (task) => {
      const answer = new Promise<DecisionEntry>((resolve, reject) => {
        waiting.set(task.number, { resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage(task);
      });
      asks.add(answer);
      void answer.catch(() => null).then(() => asks.delete(answer));
      return answer;
    },
    close: async () => {
      await Promise.allSettled(asks);
      await worker.terminate();
    },
  };
}

function errorOf(answer: Exclude<DecidingAnswer, { kind: 'entry' }>): Error {
  if (answer.kind === 'problem') return new Problem(answer.code, answer.message, answer.advice);
  return new Error(answer.message);
}

/** The compiled program has the worker as JavaScript beside this file, the source tree as TypeScript. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
}
