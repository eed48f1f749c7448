import { roomTimeout } from './room-limits.ts';
import type { RoomQueue } from './room-queue.ts';
import { bytesIn } from './room-replies.ts';
import type { RoomProcess } from './room-process.ts';

export interface StreamOptions {
  readonly method: string;
  readonly args: unknown;
  /** For each piece, in milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
}

/** An answer piece by piece, each asked for when the one before was taken; given up in the process too where nobody takes more. */
export async function* roomStream(
  queue: RoomQueue,
  { method, args, limit, signal }: StreamOptions,
): AsyncGenerator<Uint8Array> {
  const { reply, worker } = await queue.put({ kind: 'stream', method, args }, method, signal);
  let piece = bytesIn(reply);
  const { stream } = piece;
  try {
    for (;;) {
      if (piece.bytes.length > 0) yield piece.bytes;
      signal?.throwIfAborted();
      if (piece.end) return;
      piece = await within(nextPiece(worker, stream), limit, method);
    }
  } finally {
    // What is over or broken has nothing to give up.
    if (!piece.end) await worker.send({ kind: 'stop', stream }).catch(() => null);
    queue.next();
  }
}

async function nextPiece(worker: RoomProcess, stream: number): Promise<ReturnType<typeof bytesIn>> {
  return bytesIn(await worker.send({ kind: 'more', stream }));
}

async function within<T>(work: Promise<T>, limit: number, method: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(roomTimeout(method, limit)), limit);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
