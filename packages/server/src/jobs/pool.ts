import type { ReadSource } from '../app/add-inputs.ts';
import type { ReaderOptions } from '../app/record-reader.ts';
import type { DocumentRecord } from '../store/record.ts';
import type { Limits } from './limits.ts';
import type { WorkerTask } from './messages.ts';
import { type PoolWorker, startWorker } from './pool-worker.ts';

/** Threads that read documents, started as they are needed. */
export interface ReadingPool {
  readonly read: ReadSource;
  readonly stop: () => Promise<void>;
}

export interface PoolOptions {
  /** URL of a `ReaderModule`. */
  readonly readerUrl: string;
  /** What the module is told of how to read. */
  readonly reader?: ReaderOptions;
  readonly size: number;
  readonly limits: Limits;
}

/**
 * A pool of reading threads. Each document is read by whichever is free: the stages are pure, so it makes no
 * difference to the result. A thread that dies fails the one document it was reading, and is replaced.
 */
export function readingPool({ readerUrl, reader = {}, size, limits }: PoolOptions): ReadingPool {
  const workers = new Set<PoolWorker>();
  const idle: PoolWorker[] = [];
  const waiting: Waiting[] = [];
  const next = (): void => {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? grow();
      if (worker === null) return;
      const task = waiting.shift();
      if (task !== undefined) void run(worker, task);
    }
  };
  const grow = (): PoolWorker | null => {
    if (workers.size >= size) return null;
    const worker = startWorker({ readerUrl, options: reader }, limits);
    workers.add(worker);
    return worker;
  };
  const run = async (worker: PoolWorker, { task, resolve, reject }: Waiting): Promise<void> => {
    try {
      resolve(await worker.read(task));
    } catch (error) {
      reject(error);
    }
    if (worker.isDead()) workers.delete(worker);
    else idle.push(worker);
    next();
  };
  return {
    read: (known, source) =>
      new Promise<DocumentRecord>((resolve, reject) => {
        waiting.push({ task: { known, source }, resolve, reject });
        next();
      }),
    stop: async () => {
      await Promise.all([...workers].map((worker) => worker.stop()));
    },
  };
}

interface Waiting {
  readonly task: WorkerTask;
  readonly resolve: (record: DocumentRecord) => void;
  readonly reject: (error: unknown) => void;
}
