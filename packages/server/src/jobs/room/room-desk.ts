import type { HeldState } from '../../store/held-reader.ts';
import { stateIn } from './room-replies.ts';
import type { RoomThread } from './room-thread.ts';

/** One of the two places that a thread answers from. When the thread dies another one takes it. */
export interface RoomDesk {
  readonly thread: () => RoomThread;
  /** What its thread knows of, as far as it was told to look; null before it first was. */
  readonly holds: () => HeldState | null;
  /** Whether it is taking over what was changed, and cannot answer. */
  readonly isRefreshing: () => boolean;
  /** Takes over everything that was changed. @throws Problem what keeps it from that */
  readonly refresh: () => Promise<HeldState>;
  /** Takes over what the user made of statements; gives how many decisions it then knows. */
  readonly review: () => Promise<number>;
  /** What the dossier holds now, and whether anybody wrote to it since it looked last. */
  readonly look: () => Promise<{ readonly state: HeldState; readonly written: boolean }>;
  readonly stop: () => Promise<void>;
}

/** @param start starts a thread; what it is given is to be called when the thread has died */
export function roomDesk(start: (died: () => void) => RoomThread, wasLeft: () => void): RoomDesk {
  let holds: HeldState | null = null;
  let data: number | null = null;
  let refreshing = false;
  const seat = (): RoomThread =>
    start(() => {
      holds = null;
      data = null;
      wasLeft();
    });
  let thread: RoomThread | null = null;
  const seated = (): RoomThread => {
    if (thread === null || thread.isDead()) thread = seat();
    return thread;
  };
  const send = async (kind: 'look' | 'refresh' | 'review'): Promise<HeldState> =>
    stateIn(await seated().send({ kind }));
  return {
    thread: seated,
    holds: () => holds,
    isRefreshing: () => refreshing,
    refresh: async () => {
      refreshing = true;
      try {
        holds = await send('refresh');
        return holds;
      } finally {
        refreshing = false;
      }
    },
    review: async () => {
      const { decisions } = await send('review');
      if (holds !== null) holds = { ...holds, decisions };
      return decisions;
    },
    look: async () => {
      const state = await send('look');
      const written = data !== null && data !== state.data;
      data = state.data;
      return { state, written };
    },
    stop: async () => {
      await thread?.stop();
    },
  };
}
