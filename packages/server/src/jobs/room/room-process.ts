import { end, endOf, startProcess, tell } from '../process/start-process.ts';
import type { RoomReply, RoomResponse, RoomStart, RoomTask } from './messages.ts';
import { openStreams } from './open-streams.ts';
import { roomBroken } from './room-limits.ts';

/** A process that answers; once it has died it answers no more. */
export interface RoomProcess {
  /** What it replies, in the order of what it is sent. Rejects with Problem `room-broken` where it dies over it. */
  readonly send: (task: RoomTask) => Promise<RoomReply>;
  /** How much it was sent that it has not answered yet. */
  readonly pending: () => number;
  /** Whether it answers, or is to go on with a stream. */
  readonly isBusy: () => boolean;
  readonly isDead: () => boolean;
  readonly stop: () => Promise<void>;
}

/** @param died told once, when it has died, of itself or stopped */
export function startRoomProcess(start: RoomStart, died: (cause: string) => void): RoomProcess {
  const child = startProcess(workerUrl(), start, { flags: FLAGS });
  const waiting = new Map<number, Waiting>();
  const streams = openStreams();
  let last = 0;
  let dead = false;
  const die = (cause: string): void => {
    if (dead) return;
    dead = true;
    died(cause);
    for (const { reject } of waiting.values()) reject(roomBroken(cause));
    waiting.clear();
  };
  child.on('message', (message) => {
    const { id, reply } = message as RoomResponse;
    const asked = waiting.get(id);
    if (asked === undefined) return;
    waiting.delete(id);
    streams.note(id, asked.task, reply);
    asked.resolve(reply);
  });
  child.on('error', (error) => die(error.message));
  child.on('exit', (code, signal) => die(endOf(code, signal)));
  return {
    isDead: () => dead,
    pending: () => waiting.size,
    isBusy: () => waiting.size > 0 || streams.size() > 0,
    send: (task) =>
      new Promise((resolve, reject) => {
        if (dead) {
          reject(roomBroken('it has died before'));
          return;
        }
        last += 1;
        waiting.set(last, { task, resolve, reject });
        tell(child, { id: last, task });
      }),
    stop: () => end(child),
  };
}

/** Room for new objects: what is made for an answer dies with it, and V8's own choice lets much of it grow old first. */
const FLAGS = ['--max-semi-space-size=8', '--expose-gc'];

interface Waiting {
  readonly task: RoomTask;
  readonly resolve: (reply: RoomReply) => void;
  readonly reject: (error: unknown) => void;
}

/** The compiled program has the worker as JavaScript beside this file, the source tree as TypeScript. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
}
