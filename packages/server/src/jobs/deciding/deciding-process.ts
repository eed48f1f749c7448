import { Problem } from '@rapporteur/core/model/problem';
import type { DecisionEntry } from '../../app/contract/decisions.ts';
import type { Decider } from '../../app/deciding/decider.ts';
import { end, endOf, startProcess, tell } from '../process/start-process.ts';
import type { DecidingAnswer, DecidingStart, DecidingTask } from './messages.ts';

/** How long a process without anything to decide stays, in milliseconds: what it found out is worth that to the next decision. */
const IDLE = 30_000;

/** Decides in a process of its own, which is started with the first decision, ends when none come, and is started again. */
export function decidingProcess(start: DecidingStart, idle: number = IDLE): Decider {
  let helper: Helper | null = null;
  let number = 0;
  let resting: NodeJS.Timeout | undefined;
  return {
    decide: async (asked) => {
      clearTimeout(resting);
      if (helper === null || helper.isDead()) helper = startHelper(start);
      const own = helper;
      number += 1;
      try {
        return await own.ask({ number, asked });
      } finally {
        clearTimeout(resting);
        resting = setTimeout(() => {
          if (helper === own && !own.isBusy()) {
            helper = null;
            void own.close();
          }
        }, idle);
        resting.unref();
      }
    },
    close: async () => {
      clearTimeout(resting);
      await helper?.close();
    },
  };
}

interface Helper {
  readonly ask: (task: DecidingTask) => Promise<DecisionEntry>;
  readonly isBusy: () => boolean;
  readonly isDead: () => boolean;
  /** Ends it once what it was asked is done. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (entry: DecisionEntry) => void;
  readonly reject: (error: unknown) => void;
}

function startHelper(start: DecidingStart): Helper {
  const child = startProcess(workerUrl(), start);
  const waiting = new Map<number, Waiting>();
  let dead = false;
  const die = (cause: unknown): void => {
    dead = true;
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };
  child.on('message', (message) => {
    const answer = message as DecidingAnswer;
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (answer.kind === 'entry') asked?.resolve(answer.entry);
    else asked?.reject(errorOf(answer));
  });
  child.on('error', die);
  child.on('exit', (code, signal) =>
    die(new Error(`the deciding process ended with ${endOf(code, signal)}`)),
  );
  const asks = new Set<Promise<DecisionEntry>>();
  return {
    isDead: () => dead,
    isBusy: () => waiting.size > 0,
    ask: (task) => {
      const answer = new Promise<DecisionEntry>((resolve, reject) => {
        waiting.set(task.number, { resolve, reject });
        tell(child, task);
      });
      asks.add(answer);
      void answer.catch(() => null).then(() => asks.delete(answer));
      return answer;
    },
    close: async () => {
      await Promise.allSettled(asks);
      await end(child);
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
