import type { RoomClient } from '../../../server/src/app/room/client.ts';
import type { AppParts } from '../../../server/src/http/parts.ts';

/** A room that answers each question with the question itself. */
export const ECHO_ROOM: RoomClient = {
  ask: async (method, args) => new TextEncoder().encode(JSON.stringify({ method, args })),
  stream: async function* (method) {
    yield new TextEncoder().encode(`${JSON.stringify({ method })}\n`);
  },
  state: () => ({ version: 'v1', phase: 'ready', documents: 0 }),
  changed: async () => {},
  close: async () => {},
};

export const HOST = 'localhost:4747';

/** The parts of a server that knows nothing and lets everybody in; what is not foreseen fails the test. */
export function appParts(parts: Partial<AppParts> = {}): AppParts {
  return {
    room: ECHO_ROOM,
    adder: null,
    decider: null,
    version: '0.1.0',
    security: { isOwnHost: (host) => host === HOST, token: null, behindTls: false },
    web: { find: async () => null, page: async () => null },
    report: (error) => {
      throw error;
    },
    ...parts,
  };
}

/** Asks an app as a program on this machine would. */
export async function asked(
  app: { readonly request: (path: string, init: RequestInit) => Response | Promise<Response> },
  path: string,
  { headers, ...init }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
): Promise<Response> {
  return app.request(path, { ...init, headers: { Host: HOST, ...headers } });
}

/** The headers of a write. */
export const WRITING: Readonly<Record<string, string>> = {
  'X-Rapporteur': '1',
  'Content-Type': 'application/json',
};
