import { Worker } from 'node:worker_threads';
import type { RoomReply, RoomResponse, RoomStart, RoomTask } from './messages.ts';
import { roomBroken } from './room-limits.ts';

/** A thread that answers; once it has died it answers no more. */
export interface RoomThread {
  /** What it replies, in the order of what it is sent. Rejects with Problem `room-broken` where it dies over it. */
  readonly send: (task: RoomTask) => Promise<RoomReply>;
  /** How much it was sent that it has not answered yet. */
  readonly pending: () => number;
  readonly isDead: () => boolean;
  readonly stop: () => Promise<void>;
}

/** @param died told once, when it has died without having been stopped */
export function startRoomThread(start: RoomStart, died: (cause: string) => void): RoomThread {
  const worker = new Worker(workerUrl(), {
    workerData: start,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let dead = false;
  const die = (cause: string): void => {
    if (dead) return;
    dead = true;
    died(cause);
    for (const { reject } of waiting.values()) reject(roomBroken(cause));
    waiting.clear();
  };
  worker.on('message', ({ id, reply }: RoomResponse) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    asked?.resolve(reply);
  });
  worker.on('error', (error) => die(error instanceof Error ? error.message : String(error)));
  worker.on('messageerror', (error) => die(error.message));
  worker.on('exit', (code) => die(`code ${code}`));
  return {
    isDead: () => dead,
    pending: () => waiting.size,
    send: (task) =>
      new Promise((resolve, reject) => {
        if (dead) {
          reject(roomBroken('it has died before'));
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        // Between threads there are no origins; the rule means windows.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage({ id: last, task });
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** Room for new objects: what is made for an answer dies with it, and V8's own choice lets much of it grow old first. */
const YOUNG_MEGABYTES = 32;

interface Waiting {
  readonly resolve: (reply: RoomReply) => void;
  readonly reject: (error: unknown) => void;
}

/** The compiled program has the worker as JavaScript beside this file, the source tree as TypeScript. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
}
