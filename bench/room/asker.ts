import { openRoom } from '../../packages/server/src/compose.ts';
import type { Question, Subjects } from './questions.ts';

/** Who is asked: the room itself, or a server over HTTP. */
export interface Asker {
  readonly ask: (question: Question) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Opens the room over a dossier; gives how long it took until it answered, in milliseconds. */
export async function roomAsker(dossier: string): Promise<Asker & { readonly ready: number }> {
  const started = performance.now();
  const room = await openRoom(dossier);
  while (room.state().phase === 'opening') await pause(2);
  const ready = performance.now() - started;
  return {
    ready,
    ask: ({ method, args }) => room.ask(method, args),
    close: () => room.close(),
  };
}

/** @param base such as http://127.0.0.1:8500 */
export function httpAsker(base: string): Asker {
  return {
    ask: async ({ path }) => {
      const response = await fetch(`${base}/api/v1${path}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (!response.ok) {
        const told = /"code":"[a-z-]+"/.exec(new TextDecoder().decode(bytes))?.[0] ?? '';
        throw new Error(`${path.split('?')[0]?.split('/')[1]}: ${response.status} ${told}`);
      }
      return bytes;
    },
    close: async () => {},
  };
}

/** Ids of the dossier to ask about: speakers by frequency, some documents and statements. */
export async function subjectsOf({ ask }: Asker): Promise<Subjects> {
  const json = async (question: Question): Promise<Answer> =>
    JSON.parse(new TextDecoder().decode(await ask(question))) as Answer;
  const entities = { name: 'entities', limit: 300 };
  const listed = await json({
    method: 'entities',
    path: '/entities?limit=300',
    args: { limit: entities.limit },
  });
  const args = { order: 'newest', limit: 500, offset: 1000 };
  const some = await json({
    method: 'statements',
    path: '/statements?order=newest&limit=500&offset=1000',
    args,
  });
  return {
    speakers: listed.items.map(({ id }) => id),
    documents: [...new Set(some.items.flatMap(({ citation }) => citation?.document ?? []))],
    statements: some.items.map(({ id }) => id),
  };
}

interface Answer {
  readonly items: readonly {
    readonly id: string;
    readonly citation?: { readonly document: string };
  }[];
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
