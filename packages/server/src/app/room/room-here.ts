import { Problem } from '@rapporteur/core/model/problem';
import type { RoomClient } from './client.ts';
import { ROOM_METHODS, type RoomMethodName } from './room.ts';
import type { RoomParts } from './room-parts.ts';

/** What is needed to answer, as of one state of the dossier. */
export interface OpenedRoom {
  readonly parts: RoomParts;
  readonly close: () => Promise<void>;
}

/**
 * A room that answers in this thread: for tests, and where there are no threads.
 * @param open opens the dossier as it is now; asked again after each change.
 */
export async function roomHere(open: () => Promise<OpenedRoom>): Promise<RoomClient> {
  let room = await open();
  let changes = 0;
  const ask = async (method: string, args: unknown): Promise<Uint8Array> => {
    if (!Object.hasOwn(ROOM_METHODS, method)) throw notAsked(method);
    const answer = ROOM_METHODS[method as RoomMethodName] as (
      parts: RoomParts,
      args: unknown,
    ) => Promise<unknown>;
    return new TextEncoder().encode(JSON.stringify((await answer(room.parts, args)) ?? null));
  };
  return {
    ask,
    stream: async function* (method, args) {
      yield await ask(method, args);
    },
    state: () => ({ version: String(changes), phase: 'ready', documents: 0 }),
    changed: async () => {
      const before = room;
      room = await open();
      changes += 1;
      await before.close();
    },
    close: () => room.close(),
  };
}

function notAsked(method: string): Problem {
  return new Problem(
    'server-fault',
    `the room is not asked for "${method}"`,
    'This is a fault of the program; please report it.',
  );
}
