import { parentPort, workerData } from 'node:worker_threads';
import type { RoomModule, RoomRequest, RoomResponse, RoomStart } from './messages.ts';
import { roomTasks } from './room-tasks.ts';

/** Answers what the room is asked, one thing at a time, in the order in which it comes. */
const { roomUrl, dossier } = workerData as RoomStart;
const { createRoom } = (await import(roomUrl)) as RoomModule;
const room = createRoom(dossier);
// What keeps it from being opened is told of with each answer.
await room.catch(() => null);
const run = roomTasks(() => room);

let before: Promise<void> = Promise.resolve();
parentPort?.on('message', ({ id, task }: RoomRequest) => {
  before = before.then(async () => send({ id, reply: await run(id, task) }));
});

function send(response: RoomResponse): void {
  const { reply } = response;
  const moved = reply.kind === 'bytes' ? [reply.bytes.buffer as ArrayBuffer] : [];
  parentPort?.postMessage(response, moved);
}
