import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import {
  endServers,
  failure,
  http,
  listening,
  outcomeOf,
  raw,
} from '../../../../testkit/src/http/fault-servers.ts';
import { refusedAddress } from './address-guard.ts';
import type { HttpFetcherOptions } from './http-fetcher.ts';

const FIXTURES = join(import.meta.dirname, '../../../../../fixtures/http');
const PAGE = '<!doctype html><title>Talks</title><p>Both sides met in Geneva.</p>';

afterEach(endServers);

describe('a server that', () => {
  test('stalls before its headers', async () => {
    expect(
      await failure(
        http(() => {}),
        { limits: { wholeTime: 5000 } },
      ),
    ).toMatchInlineSnapshot(
      `"fetch-too-slow: http://127.0.0.1:PORT/story: 127.0.0.1:PORT did not begin to answer within 0.15 s | Try again later, or save the page from a browser and give the file with --url."`,
    );
  });

  test('stalls in the middle', async () => {
    const server = http((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write(PAGE);
    });
    expect(await failure(server)).toMatchInlineSnapshot(
      `"fetch-too-slow: http://127.0.0.1:PORT/story: 127.0.0.1:PORT took longer than 0.8 s for its answer | Try again later, or save the page from a browser and give the file with --url."`,
    );
  });

  test('drips', async () => {
    const server = http((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const dripping = setInterval(() => response.write('.'), 40);
      response.on('close', () => clearInterval(dripping));
    });
    expect(await failure(server)).toMatchInlineSnapshot(
      `"fetch-too-slow: http://127.0.0.1:PORT/story: 127.0.0.1:PORT took longer than 0.8 s for its answer | Try again later, or save the page from a browser and give the file with --url."`,
    );
  });

  test('announces more than it sends', async () => {
    const server = raw(`HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n${PAGE}`, true);
    expect(await failure(server)).toMatchInlineSnapshot(
      `"fetch-broken: http://127.0.0.1:PORT/story: 127.0.0.1:PORT ended its answer before it was complete | The fault is with the server: try again later, or save the page from a browser and give the file with --url. (waited 750, 1500)"`,
    );
  });

  test('announces less than it sends: what it announces counts', async () => {
    const server = raw(`HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n${PAGE}`, true);
    expect(await failure(server)).toBe('<!doctype html>');
  });

  test('announces too much', async () => {
    const server = raw('HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n', false);
    expect(await failure(server)).toMatchInlineSnapshot(
      `"fetch-too-large: http://127.0.0.1:PORT/story: it is longer than 100000 bytes | If it is an article, save it from a browser and give the file with --url."`,
    );
  });

  test('sends without end', async () => {
    const server = http((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(PAGE.repeat(50)));
      };
      response.on('drain', more);
      more();
    });
    expect(await failure(server)).toMatchInlineSnapshot(
      `"fetch-too-large: http://127.0.0.1:PORT/story: it is longer than 100000 bytes | If it is an article, save it from a browser and give the file with --url."`,
    );
  });

  test('gives no page', async () => {
    const server = http((_, response) => {
      response.writeHead(200, { 'content-type': 'image/png' }).end('not even a picture');
    });
    expect(await failure(server)).toMatchInlineSnapshot(
      `"fetch-type: http://127.0.0.1:PORT/story: it is a picture, sound or film (image/png), not a page | Give the address of the page that shows it."`,
    );
  });

  test('speaks HTTP/1.0 and gives no length', async () => {
    expect(await failure(raw(`HTTP/1.0 200 OK\r\n\r\n${PAGE}`, true))).toBe(PAGE);
  });

  test('speaks something else', async () => {
    expect(await failure(raw('220 mail.example ESMTP\r\n', false))).toMatchInlineSnapshot(
      `"fetch-broken: http://127.0.0.1:PORT/story: 127.0.0.1:PORT does not answer as HTTP asks | The fault is with the server: try again later, or save the page from a browser and give the file with --url."`,
    );
  });

  test('sends headers without end', async () => {
    const line = `x-filler: ${'a'.repeat(1000)}\r\n`;
    const server = raw(`HTTP/1.1 200 OK\r\n${line.repeat(200)}\r\n`, false);
    expect(await failure(server)).toMatchInlineSnapshot(
      `"fetch-broken: http://127.0.0.1:PORT/story: 127.0.0.1:PORT sends more headers than 64 KiB | The fault is with the server: try again later, or save the page from a browser and give the file with --url."`,
    );
  });

  test('hangs up, once', async () => {
    let asked = 0;
    const server = http((request, response) => {
      asked += 1;
      if (asked === 1) request.socket.destroy();
      else response.end(PAGE);
    });
    expect(await failure(server)).toBe(`${PAGE} (waited 750)`);
  });

  test('hangs up every time', async () => {
    const server = http((request) => request.socket.destroy());
    expect(await failure(server)).toMatchInlineSnapshot(
      `"fetch-broken: http://127.0.0.1:PORT/story: 127.0.0.1:PORT ended its answer before it was complete | The fault is with the server: try again later, or save the page from a browser and give the file with --url. (waited 750, 1500)"`,
    );
  });

  test('is not there', async () => {
    const server = createTcpServer();
    const address = await listening(server);
    await endServers();
    expect(await failure(Promise.resolve(address))).toMatchInlineSnapshot(
      `"fetch-unreachable: http://127.0.0.1:PORT/story: no connection to 127.0.0.1:PORT: it refuses them | Try again later, or save the page from a browser and give the file with --url."`,
    );
  });

  test('has a certificate that nobody vouches for', async () => {
    const secure = createHttpsServer(
      {
        cert: readFileSync(join(FIXTURES, 'self-signed.pem')),
        key: readFileSync(join(FIXTURES, 'self-signed.key')),
      },
      (_, response) => response.end(PAGE),
    );
    const address = (await listening(secure)).replace(/^http:/, 'https:');
    expect(await failure(Promise.resolve(address))).toMatchInlineSnapshot(
      `"fetch-unreachable: https://127.0.0.1:PORT/story: no safe connection to 127.0.0.1:PORT: self-signed certificate; if the root CA is installed locally, try running Node.js with --use-system-ca | Nothing is fetched over a connection that could be someone else’s. Save the page from a browser if you trust it."`,
    );
  });

  test('has no TLS where the address says https', async () => {
    const address = (await http((_, response) => response.end(PAGE))).replace(/^http:/, 'https:');
    expect(
      (await failure(Promise.resolve(address))).replace(/: [0-9A-F]+:.*(?= \|)/s, ': …'),
    ).toMatchInlineSnapshot(
      `"fetch-unreachable: https://127.0.0.1:PORT/story: no safe connection to 127.0.0.1:PORT: … | Nothing is fetched over a connection that could be someone else’s. Save the page from a browser if you trust it."`,
    );
  });

  test('has no name', async () => {
    const { outcome } = await outcomeOf('http://nowhere.invalid/story', {
      resolve: (_, done) =>
        done(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), []),
    });
    expect(outcome).toMatchInlineSnapshot(
      `"fetch-unreachable: http://nowhere.invalid/story: there is no host called nowhere.invalid | Check the address, and that you are online."`,
    );
  });
});

