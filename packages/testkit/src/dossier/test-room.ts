import { existsSync } from 'node:fs';
import { Problem } from '@rapporteur/core/model/problem';
import { createRoom as createRealRoom } from '../../../server/src/compose.ts';
import type { Room } from '../../../server/src/app/room/opened-room.ts';

/** URL of this module, for processes to answer from. */
export const TEST_ROOM: string = import.meta.url;

/**
 * The room, which can be told to misbehave as well; each process imports this module by its URL.
 * @public
 */
export async function createRoom(dossier: string): Promise<Room> {
  if (existsSync(`${dossier}.dies`)) process.exit(4);
  const room = await createRealRoom(dossier);
  let produced = 0;
  async function* lines(): AsyncGenerator<string> {
    for (let at = 0; at < 100; at += 1) {
      produced += 1;
      yield `${at} ${'x'.repeat(70_000)}\n`;
    }
  }
  return {
    ...room,
    answer: async (method, args) => {
      switch (method) {
        case 'exit':
          return process.exit(3);
        case 'hang':
          for (;;) JSON.stringify(method);
        case 'throw':
          throw new Error('told to throw');
        case 'problem':
          throw new Problem('query-invalid', 'told so', 'Do not.');
        case 'wait':
          return await new Promise((resolve) => setTimeout(() => resolve('waited'), Number(args)));
        case 'lines':
          return lines();
        case 'process':
          return process.pid;
        case 'produced':
          return produced;
        default:
          return await room.answer(method, args);
      }
    },
  };
}
