import type { RoomReply, RoomTask } from './messages.ts';

/** Which streams a process has begun and is to go on with. */
export interface OpenStreams {
  readonly note: (id: number, task: RoomTask, reply: RoomReply) => void;
  readonly size: () => number;
}

export function openStreams(): OpenStreams {
  const open = new Set<number>();
  return {
    size: () => open.size,
    note: (id, task, reply) => {
      const stream = task.kind === 'stream' ? id : 'stream' in task ? task.stream : null;
      if (stream === null) return;
      if (task.kind !== 'stop' && reply.kind === 'bytes' && !reply.end) open.add(stream);
      else open.delete(stream);
    },
  };
}
