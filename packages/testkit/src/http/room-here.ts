import type { RoomClient } from '../../../server/src/app/room/client.ts';
import type { Room } from '../../../server/src/app/room/opened-room.ts';
import { pieces } from '../../../server/src/jobs/room/pieces.ts';

/** A room that answers in this thread. */
export async function roomHere(room: Room): Promise<RoomClient> {
  await room.refresh();
  let changes = 0;
  const ask = async (method: string, args: unknown): Promise<Uint8Array> =>
    new TextEncoder().encode(JSON.stringify((await room.answer(method, args)) ?? null));
  return {
    ask,
    stream: async function* (method, args) {
      yield* pieces(await room.answer(method, args));
    },
    state: () => ({ version: String(changes), phase: 'ready', documents: 0 }),
    changed: async () => {
      await room.refresh();
      changes += 1;
    },
    close: () => room.close(),
  };
}
