import type { HeldState } from '../../store/held-reader.ts';
import type { RoomDesk } from './room-desk.ts';
import type { RoomLimits } from './room-limits.ts';

/** Sees to it that what is answered is what the dossier holds, while nobody waits for that. */
export interface RoomKeeper {
  /** The desks that know the latest state that any of them knows. */
  readonly answering: () => readonly RoomDesk[];
  /** The latest state that is answered from; null before there is one. */
  readonly current: () => HeldState | null;
  /** Another whenever an answer could be another. */
  readonly generation: () => number;
  /** What kept the dossier from being opened or looked at last; null where nothing did. */
  readonly failure: () => Error | null;
  /** Looks whether anything was written, and takes it over: in time or, where it is urgent, now. */
  readonly tend: () => Promise<void>;
  /** Takes over what the user made of statements, tags and notes. */
  readonly review: () => Promise<void>;
  /** Resolves once all that was written before is answered from. */
  readonly caughtUp: () => Promise<void>;
}

/**
 * One desk answers while the other takes over what was changed, and then answers instead; once all is quiet, both do. Taking over is
 * followed by a pause twice as long as it took, so that a dossier that is added to all the time leaves most of a processor to others.
 * @param swapped told when other desks answer than before
 */
export function roomKeeper(
  desks: readonly [RoomDesk, RoomDesk],
  swapped: () => void,
  now: () => number,
  { retry, quiet }: Pick<RoomLimits, 'retry' | 'quiet'>,
): RoomKeeper {
  let current: HeldState | null = null;
  let generation = 0;
  let failure: Error | null = null;
  let notBefore = 0;
  let changedAt = 0;
  let refreshing: Promise<void> | null = null;
  // How many decisions somebody was told are taken over: no desk answers that knows fewer.
  let decided = 0;
  const knows = (desk: RoomDesk): boolean => {
    const holds = desk.holds();
    if (current === null || holds === null || desk.isRefreshing()) return false;
    return holds.contents === current.contents && holds.decisions >= decided;
  };
  const answering = (): readonly RoomDesk[] => desks.filter(knows);
  const refresh = async (desk: RoomDesk): Promise<void> => {
    const started = now();
    try {
      const before = current;
      const state = await desk.refresh();
      // Decisions that were made meanwhile are not in what it began with.
      const decisions = state.decisions < decided ? await desk.review() : state.decisions;
      current = { ...state, decisions };
      failure = null;
      // The other desk is not to know less than this one.
      if (decisions > decided) await review();
      if (before?.contents !== current.contents) changedAt = now();
      if (before?.contents !== current.contents || before.decisions !== current.decisions)
        generation += 1;
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
    }
    notBefore = now() + Math.max(2 * (now() - started), failure === null ? 0 : retry);
    refreshing = null;
    swapped();
  };
  /** While one desk warms up the other one answers. */
  const warm = async (desk: RoomDesk): Promise<void> => {
    await desk.warm();
    // What was decided meanwhile.
    if (!knows(desk) && desk.holds() !== null) await desk.review().catch(() => null);
    refreshing = null;
    swapped();
  };
  /** The desk that is to look next: one that does not answer, if there is one. */
  const idle = (): RoomDesk => desks.find((desk) => !knows(desk)) ?? desks[1];
  const begin = (): Promise<void> => (refreshing ??= refresh(idle()));
  const look = async (): Promise<HeldState | null> => {
    const [desk] = answering();
    if (desk === undefined) return null;
    const { state, written } = await desk.look();
    if (written) generation += 1;
    if (state.decisions > decided) await review();
    return state;
  };
  const review = async (): Promise<void> => {
    const known = Math.max(
      decided,
      ...(await Promise.all(answering().map((desk) => desk.review()))),
    );
    if (known > decided) generation += 1;
    decided = known;
  };
  return {
    answering,
    current: () => current,
    generation: () => generation,
    failure: () => failure,
    review,
    tend: async () => {
      const state = await look();
      if (refreshing !== null || now() < notBefore) return;
      const changed = state?.contents !== current?.contents;
      const cold = desks.find((desk) => !desk.isWarm());
      if (state === null || changed || answering().length < desks.length) void begin();
      else if (cold !== undefined && now() > changedAt + quiet) refreshing = warm(cold);
    },
    caughtUp: async () => {
      // It is tried again in time; whoever waits is told now.
      if (failure !== null && answering().length === 0) throw failure;
      await review();
      const isCurrent = async (): Promise<boolean> =>
        (await look())?.contents === current?.contents;
      if (current !== null && (await isCurrent())) return;
      // What is being taken over may be from before.
      await refreshing;
      if (failure !== null) throw failure;
      if (current === null || !(await isCurrent())) await begin();
      if (failure !== null) throw failure;
    },
  };
}
