import type { RoomClient } from '../../app/room/client.ts';
import { fileStamp } from './file-stamp.ts';
import type { RoomStart } from './messages.ts';
import { type RoomDesk, roomDesk } from './room-desk.ts';
import { roomKeeper } from './room-keeper.ts';
import {
  ROOM_LIMITS,
  roomBroken,
  roomClosed,
  type RoomLimits,
  roomOpening,
} from './room-limits.ts';
import { roomQueue } from './room-queue.ts';
import { bytesIn } from './room-replies.ts';
import { roomStream } from './room-stream.ts';
import { startRoomProcess } from './room-process.ts';

export interface RoomClientOptions extends RoomStart {
  readonly limits?: Partial<RoomLimits>;
}

/** Opens a room over two processes of its own. It can be asked once its state is `ready`. */
export function roomClient({ limits: given = {}, ...start }: RoomClientOptions): RoomClient {
  const limits = { ...ROOM_LIMITS, ...given };
  const begun = Date.now().toString(36);
  let deaths = 0;
  let buried: string | null = null;
  let closed = false;
  const left = (): void => {
    deaths += 1;
    if (!closed) void tend();
  };
  const desk = (): RoomDesk =>
    roomDesk((died) => startRoomProcess(start, died), left, limits.heavy);
  const desks = [desk(), desk()] as const;
  const swapped = (): void => {
    if (keeper.failure() === null) deaths = 0;
    queue.next();
    // The other desk is to know it too.
    void tend();
  };
  const keeper = roomKeeper(desks, swapped, Date.now, limits);
  const queue = roomQueue(() => keeper.answering().map((one) => one.worker()), limits);
  const hasFailed = (): boolean => deaths >= limits.deaths;
  let tending = false;
  const tend = async (): Promise<void> => {
    if (closed || tending) return;
    tending = true;
    if (hasFailed()) await tryAgain();
    // What goes wrong is told to whoever asks.
    if (!hasFailed()) await keeper.tend().catch(() => {});
    tending = false;
  };
  /** A dossier over which processes die is given up until it is another. */
  const tryAgain = async (): Promise<void> => {
    const stamp = await fileStamp(start.dossier);
    if (buried !== null && buried !== stamp) deaths = 0;
    buried = hasFailed() ? stamp : null;
  };
  const looking = setInterval(() => void tend(), limits.look);
  void tend();
  const checkOpen = (): void => {
    if (closed) throw roomClosed();
    if (keeper.current() === null || keeper.answering().length === 0)
      throw keeper.failure() ?? roomOpening();
  };
  return {
    ask: async (method, args, signal) => {
      checkOpen();
      const { reply } = await queue.put({ kind: 'ask', method, args }, method, signal);
      return bytesIn(reply).bytes;
    },
    stream: (method, args, signal) => {
      checkOpen();
      return roomStream(queue, { method, args, limit: limits.answer, signal });
    },
    state: () => ({
      version: `${begun}.${keeper.generation()}`,
      phase:
        keeper.answering().length > 0
          ? 'ready'
          : hasFailed() || keeper.failure() !== null
            ? 'failed'
            : 'opening',
      documents: keeper.current()?.documents ?? 0,
    }),
    changed: async ({ wait = false } = {}) => {
      if (closed) return;
      if (hasFailed()) throw keeper.failure() ?? roomBroken('it was tried several times');
      if (wait) await keeper.caughtUp();
      else {
        await keeper.review();
        void tend();
      }
    },
    close: async () => {
      closed = true;
      clearInterval(looking);
      queue.refuse(roomClosed());
      await Promise.all(desks.map((one) => one.stop()));
    },
  };
}
