import type { HeldState } from '../../store/held-reader.ts';
import type { StateReply } from './messages.ts';
import type { RoomProcess } from './room-process.ts';
import { stateIn } from './room-replies.ts';

/** One of the two places that a process answers from. When the process dies another one takes it. */
export interface RoomDesk {
  readonly worker: () => RoomProcess;
  /** What its process knows of, as far as it was told to look; null before it first was. */
  readonly holds: () => HeldState | null;
  /** Whether it is taking over what was changed, or warming up, and is not to be asked. */
  readonly isRefreshing: () => boolean;
  /** Takes over everything that was changed, in a new process where this one is heavy. @throws Problem what keeps it from that */
  readonly refresh: () => Promise<HeldState>;
  /** Whether it has found out what else would be found out when it is first asked for. */
  readonly isWarm: () => boolean;
  readonly warm: () => Promise<void>;
  /** Takes over what the user made of statements; gives how many decisions it then knows. */
  readonly review: () => Promise<number>;
  /** What the dossier holds now, and whether anybody wrote to it since it looked last. */
  readonly look: () => Promise<{ readonly state: HeldState; readonly written: boolean }>;
  readonly stop: () => Promise<void>;
}

/**
 * @param start starts a process; what it is given is to be called when the process has died
 * @param heavy megabytes
 */
export function roomDesk(
  start: (died: () => void) => RoomProcess,
  wasLeft: () => void,
  heavy: number,
): RoomDesk {
  let holds: HeldState | null = null;
  let data: number | null = null;
  let refreshing = false;
  let isWarm = false;
  let megabytes = 0;
  let worker: RoomProcess | null = null;
  const forget = (): void => {
    [holds, data, isWarm, megabytes] = [null, null, false, 0];
  };
  const seat = (): RoomProcess => {
    const seated: RoomProcess = start(() => {
      // One that was sent away is not missed.
      if (worker !== seated) return;
      forget();
      wasLeft();
    });
    return seated;
  };
  const seated = (): RoomProcess => {
    if (worker === null || worker.isDead()) worker = seat();
    return worker;
  };
  const send = async (kind: 'look' | 'refresh' | 'review' | 'warm'): Promise<StateReply> => {
    const reply = stateIn(await seated().send({ kind }));
    ({ megabytes } = reply);
    return reply;
  };
  /** Lets another process take the place, once this one has answered. One that does not come to an end stays. */
  const renew = async (): Promise<void> => {
    const old = worker;
    if (old === null || megabytes <= heavy || !(await isQuiet(old))) return;
    worker = null;
    forget();
    await old.stop();
  };
  return {
    worker: seated,
    holds: () => holds,
    isRefreshing: () => refreshing,
    isWarm: () => isWarm,
    warm: async () => {
      refreshing = true;
      // What cannot be found out now is told to whoever asks.
      isWarm = true;
      await send('warm').catch(() => null);
      refreshing = false;
    },
    refresh: async () => {
      [refreshing, isWarm] = [true, false];
      try {
        await renew();
        holds = (await send('refresh')).state;
        return holds;
      } finally {
        refreshing = false;
      }
    },
    review: async () => {
      const { decisions } = (await send('review')).state;
      if (holds !== null) holds = { ...holds, decisions };
      return decisions;
    },
    look: async () => {
      const { state } = await send('look');
      const written = data !== null && data !== state.data;
      data = state.data;
      return { state, written };
    },
    stop: async () => {
      await worker?.stop();
    },
  };
}

/** Waits until nobody is answered any more, for some seconds at most. */
async function isQuiet(worker: RoomProcess): Promise<boolean> {
  for (let waited = 0; worker.isBusy() && waited < PATIENCE; waited += PAUSE)
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return !worker.isBusy();
}

/** Milliseconds. */
const PATIENCE = 3000;
const PAUSE = 10;
