import type { RoomReply, RoomTask } from './messages.ts';
import { roomBusy, type RoomLimits, roomTimeout } from './room-limits.ts';
import type { RoomProcess } from './room-process.ts';

/** A reply, and the process it came from: a stream goes on there. */
export interface Answered {
  readonly reply: RoomReply;
  readonly worker: RoomProcess;
}

/** Questions that wait for a process, in order. */
export interface RoomQueue {
  /**
   * Sends a task to the process that has the least to do.
   * @throws Problem `room-busy`, `room-timeout`, `room-broken`; the reason of the signal where it is aborted
   */
  readonly put: (task: RoomTask, name: string, signal?: AbortSignal) => Promise<Answered>;
  /** To be called when processes may have become free. */
  readonly next: () => void;
  /** Refuses everything that waits. */
  readonly refuse: (reason: Error) => void;
}

/** How much a process is sent before it has answered: it need not wait for this one between two questions. */
const AHEAD = 2;

/** @param answering the processes that know the latest state */
export function roomQueue(
  answering: () => readonly RoomProcess[],
  limits: Pick<RoomLimits, 'turn' | 'answer' | 'hang' | 'waiting'>,
): RoomQueue {
  const waiting = new Set<Question>();
  const next = (): void => {
    for (const question of waiting) {
      const [worker] = answering()
        .filter((one) => one.pending() < AHEAD)
        .toSorted((a, b) => a.pending() - b.pending());
      if (worker === undefined) return;
      waiting.delete(question);
      void hand(question, worker);
    }
  };
  const hand = async (question: Question, worker: RoomProcess): Promise<void> => {
    const hanging = setTimeout(() => void worker.stop(), limits.hang);
    question.begun();
    try {
      question.resolve({ reply: await worker.send(question.task), worker });
    } catch (error) {
      question.reject(error);
    } finally {
      clearTimeout(hanging);
      next();
    }
  };
  return {
    next,
    refuse: (reason) => {
      for (const { reject } of waiting) reject(reason);
      waiting.clear();
    },
    put: (task, name, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason);
          return;
        }
        if (waiting.size >= limits.waiting) {
          reject(roomBusy(waiting.size));
          return;
        }
        const late = (limit: number): NodeJS.Timeout =>
          setTimeout(() => question.reject(roomTimeout(name, limit)), limit);
        let timer = late(limits.turn);
        const settled = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', aborted);
          waiting.delete(question);
        };
        const question: Question = {
          task,
          begun: () => {
            clearTimeout(timer);
            timer = late(limits.answer);
          },
          resolve: (answered) => {
            settled();
            resolve(answered);
          },
          reject: (error) => {
            settled();
            reject(error);
          },
        };
        const aborted = (): void => question.reject(signal?.reason);
        signal?.addEventListener('abort', aborted, { once: true });
        waiting.add(question);
        next();
      }),
  };
}

interface Question {
  readonly task: RoomTask;
  /** To be called when a process is at it. */
  readonly begun: () => void;
  readonly resolve: (answered: Answered) => void;
  readonly reject: (error: unknown) => void;
}
