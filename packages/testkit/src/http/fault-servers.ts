import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server as TcpServer,
  type Socket,
} from 'node:net';
import { noGuard } from '../../../server/src/fetch/http/address-guard.ts';
import {
  type HttpFetcherOptions,
  httpFetcher,
} from '../../../server/src/fetch/http/http-fetcher.ts';
import type { HttpLimits } from '../../../server/src/fetch/http/limits.ts';

/** What is to be ended after a test, last first. */
const open: (() => Promise<unknown>)[] = [];

/** Ends every server and fetcher of a test. */
export async function endServers(): Promise<void> {
  for (const end of open.splice(0).toReversed()) await end();
}

/** Short enough for tests; the others are those of the program. */
const LIMITS: Partial<HttpLimits> = {
  headersTime: 150,
  stallTime: 150,
  wholeTime: 800,
  bodySize: 100_000,
  hostInterval: 0,
};

/** What became of it, without the port; waits are told of instead of waited for. */
export async function outcomeOf(
  address: string,
  options: Partial<HttpFetcherOptions> = {},
): Promise<{ readonly outcome: string; readonly waits: number[] }> {
  const waits: number[] = [];
  const fetcher = httpFetcher({
    cache: null,
    guard: noGuard,
    userAgent: 'Rapporteur/test',
    surroundings: {
      now: () => new Date('2025-03-24T10:00:00Z'),
      wait: async (milliseconds) => {
        waits.push(milliseconds);
      },
      random: () => 0.5,
    },
    ...options,
    limits: { ...LIMITS, ...options.limits },
  });
  open.push(() => fetcher.close());
  const result = await fetcher.fetch(address);
  const outcome =
    result.kind === 'fetched'
      ? new TextDecoder().decode(result.bytes)
      : `${result.problem.code}: ${result.problem.message} | ${result.problem.advice}`;
  return { outcome: outcome.replaceAll(/:\d{4,5}\b/g, ':PORT'), waits };
}

export async function listening(server: Server | TcpServer, host = '127.0.0.1'): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  open.push(async () => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

/** A server that has no robots.txt and answers everything else this way. */
export function http(answer: RequestListener, host?: string): Promise<string> {
  return listening(
    createHttpServer((request, response) => {
      if (request.url !== '/robots.txt') return answer(request, response);
      response.writeHead(404).end();
    }),
    host,
  );
}

/** A server that writes these bytes to whoever asks for a page; `end` closes the connection after them. */
export function raw(bytes: string, end: boolean): Promise<string> {
  const sockets = new Set<Socket>();
  open.push(async () => {
    for (const socket of sockets) socket.destroy();
  });
  return listening(
    createTcpServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('data', (data) => {
        if (/^GET \/robots.txt/.test(data.toString()))
          socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
        else if (end) socket.end(bytes);
        else socket.write(bytes);
      });
    }),
  );
}

/** What became of the story at this server, and of the waits on the way. */
export async function failure(
  address: Promise<string>,
  options?: Partial<HttpFetcherOptions>,
): Promise<string> {
  const { outcome, waits } = await outcomeOf(`${await address}/story`, options);
  return waits.length === 0 ? outcome : `${outcome} (waited ${waits.join(', ')})`;
}
