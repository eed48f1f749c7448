import { createServer, type Server } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import { Problem } from '@rapporteur/core/model/problem';
import { bracketed } from './safety/own-hosts.ts';
import { CONTENT_SECURITY_POLICY } from './safety/safe-headers.ts';

/** Time and connections that a client may take. */
export interface ServerLimits {
  /** From the first byte of a request to the end of its headers. */
  readonly headersMilliseconds: number;
  /** From the first byte of a request to its last: enough for 64 MB over a slow line. */
  readonly requestMilliseconds: number;
  /** Without a byte in either direction. */
  readonly idleMilliseconds: number;
  /** Between requests of one connection. */
  readonly keepAliveMilliseconds: number;
  readonly connections: number;
  /** For what is running when the server is told to stop. */
  readonly graceMilliseconds: number;
}

const LIMITS: ServerLimits = {
  headersMilliseconds: 10_000,
  requestMilliseconds: 300_000,
  idleMilliseconds: 60_000,
  keepAliveMilliseconds: 10_000,
  connections: 1000,
  graceMilliseconds: 5_000,
};

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** Where the port is taken, the next free one is. */
  readonly seek: boolean;
  /** What answers, once the port is known. */
  readonly app: (port: number) => {
    readonly fetch: (request: Request) => Response | Promise<Response>;
  };
  readonly limits?: Partial<ServerLimits>;
}

export interface Listening {
  readonly port: number;
  /** `http://127.0.0.1:4747` */
  readonly url: string;
  /** Takes no more requests, and resolves when those that run are answered or have had their time. */
  readonly close: () => Promise<void>;
}

/** Ports that are tried, one after the other. */
const TRIED = 20;

/** @throws Problem `port-taken`, `address-unusable`. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { host, port: first, seek, app } = options;
  const limits = { ...LIMITS, ...options.limits };
  const server = createServer({
    headersTimeout: limits.headersMilliseconds,
    requestTimeout: limits.requestMilliseconds,
    keepAliveTimeout: limits.keepAliveMilliseconds,
    connectionsCheckingInterval: Math.min(1000, limits.headersMilliseconds),
  });
  server.setTimeout(limits.idleMilliseconds);
  server.maxConnections = limits.connections;
  const port = await bound(server, host, first, seek && first !== 0 ? TRIED : 1);
  const { fetch } = app(port);
  server.on(
    'request',
    getRequestListener((request) => fetch(request), { errorHandler: unreadable }),
  );
  return {
    port,
    url: `http://${bracketed(host)}:${port}`,
    close: () => closed(server, limits.graceMilliseconds),
  };
}

async function bound(server: Server, host: string, first: number, tries: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      return await boundTo(server, host, port);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'EADDRINUSE' && port - first + 1 < tries && port < 65_535) continue;
      throw code === 'EADDRINUSE' ? taken(host, port) : unusable(host, port, error);
    }
  }
}

function boundTo(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function closed(server: Server, grace: number): Promise<void> {
  const end = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), grace);
  await end;
  clearTimeout(timer);
}

/** What cannot even be made a request of. */
function unreadable(error: unknown): Response {
  const status = error instanceof RequestError ? 400 : 500;
  const body =
    status === 400
      ? {
          code: 'request-invalid',
          message: 'the request cannot be understood: its address or its Host is malformed',
          advice: 'Ask for an address as the server printed it.',
          parameter: 'url',
        }
      : {
          code: 'server-fault',
          message: 'the server could not answer, by a fault of its own',
          advice: 'Try again.',
        };
  return Response.json(
    { error: body },
    {
      status,
      headers: {
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      },
    },
  );
}

function taken(host: string, port: number): Problem {
  return new Problem(
    'port-taken',
    `port ${port} of ${host} is taken by another program`,
    'Give another with --port, or leave --port out: a free one is found.',
  );
}

function unusable(host: string, port: number, cause: unknown): Problem {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    'address-unusable',
    `the server cannot listen on ${bracketed(host)}:${port}: ${words}`,
    'Give an address of this machine with --host, and a port above 1023 with --port.',
    { cause },
  );
}