describe('a status', () => {
  test.each([301, 403, 404, 410, 418, 204, 401, 451])('%i', async (status) => {
    const server = http((_, response) => response.writeHead(status).end());
    expect(await failure(server)).toMatchSnapshot();
  });

  test('429, with a wait that it asks for', async () => {
    let asked = 0;
    const server = http((_, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(429, { 'retry-after': '7' }).end();
      else if (asked === 2)
        response.writeHead(503, { 'retry-after': 'Mon, 24 Mar 2025 10:00:20 GMT' }).end();
      else response.end(PAGE);
    });
    expect(await failure(server)).toBe(`${PAGE} (waited 7000, 20000)`);
  });

  test('429, with a wait too long to be waited', async () => {
    const server = http((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    expect(await failure(server)).toMatchInlineSnapshot(
      `"fetch-status: http://127.0.0.1:PORT/story: 127.0.0.1:PORT has been asked too often (HTTP 429 Too Many Requests) | Wait 60 min, as it asks, and run the command again."`,
    );
  });

  test('500, again and again', async () => {
    const server = http((_, response) => response.writeHead(500).end('oops'));
    expect(await failure(server)).toMatchInlineSnapshot(
      `"fetch-status: http://127.0.0.1:PORT/story: 127.0.0.1:PORT fails (HTTP 500 Internal Server Error, 3 times) | Try again later, or save the page from a browser and give the file with --url. (waited 750, 1500)"`,
    );
  });
});

describe('compression', () => {
  const coded = (encoding: string, body: Uint8Array | string): Promise<string> =>
    http((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body));

  test.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['zstd', zstdCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['identity', PAGE],
    ['', PAGE],
  ])('%s is taken off', async (encoding, body) => {
    expect(await failure(coded(encoding, body))).toBe(PAGE);
  });

  const big = Buffer.alloc(300_000_000);
  test.each([
    ['gzip', gzipSync(big)],
    ['br', brotliCompressSync(big.subarray(0, 30_000_000))],
    ['zstd', zstdCompressSync(big)],
    ['deflate', deflateSync(big)],
  ])('a bomb of %s is not unpacked', async (encoding, body) => {
    const before = process.memoryUsage().rss;
    const server = coded(encoding, body);
    expect(await failure(server, { limits: { bodySize: 1024 * 1024 } })).toMatch(
      /^fetch-too-large: http:\/\/127.0.0.1:PORT\/story: its content unpacks to more than 1 MiB/,
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test.each([
    ['gzip', PAGE],
    ['gzip', gzipSync(PAGE).subarray(0, 40)],
    ['br', PAGE],
    ['zstd', PAGE],
    ['deflate', PAGE],
  ])('%s that is none is told of (%#)', async (encoding, body) => {
    expect(await failure(coded(encoding, body))).toMatch(
      new RegExp(
        `^fetch-broken: .*/story: its content says it is compressed \\(${encoding}\\), and is not or is cut off`,
      ),
    );
  });

  test.each(['gzip, gzip, gzip', 'gzip, br', 'compress'])(
    '%s was not asked for',
    async (encoding) => {
      expect(await failure(coded(encoding, gzipSync(PAGE)))).toContain(
        `fetch-broken: http://127.0.0.1:PORT/story: it is compressed in a way that was not asked for (${encoding})`,
      );
    },
  );
});

describe('a redirect', () => {
  const leading = (to: (url: string) => string, host?: string): Promise<string> =>
    http((request, response) => {
      response.writeHead(302, { location: to(request.url ?? '') }).end();
    }, host);

  test('in a circle', async () => {
    const server = leading((url) => (url === '/story' ? '/other' : '/story'));
    expect(await failure(server)).toMatchInlineSnapshot(
      `"fetch-redirects: http://127.0.0.1:PORT/story: it redirects in a circle: http://127.0.0.1:PORT/story → http://127.0.0.1:PORT/other → http://127.0.0.1:PORT/story | It may want cookies, which are not kept: save the page from a browser, and give the file with --url."`,
    );
  });

  test('without end', async () => {
    expect(await failure(leading((url) => `${url}x`))).toMatchInlineSnapshot(
      `"fetch-redirects: http://127.0.0.1:PORT/story: it redirects more than 10 times, at last to http://127.0.0.1:PORT/storyxxxxxxxxxxx | Look where it leads in a browser, and give that address."`,
    );
  });

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1:9/',
    'http://0x7f000001:9/',
    'http://[::ffff:10.0.0.1]/',
    'file:///etc/passwd',
    'http://user:secret@outlet.example/',
    'http://[',
  ])('to %s is refused', async (to) => {
    // One address at home stands for a public one, so that only where it leads can be at fault.
    const guard = (address: string) => (address === '127.0.0.2' ? null : refusedAddress(address));
    const outcome = await failure(
      leading(() => to, '127.0.0.2'),
      { guard },
    );
    expect(outcome).toMatch(/^fetch-refused: http:\/\/127.0.0.2:PORT\/story/);
    expect(outcome).not.toContain('secret');
  });

  test('cannot be led home by a name that changes its mind', async () => {
    const outside = await http((_, response) => response.end(PAGE), '127.0.0.2');
    const { port } = new URL(outside);
    let inside = 0;
    const home = createHttpServer((_, response) => {
      inside += 1;
      response.end('inside');
    });
    await new Promise<void>((resolve) => home.listen(Number(port), '127.0.0.3', resolve));
    const guard = (address: string) => (address === '127.0.0.2' ? null : refusedAddress(address));
    let lookups = 0;
    const resolve: HttpFetcherOptions['resolve'] = (_, done) => {
      lookups += 1;
      done(null, [{ address: lookups === 1 ? '127.0.0.2' : '127.0.0.3', family: 4 }]);
    };
    const outcome = await failure(Promise.resolve(`http://changing.example:${port}`), {
      guard,
      resolve,
    });
    await new Promise((end) => home.close(end));
    expect([inside, outcome === PAGE || outcome.startsWith('fetch-refused')]).toEqual([0, true]);
  });

  test('to a name that leads home is refused', async () => {
    const guard = (address: string) => (address === '127.0.0.2' ? null : refusedAddress(address));
    const server = leading(() => 'http://inside.example/', '127.0.0.2');
    const resolve: HttpFetcherOptions['resolve'] = (_, done) =>
      done(null, [{ address: '10.0.0.7', family: 4 }]);
    expect(await failure(server, { guard, resolve })).toMatchInlineSnapshot(
      `"fetch-refused: http://127.0.0.2:PORT/story (led to http://inside.example/): inside.example leads to 10.0.0.7, which is a private address, and only public addresses are asked | Check the address and where it redirects to; to read from a server of your own, save the page to a file."`,
    );
  });
});

describe('robots.txt', () => {
  const site = (robots: RequestListener): Promise<string> =>
    listening(
      createHttpServer((request, response) => {
        if (request.url === '/robots.txt') robots(request, response);
        else response.end(PAGE);
      }),
    );

  test('that forbids the page', async () => {
    const server = site((_, response) => response.end('User-agent: *\nDisallow: /story\n'));
    expect(await failure(server)).toMatchInlineSnapshot(
      `"fetch-robots: http://127.0.0.1:PORT/story: 127.0.0.1:PORT asks programs like this one not to fetch it (robots.txt) | Save the page from a browser, and give the file with --url."`,
    );
  });

  test('that forbids it to others only', async () => {
    const server = site((_, response) =>
      response.end('User-agent: *\nDisallow: /\n\nUser-agent: rapporteur\nDisallow: /private\n'),
    );
    expect(await failure(server)).toBe(PAGE);
  });

  test('that cannot be had forbids everything', async () => {
    expect(
      await failure(site((_, response) => response.writeHead(500).end())),
    ).toMatchInlineSnapshot(
      `"fetch-robots: http://127.0.0.1:PORT/story: 127.0.0.1:PORT does not tell what may be fetched: its robots.txt cannot be had (127.0.0.1:PORT fails (HTTP 500 Internal Server Error, 3 times)) | Try again later, or save the page from a browser and give the file with --url. (waited 750, 1500)"`,
    );
  });

  test('that is missing or kept back allows everything', async () => {
    for (const status of [401, 403, 404, 410])
      expect(await failure(site((_, response) => response.writeHead(status).end()))).toBe(PAGE);
  });
});
