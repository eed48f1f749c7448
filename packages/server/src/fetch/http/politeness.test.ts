import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fetched } from '../fetcher.ts';
import { noGuard } from './address-guard.ts';
import { cacheFolder, folderCache } from './cache.ts';
import { type HttpFetcher, type HttpFetcherOptions, httpFetcher } from './http-fetcher.ts';
import { retryAfter, retryWait } from './retry.ts';
import { userAgent } from './user-agent.ts';

let folder: string;
let server: Server;
let answer: RequestListener;
let robots: string | null;
let asked: IncomingMessage[];
let at: string;
let fetchers: HttpFetcher[];
let now: number;
let waits: number[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-cache-'));
  answer = (_, response) => response.end('page');
  robots = null;
  asked = [];
  fetchers = [];
  now = Date.UTC(2025, 2, 24);
  waits = [];
  server = createServer((request, response) => {
    asked.push(request);
    if (request.url !== '/robots.txt') answer(request, response);
    else response.writeHead(robots === null ? 404 : 200).end(robots ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  for (const one of fetchers) await one.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** A fetcher whose clock stands but for its waits. */
function fetcher(options: Partial<HttpFetcherOptions> = {}): HttpFetcher {
  const made = httpFetcher({
    cache: folderCache(folder),
    guard: noGuard,
    userAgent: userAgent({ name: 'rapporteur', version: '1.2.3' }),
    surroundings: {
      now: () => new Date(now),
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        now += milliseconds;
      },
      random: () => 0.5,
    },
    ...options,
  });
  fetchers.push(made);
  return made;
}

async function got(from: HttpFetcher, path = '/story'): Promise<Fetched> {
  const outcome = await from.fetch(`${at}${path}`);
  if (outcome.kind === 'failed') throw outcome.problem;
  return outcome;
}

const words = ({ bytes }: Fetched): string => new TextDecoder().decode(bytes);
const pagesAsked = (): string[] =>
  asked.map(({ url }) => url ?? '').filter((url) => url !== '/robots.txt');

describe('a request', () => {
  test('says who asks, and keeps no cookies', async () => {
    answer = (_, response) => response.setHeader('set-cookie', 'a=b').end('page');
    const one = fetcher();
    await got(one);
    await got(one, '/other');
    for (const { method, headers } of asked) {
      expect(method).toBe('GET');
      expect(headers['user-agent']).toBe(
        'Rapporteur/1.2.3 (+https://www.npmjs.com/package/rapporteur)',
      );
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('authorization');
    }
  });

  test('tells where it was led and when', async () => {
    answer = (request, response) => {
      if (request.url === '/story') response.writeHead(301, { location: '/moved#part' }).end();
      else response.setHeader('content-type', 'text/html; charset=koi8-r').end('page');
    };
    expect(await got(fetcher())).toMatchObject({
      url: `${at}/moved`,
      status: 200,
      headers: { 'content-type': 'text/html; charset=koi8-r' },
      capturedAt: '2025-03-24T00:00:00.000Z',
      chain: [`${at}/story`, `${at}/moved`],
    });
  });

  test('can be called off', async () => {
    answer = () => {};
    const stop = new AbortController();
    const fetching = fetcher().fetch(`${at}/story`, { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await expect(fetching).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the cache', () => {
  test('spares what has not changed', async () => {
    answer = (request, response) => {
      response.setHeader('etag', '"1"');
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.end('page');
    };
    const first = await got(fetcher());
    now += 60_000;
    const second = await got(fetcher());
    expect(words(second)).toBe('page');
    expect(second.headers).toEqual(first.headers);
    expect(second.capturedAt).toBe('2025-03-24T00:01:00.000Z');
    expect(pagesAsked()).toHaveLength(2);
  });

  test('asks by date too', async () => {
    const modified = 'Sun, 23 Mar 2025 10:00:00 GMT';
    answer = (request, response) => {
      response.setHeader('last-modified', modified);
      response.statusCode = request.headers['if-modified-since'] === modified ? 304 : 200;
      response.end(response.statusCode === 200 ? 'page' : '');
    };
    await got(fetcher());
    expect(words(await got(fetcher()))).toBe('page');
  });

  test('is all there is offline', async () => {
    answer = (request, response) => {
      if (request.url === '/story') response.writeHead(302, { location: '/moved' }).end();
      else response.end('page');
    };
    await got(fetcher());
    const before = asked.length;
    const offline = fetcher({ offline: true });
    const again = await got(offline);
    expect([words(again), again.url, again.capturedAt]).toEqual([
      'page',
      `${at}/moved`,
      '2025-03-24T00:00:00.000Z',
    ]);
    const missing = await offline.fetch(`${at}/never`);
    expect(missing).toMatchObject({ kind: 'failed', problem: { code: 'fetch-offline' } });
    expect(asked).toHaveLength(before);
  });

  test('does not keep what a server wants kept nowhere', async () => {
    answer = (_, response) => response.setHeader('cache-control', 'private, no-store').end('page');
    await got(fetcher());
    expect(await fetcher({ offline: true }).fetch(`${at}/story`)).toMatchObject({
      kind: 'failed',
    });
  });

  test('that is damaged counts as none', async () => {
    await got(fetcher());
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (path.includes('/')) writeFileSync(join(folder, path), 'damaged');
    expect(words(await got(fetcher()))).toBe('page');
  });

  test('that cannot be written to fails nothing', async () => {
    writeFileSync(join(folder, 'file'), '');
    const cache = folderCache(join(folder, 'file'));
    expect(words(await got(fetcher({ cache })))).toBe('page');
  });

  test('lies where XDG says', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/caches' })).toBe('/caches/rapporteur/http');
    expect(cacheFolder({ XDG_CACHE_HOME: 'relative' })).toMatch(/^\/.*\.cache\/rapporteur\/http$/);
  });
});

describe('pace', () => {
  test('is one request a second at one host', async () => {
    const one = fetcher({ limits: { hostInterval: 1000 } });
    for (const path of ['/a', '/b', '/c']) await got(one, path);
    expect(waits).toEqual([1000, 1000]);
  });

  test('is what robots.txt asks for, within reason', async () => {
    robots = 'User-agent: *\nCrawl-delay: 5\n';
    const one = fetcher();
    for (const path of ['/a', '/b']) await got(one, path);
    robots = 'User-agent: *\nCrawl-delay: 86400\n';
    const other = fetcher({ cache: null });
    for (const path of ['/a', '/b']) await got(other, path);
    expect(waits).toEqual([5000, 30_000]);
  });

  test('does not hold up a redirect within a host', async () => {
    answer = (request, response) => {
      if (request.url === '/story') response.writeHead(302, { location: '/moved' }).end();
      else response.end('page');
    };
    await got(fetcher());
    expect(waits).toEqual([]);
  });

  test('is a few requests at once in all', async () => {
    let open = 0;
    let most = 0;
    answer = (_, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end('page');
      }, 20);
    };
    const one = fetcher({ limits: { connections: 3, hostInterval: 0 } });
    await Promise.all(Array.from({ length: 12 }, (_, index) => got(one, `/${index}`)));
    expect(most).toBe(3);
  });
});

describe('robots.txt', () => {
  test('is asked for once, and again after a day', async () => {
    robots = 'User-agent: *\nDisallow: /private\n';
    const count = (): number => asked.filter(({ url }) => url === '/robots.txt').length;
    const one = fetcher();
    await Promise.all([got(one, '/a'), got(one, '/b')]);
    await got(fetcher());
    expect(count()).toBe(1);
    now += 25 * 60 * 60 * 1000;
    await got(fetcher());
    expect(count()).toBe(2);
  });

  test('holds at every step of a redirect', async () => {
    robots = 'User-agent: *\nDisallow: /private\n';
    answer = (_, response) => response.writeHead(302, { location: '/private' }).end();
    expect(await fetcher().fetch(`${at}/story`)).toMatchObject({
      kind: 'failed',
      problem: { code: 'fetch-robots' },
    });
    expect(pagesAsked()).toEqual(['/story']);
  });
});

describe('a wait before another try', () => {
  test('doubles, from half to the whole of it by chance', () => {
    expect([1, 2, 3].map((tried) => retryWait(tried, null, 0))).toEqual([500, 1000, 2000]);
    expect([1, 2, 3].map((tried) => retryWait(tried, null, 1))).toEqual([1000, 2000, 4000]);
    expect(retryWait(1, 9000, 0.5)).toBe(9000);
  });

  test.each([
    ['120', 120_000],
    ['0', 0],
    ['Mon, 24 Mar 2025 00:00:30 GMT', 30_000],
    ['Mon, 24 Mar 2024 00:00:30 GMT', 0],
    ['soon', null],
    [undefined, null],
  ])('that is asked for as %s', (header, expected) => {
    expect(retryAfter(header, new Date('2025-03-24T00:00:00Z'))).toBe(expected);
  });
});
