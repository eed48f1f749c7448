import { connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { appParts, ECHO_ROOM } from '../../../testkit/src/http/app-parts.ts';
import { makeApp } from './app.ts';
import { type Listening, listen, type ServerLimits } from './listen.ts';
import type { AppParts } from './parts.ts';
import { ownHosts } from './safety/own-hosts.ts';

const opened: Listening[] = [];
const host = '127.0.0.1';
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

async function start(
  limits: Partial<ServerLimits> = {},
  parts: Partial<AppParts> = {},
): Promise<Listening> {
  const listening = await listen({
    host,
    port: 0,
    seek: false,
    limits: { graceMilliseconds: 300, ...limits },
    app: (port) => {
      const made = appParts(parts);
      const isOwnHost = ownHosts({ host, port, names: [] });
      return makeApp({ ...made, security: { ...made.security, isOwnHost } });
    },
  });
  opened.push(listening);
  return listening;
}

/** Sends bytes as they are, and gives all that comes back until the server closes the connection. */
function raw(
  port: number,
  text: string,
): { readonly socket: Socket; readonly answer: Promise<string> } {
  const socket = connect(port, host);
  let got = '';
  const answer = new Promise<string>((resolve) => {
    socket.on('data', (bytes) => {
      got += bytes.toString();
    });
    socket.on('error', () => resolve(got));
    socket.on('close', () => resolve(got));
  });
  socket.write(text);
  return { socket, answer };
}

const asking = (port: number, path: string, more = ''): string =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}:${port}\r\nConnection: close\r\n${more}\r\n`;

describe('a server', () => {
  test('answers at the address that it gives', async () => {
    const { url, port } = await start();
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(await (await fetch(`${url}/health`)).json()).toEqual({
      status: 'ready',
      version: '0.1.0',
      writable: false,
    });
  });

  test('takes the next port that is free, or says that the one wanted is not', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, host, resolve));
    const { port } = taken.address() as { port: number };
    const app = (): ReturnType<typeof makeApp> => makeApp(appParts());
    const found = await listen({ host, port, seek: true, app });
    opened.push(found);
    expect(found.port).toBeGreaterThan(port);
    await expect(listen({ host, port, seek: false, app })).rejects.toMatchObject({
      code: 'port-taken',
    });
    await new Promise((resolve) => taken.close(resolve));
  });

  test('says that an address is not one of this machine', async () => {
    const app = (): ReturnType<typeof makeApp> => makeApp(appParts());
    await expect(listen({ host: '203.0.113.7', port: 0, seek: true, app })).rejects.toMatchObject({
      code: 'address-unusable',
    });
  });

  test('told to stop, answers what is running first', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const ask: (typeof ECHO_ROOM)['ask'] = async (...question) => {
      await promise;
      return ECHO_ROOM.ask(...question);
    };
    const { url, close } = await start(
      { graceMilliseconds: 5000 },
      { room: { ...ECHO_ROOM, ask } },
    );
    const running = fetch(`${url}/api/v1/overview`);
    // Until the request has come in.
    await new Promise((later) => setTimeout(later, 50));
    const closing = close();
    resolve();
    expect((await running).status).toBe(200);
    await closing;
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });

  test('told to stop, waits no longer than its grace', async () => {
    const ask = (): Promise<Uint8Array> => new Promise(() => {});
    const { url, close } = await start({}, { room: { ...ECHO_ROOM, ask } });
    const running = fetch(`${url}/api/v1/overview`).catch(() => 'cut off');
    await new Promise((later) => setTimeout(later, 50));
    await close();
    expect(await running).toBe('cut off');
  });
});

describe('a client that', () => {
  test('sends its headers byte by byte is cut off (slow loris)', async () => {
    const { port, url } = await start({ headersMilliseconds: 300 });
    const { socket, answer } = raw(port, `GET /health HTTP/1.1\r\nHost: ${host}:${port}\r\n`);
    const drip = setInterval(() => socket.write('X-A: b\r\n'), 50);
    expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
    clearInterval(drip);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  test('sends its content byte by byte is cut off', async () => {
    const decider = {
      decide: () => Promise.reject(new Error('never asked')),
      close: async () => {},
    };
    const { port } = await start(
      { headersMilliseconds: 200, requestMilliseconds: 400 },
      { decider, report: () => {} },
    );
    const { socket, answer } = raw(
      port,
      `POST /api/v1/decisions HTTP/1.1\r\nHost: ${host}:${port}\r\nX-Rapporteur: 1\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n`,
    );
    const drip = setInterval(() => socket.write(' '), 50);
    expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
    clearInterval(drip);
  });

  test('says nothing is cut off', async () => {
    const { port } = await start({ idleMilliseconds: 200, headersMilliseconds: 5000 });
    expect(await raw(port, '').answer).toBe('');
  });

  test('sends endless headers is refused', async () => {
    const { port } = await start();
    const { answer } = raw(port, asking(port, '/health', `X-A: ${'b'.repeat(20_000)}\r\n`));
    expect(await answer).toMatch(/^HTTP\/1\.1 431 /);
  });

  test.each([
    ['no Host', 'GET /health HTTP/1.1\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
    [
      'two Hosts',
      'GET /health HTTP/1.1\r\nHost: localhost:1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 (?:400|403) /,
    ],
    [
      'another Host',
      'GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 403 /,
    ],
    [
      'a Host that is none',
      'GET /health HTTP/1.1\r\nHost: a b@c\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 40[03] /,
    ],
    [
      'another server to ask',
      'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 40[03] /,
    ],
    ['no HTTP', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
  ])('sends %s is refused', async (_, text, expected) => {
    const { port } = await start();
    expect(await raw(port, text).answer).toMatch(expected);
  });

  test.each([
    '/api/v1/documents/%0d%0aX-Injected:%201',
    '/api/v1/documents?outlet=%0d%0aX-Injected:%201',
    '/%0d%0aX-Injected:%201.js',
    '/api/v1/%ff%fe',
    '/%',
    '/api/v1/documents/%',
    '/\\..\\..\\etc\\passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/../../../../etc/passwd',
    '//evil.example/',
  ])('asks for %s gets nothing that it should not', async (path) => {
    const { port } = await start();
    const answer = await raw(port, asking(port, path)).answer;
    expect(answer).toMatch(/^HTTP\/1\.1 (?:4\d\d|503|200) /);
    expect(answer).not.toMatch(/^X-Injected/im);
    expect(answer).not.toContain('root:');
    expect(answer.toLowerCase()).toContain('content-security-policy: default-src');
  });
});
