import { Problem } from '@rapporteur/core/model/problem';
import type { DossierReader } from '../../store/dossier.ts';
import type { HeldReader, HeldState } from '../../store/held-reader.ts';
import type { Overview } from '../../store/rows.ts';
import { type RoomIndex, roomIndex } from './index/room-index.ts';
import { ROOM_METHODS } from './room.ts';
import type { RoomParts } from './room-parts.ts';
import { warm } from './warm.ts';

/** The room within the process that answers. One thing is done at a time: whoever calls waits for what was called before. */
export interface Room {
  /** What the dossier holds now. */
  readonly look: () => HeldState;
  /** Takes over everything that was changed, and builds the index anew; to be called before anything is asked. */
  readonly refresh: () => Promise<HeldState>;
  /** Takes over what the user made of statements, tags and notes. */
  readonly review: () => Promise<HeldState>;
  /** Finds out what would be found out when it is first asked for. */
  readonly warm: () => Promise<void>;
  /** Answers with plain data, or with an iterable of it where the answer is a stream. @throws Problem */
  readonly answer: (method: string, args: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** @param name what the dossier is called */
export function openedRoom(held: HeldReader, name: string): Room {
  let index: RoomIndex | null = null;
  let reviewed = -1;
  let counts: Promise<Overview> | null = null;
  const reader: DossierReader = {
    ...held.reader,
    // Counting everything takes longer than all else that a page asks for.
    overview: () => (counts ??= held.reader.overview()),
  };
  return {
    look: held.look,
    refresh: async () => {
      const state = held.look();
      held.refresh();
      counts = null;
      index = await roomIndex(reader.columns);
      reviewed = state.decisions;
      return state;
    },
    review: async () => {
      const state = held.look();
      // Nothing to do where nothing was decided.
      if (index === null || state.decisions === reviewed) return state;
      reviewed = state.decisions;
      held.refreshReview();
      counts = null;
      await index.statements.judge();
      return state;
    },
    warm: async () => {
      if (index !== null) await warm({ reader, index, name });
    },
    answer: async (method, args) => {
      const run = methodOf(method);
      if (index === null) throw opening();
      return await run({ reader, index, name }, args);
    },
    close: () => reader.close(),
  };
}

type Method = (parts: RoomParts, args: unknown) => unknown;

function methodOf(name: string): Method {
  const methods: Readonly<Record<string, unknown>> = { ...ROOM_METHODS };
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (typeof method !== 'function') throw new TypeError(`the room has no method "${name}"`);
  // Arguments are checked against the schema of the route before they come here.
  return method as Method;
}

function opening(): Problem {
  return new Problem(
    'room-opening',
    'the dossier is still being opened',
    'Ask again in a moment; /health says when it is ready.',
  );
}
