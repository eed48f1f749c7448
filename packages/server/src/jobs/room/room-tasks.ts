import { Problem } from '@rapporteur/core/model/problem';
import type { Room } from '../../app/room/opened-room.ts';
import type { HeldState } from '../../store/held-reader.ts';
import { giveBack } from '../process/give-back.ts';
import type { RoomReply, RoomTask } from './messages.ts';
import { pieces } from './pieces.ts';

/** Does what a process is told, and puts into words what goes wrong. @param open rejects where the dossier cannot be opened. */
export function roomTasks(
  open: () => Promise<Room>,
): (id: number, task: RoomTask) => Promise<RoomReply> {
  const streams = new Map<number, AsyncIterator<Uint8Array>>();
  const next = async (id: number): Promise<RoomReply> => {
    const piece = await streams.get(id)?.next();
    if (piece !== undefined && piece.done !== true) return bytes(id, piece.value, false);
    streams.delete(id);
    return bytes(id, new Uint8Array(), true);
  };
  let opened: Promise<Room> | null = null;
  const opening = (): Promise<Room> => {
    if (opened !== null) return opened;
    const room = open();
    opened = room;
    // What keeps it from being opened may be over when it is asked again.
    room.catch(() => {
      opened = null;
    });
    return room;
  };
  const run = async (id: number, task: RoomTask): Promise<RoomReply> => {
    const room = await opening();
    switch (task.kind) {
      case 'look':
        return stateOf(room.look());
      case 'refresh': {
        const state = await room.refresh();
        giveBack();
        return stateOf(state);
      }
      case 'review':
        return stateOf(await room.review());
      case 'warm':
        await room.warm();
        giveBack();
        return stateOf(room.look());
      case 'ask':
        return bytes(id, json(await room.answer(task.method, task.args)), true);
      case 'stream':
        streams.set(id, pieces(await room.answer(task.method, task.args)));
        return next(id);
      case 'more':
        return next(task.stream);
      case 'stop':
        await streams.get(task.stream)?.return?.();
        streams.delete(task.stream);
        return bytes(id, new Uint8Array(), true);
    }
  };
  return async (id, task) => {
    try {
      return await run(id, task);
    } catch (error) {
      streams.delete(task.kind === 'more' ? task.stream : id);
      return wentWrong(error);
    }
  };
}

function stateOf(state: HeldState): RoomReply {
  return { kind: 'state', state, megabytes: process.memoryUsage.rss() / 2 ** 20 };
}

function bytes(stream: number, piece: Uint8Array, end: boolean): RoomReply {
  return { kind: 'bytes', bytes: piece, end, stream };
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value ?? null));
}

function wentWrong(error: unknown): RoomReply {
  if (error instanceof Problem) {
    const { code, message, advice } = error;
    return { kind: 'problem', code, message, advice };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'fault', message };
}
