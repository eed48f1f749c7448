import { report, startedProcess } from '../process/started-process.ts';
import type { RoomModule, RoomRequest, RoomResponse, RoomStart } from './messages.ts';
import { roomTasks } from './room-tasks.ts';

/** Answers what the room is asked, one thing at a time, in the order in which it comes. */
const { start, listen } = await startedProcess<RoomStart, RoomRequest>();
const { createRoom } = (await import(start.roomUrl)) as RoomModule;
const run = roomTasks(() => createRoom(start.dossier));

let before: Promise<unknown> = Promise.resolve();
listen(({ id, task }) => {
  // Not before the answer is on its way: of those that are made, one at a time is in memory.
  before = before.then(async () =>
    report({ id, reply: await run(id, task) } satisfies RoomResponse),
  );
});
