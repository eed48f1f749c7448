import { describe, expect, test } from 'vitest';
import { appParts, asked, ECHO_ROOM, HOST } from '../../../../testkit/src/http/app-parts.ts';
import type { ApiError } from '../../app/contract/problem.ts';
import { makeApp } from '../app.ts';
import { isLoopback, ownHosts } from './own-hosts.ts';
import { CONTENT_SECURITY_POLICY } from './safe-headers.ts';
import type { Security } from './security.ts';

const PATH = '/api/v1/overview';
const TOKEN = 'a-token-that-is-long-enough-to-be-one';

function app(security: Partial<Security> = {}): ReturnType<typeof makeApp> {
  const parts = appParts();
  return makeApp({ ...parts, security: { ...parts.security, ...security } });
}

async function problem(answer: Response): Promise<string> {
  const { error } = (await answer.json()) as ApiError;
  return `${answer.status} ${error.code}${error.parameter === undefined ? '' : ` ${error.parameter}`}`;
}

describe('every answer', () => {
  test.each(['/', '/health', PATH, '/nothing.js', '/api/v1/nothing', '/api/v1/documents?limit=x'])(
    'tells browsers to be careful: %s',
    async (path) => {
      const { headers } = await asked(app(), path);
      expect(headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    },
  );

  test('lets nothing be loaded from elsewhere and nothing inline be run', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self' blob:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  });
});

test('the source of a page is never shown as one', async () => {
  const page = '<script>alert(1)</script>';
  const ask = async (): Promise<Uint8Array> =>
    new TextEncoder().encode(JSON.stringify({ text: page }));
  const holding = makeApp(appParts({ room: { ...ECHO_ROOM, ask } }));
  const { headers } = await asked(holding, '/api/v1/revisions/rev_0123456789abcdef/source', {
    headers: { Accept: 'text/html' },
  });
  expect(headers.get('Content-Type')).toMatch(/^application\/json/);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Content-Disposition')).toBe('attachment; filename="source.json"');
});

describe('a request under another name (DNS rebinding)', () => {
  test.each([
    'evil.example',
    'evil.example:4747',
    'localhost:80',
    'localhost',
    '127.0.0.1.nip.example:4747',
    '',
  ])('is refused: %j', async (host) => {
    expect(await problem(await asked(app(), PATH, { headers: { Host: host } }))).toBe(
      '403 request-refused Host',
    );
  });

  test('is refused for pages and /health too', async () => {
    for (const path of ['/', '/health', '/statements'])
      expect((await asked(app(), path, { headers: { Host: 'evil.example' } })).status).toBe(403);
  });
});

describe('the names of a server', () => {
  test('on loopback are those of loopback, with the port', () => {
    const own = ownHosts({ host: '127.0.0.1', port: 4747, names: [] });
    for (const name of ['localhost:4747', '127.0.0.1:4747', '[::1]:4747', 'LOCALHOST:4747'])
      expect(own(name), name).toBe(true);
    for (const name of ['localhost', 'localhost:4748', '127.0.0.2:4747', '::1:4747', 'x:4747', ''])
      expect(own(name), name).toBe(false);
  });

  test('go without a port where that is 80', () => {
    const own = ownHosts({ host: '127.0.0.1', port: 80, names: [] });
    expect(own('localhost') && own('localhost:80') && own('[::1]')).toBe(true);
  });

  test('are those given, with whatever port a proxy has', () => {
    const own = ownHosts({ host: '192.0.2.7', port: 4747, names: ['Desk.Example'] });
    expect(own('desk.example') && own('desk.example:8443') && own('192.0.2.7:4747')).toBe(true);
    expect(own('other.example') || own('desk.example:1:2') || own('desk.example.evil')).toBe(false);
  });

  test.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['::1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.4', false],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example', false],
  ])('loopback or not: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});

describe('a request that another site causes', () => {
  const write = (headers: Record<string, string>): Promise<Response> =>
    asked(app(), '/api/v1/nothing', { method: 'POST', body: '{}', headers });
  const own = { 'X-Rapporteur': '1', 'Content-Type': 'application/json' };

  test('is refused where it would write: a form, a script, another port of this machine', async () => {
    const form = 'application/x-www-form-urlencoded';
    expect(await problem(await write({ 'Content-Type': form }))).toMatch(/^403 .* X-Rapporteur$/);
    expect(await problem(await write({ 'Content-Type': 'application/json' }))).toMatch(/^403/);
    expect(await problem(await write({ ...own, 'X-Rapporteur': 'yes' }))).toMatch(/^403/);
    expect(await problem(await write({ ...own, Origin: 'https://evil.example' }))).toMatch(
      /Origin/,
    );
    expect(await problem(await write({ ...own, Origin: 'null' }))).toMatch(/Origin/);
    expect(await problem(await write({ ...own, Origin: 'http://localhost:1' }))).toMatch(/Origin/);
    expect(await problem(await write({ ...own, 'Sec-Fetch-Site': 'same-site' }))).toMatch(/^403/);
    expect(await problem(await write({ ...own, 'Content-Type': 'text/plain' }))).toBe(
      '415 request-type Content-Type',
    );
  });

  test('reaches its route where it comes from the reading room', async () => {
    const headers = { ...own, Origin: `http://${HOST}`, 'Sec-Fetch-Site': 'same-origin' };
    expect(await problem(await write(headers))).toBe('404 route-unknown');
  });

  test('is refused where it would read', async () => {
    for (const site of ['cross-site', 'same-site'])
      expect((await asked(app(), PATH, { headers: { 'Sec-Fetch-Site': site } })).status).toBe(403);
    for (const site of ['same-origin', 'none'])
      expect((await asked(app(), PATH, { headers: { 'Sec-Fetch-Site': site } })).status).toBe(200);
  });

  test('gets no leave by asking first (CORS)', async () => {
    const answer = await asked(app(), PATH, {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect(answer.status).not.toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(answer.headers.get('Access-Control-Allow-Headers')).toBeNull();
  });
});

describe('a server with a token', () => {
  test('answers nobody without it, but for /health', async () => {
    const guarded = app({ token: TOKEN });
    for (const path of [PATH, '/api/v1/openapi.json', '/api/v1/nothing', '/assets/x.js'])
      expect(await problem(await asked(guarded, path)), path).toBe('401 token-required');
    expect((await asked(guarded, '/health')).status).toBe(200);
  });

  test('tells a person what to do', async () => {
    const answer = await asked(app({ token: TOKEN }), '/', { headers: { Accept: 'text/html' } });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('/enter?token=');
  });

  test('gives a cookie for it that scripts and other sites do not get, and that does not tell it', async () => {
    const guarded = app({ token: TOKEN });
    const entered = await asked(guarded, `/enter?token=${TOKEN}`);
    const cookie = entered.headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toContain('Secure');
    expect(cookie).not.toContain(TOKEN);
    expect(entered.headers.get('Cache-Control')).toBe('no-store');
    const Cookie = cookie.split(';')[0] ?? '';
    expect((await asked(guarded, PATH, { headers: { Cookie } })).status).toBe(200);
    const other = app({ token: `${TOKEN}2` });
    expect((await asked(other, PATH, { headers: { Cookie } })).status).toBe(401);
  });

  test('behind TLS gives the cookie to TLS only', async () => {
    const answer = await asked(app({ token: TOKEN, behindTls: true }), `/enter?token=${TOKEN}`);
    expect(answer.headers.get('Set-Cookie')).toMatch(/; Secure/);
  });

  test('takes it from programs as a bearer token', async () => {
    const bearing = (token: string): Promise<Response> =>
      asked(app({ token: TOKEN }), PATH, { headers: { Authorization: `Bearer ${token}` } });
    expect((await bearing(TOKEN)).status).toBe(200);
    for (const wrong of [TOKEN.slice(1), `${TOKEN}x`, TOKEN.toUpperCase(), 'x'])
      expect((await bearing(wrong)).status, wrong).toBe(401);
  });

  test('looks at no more tokens after ten wrong ones, while those who are in stay in', async () => {
    const guarded = app({ token: TOKEN });
    const entered = await asked(guarded, `/enter?token=${TOKEN}`);
    const Cookie = entered.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const wrong = (): Promise<Response> =>
      asked(guarded, '/enter?token=wrong', { headers: { Accept: 'text/html' } });
    for (let at = 0; at < 10; at++) expect((await wrong()).status).toBe(401);
    const refused = await asked(guarded, `/enter?token=${TOKEN}`);
    expect(refused.headers.get('Retry-After')).not.toBeNull();
    expect(await problem(refused)).toBe('429 requests-too-many');
    expect((await asked(guarded, PATH, { headers: { Cookie } })).status).toBe(200);
  });
});

describe('limits', () => {
  test('an address that is too long is refused', async () => {
    expect(await problem(await asked(app(), `${PATH}?q=${'x'.repeat(9000)}`))).toBe(
      '414 request-url-too-long url',
    );
  });

  test('what was not foreseen is told without its stack, and reported to the terminal', async () => {
    const reported: unknown[] = [];
    const failing = makeApp(
      appParts({
        room: {
          ...ECHO_ROOM,
          ask: () => Promise.reject(new Error('secret at /home/x')),
        },
        report: (error) => reported.push(error),
      }),
    );
    const answer = await asked(failing, PATH);
    const body = await answer.text();
    expect(answer.status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'server-fault' } });
    expect(body).not.toMatch(/secret|home|\.ts/);
    expect(reported).toHaveLength(1);
  });
});
