import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appParts, asked, ECHO_ROOM, WRITING } from '../../../testkit/src/http/app-parts.ts';
import { Problem, PROBLEM_CODES } from '@rapporteur/core/model/problem';
import { apiErrorSchema } from '../app/contract/problem.ts';
import { makeApp } from './app.ts';
import { statusOf } from './errors/statuses.ts';

const app = makeApp(appParts());
const encoded = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('an error has one shape', () => {
  test.each([
    ['GET', '/api/v1/nothing', 404, 'route-unknown', undefined],
    ['GET', '/nothing.js', 404, 'route-unknown', undefined],
    ['GET', '/../../etc/passwd.txt', 404, 'route-unknown', undefined],
    ['DELETE', '/api/v1/overview', 405, 'method-not-allowed', undefined],
    ['OPTIONS', '/api/v1/documents', 405, 'method-not-allowed', undefined],
    ['GET', '/api/v1/documents?limit=many', 422, 'request-invalid', 'limit'],
    ['GET', '/api/v1/documents?limit=0', 422, 'request-invalid', 'limit'],
    ['GET', '/api/v1/documents?form=2025', 422, 'request-invalid', 'form'],
    ['GET', '/api/v1/documents?from=yesterday', 422, 'request-invalid', 'from'],
    ['GET', '/api/v1/documents/x', 422, 'request-invalid', 'id'],
  ])('%s %s: %i %s', async (method, path, status, code, parameter) => {
    const answer = await asked(app, path, { method, headers: { 'X-Rapporteur': '1' } });
    const body = apiErrorSchema.parse(await answer.json());
    expect(answer.status).toBe(status);
    expect(body.error).toMatchObject({ code, ...(parameter !== undefined && { parameter }) });
    expect(body.error.advice.length).toBeGreaterThan(10);
  });

  test('says by which methods an address is asked', async () => {
    const answer = await asked(app, '/api/v1/documents', { method: 'PUT', headers: WRITING });
    expect(answer.headers.get('Allow')).toBe('GET, HEAD');
  });

  test('a problem of the room keeps its code and words', async () => {
    const busy = new Problem('dossier-busy', 'somebody writes', 'Wait.');
    const failing = makeApp(appParts({ room: { ...ECHO_ROOM, ask: () => Promise.reject(busy) } }));
    const answer = await asked(failing, '/api/v1/overview');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).toBe('1');
    expect(await answer.json()).toEqual({
      error: { code: 'dossier-busy', message: 'somebody writes', advice: 'Wait.' },
    });
  });

  test('every code has a status that is one of an error', () => {
    for (const code of PROBLEM_CODES) expect(statusOf(code), code).toBeGreaterThanOrEqual(400);
  });

  test('what the room does not have is not found', async () => {
    const empty = makeApp(appParts({ room: { ...ECHO_ROOM, ask: async () => encoded(null) } }));
    const answer = await asked(empty, '/api/v1/documents/doc_0123456789abcdef');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'item-unknown' } });
  });
});

describe('while the dossier is being opened', () => {
  const opening = makeApp(
    appParts({
      room: { ...ECHO_ROOM, state: () => ({ version: '', phase: 'opening', documents: 0 }) },
    }),
  );

  test('the API says so, and when to ask again', async () => {
    const answer = await asked(opening, '/api/v1/overview');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).toBe('1');
    expect(await answer.json()).toMatchObject({ error: { code: 'room-opening' } });
  });

  test('/health says so', async () => {
    const answer = await asked(opening, '/health');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ status: 'opening', version: '0.1.0', writable: false });
  });
});

describe('what a client has already', () => {
  function counting(): { room: typeof ECHO_ROOM; asked: () => number; write: () => void } {
    let [asks, version] = [0, 1];
    return {
      asked: () => asks,
      write: () => (version += 1),
      room: {
        ...ECHO_ROOM,
        state: () => ({ version: `v${version}`, phase: 'ready', documents: 1 }),
        ask: (...question) => {
          asks += 1;
          return ECHO_ROOM.ask(...question);
        },
      },
    };
  }

  test('is not asked of the room again, until the dossier was written to', async () => {
    const { room, asked: asks, write } = counting();
    const counted = makeApp(appParts({ room }));
    const first = await asked(counted, '/api/v1/overview');
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(first.headers.get('Cache-Control')).toBe('private, no-cache');
    expect(first.headers.get('X-Dossier-Version')).toBe('v1');
    const headers = { 'If-None-Match': `"other", ${tag}` };
    const again = await asked(counted, '/api/v1/overview', { headers });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('ETag')).toBe(tag);
    expect(asks()).toBe(1);
    write();
    const anew = await asked(counted, '/api/v1/overview', { headers });
    expect(anew.status).toBe(200);
    expect(anew.headers.get('ETag')).not.toBe(tag);
    expect(asks()).toBe(2);
  });

  test('is another for another question', async () => {
    const tags = await Promise.all(
      ['/api/v1/documents', '/api/v1/documents?limit=1', '/api/v1/overview'].map(async (path) =>
        (await asked(app, path)).headers.get('ETag'),
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });
});

describe('compression', () => {
  const long = makeApp(
    appParts({ room: { ...ECHO_ROOM, ask: async () => encoded({ words: 'word '.repeat(2000) }) } }),
  );

  test('is of long answers, for who takes it', async () => {
    const headers = { 'Accept-Encoding': 'gzip, br' };
    const small = await asked(app, '/api/v1/overview', { headers });
    expect(small.headers.get('Content-Encoding')).toBeNull();
    const answer = await asked(long, '/api/v1/overview', { headers });
    expect(answer.headers.get('Content-Encoding')).toBe('gzip');
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
    const unpacked = answer.body?.pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(unpacked).json()).toEqual({ words: 'word '.repeat(2000) });
    const plain = await asked(long, '/api/v1/overview');
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    expect(await plain.json()).toEqual({ words: 'word '.repeat(2000) });
  });
});

describe('whatever is asked', () => {
  const reported: unknown[] = [];
  const any = makeApp(appParts({ report: (error) => reported.push(error) }));
  const paths = Object.keys(
    any.getOpenAPI31Document({ openapi: '3.1.0', info: { title: '', version: '' } }).paths ?? {},
  );
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '',
      '0',
      '-1',
      '1e9',
      'NaN',
      '../..',
      '%00',
      '\r\nX-Injected: 1',
      '__proto__',
      '2025-13-99',
      '[]',
      '{}',
    ),
  );

  test('is answered, with no fault of the server and no header of the asker', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.constantFrom('GET', 'HEAD', 'POST', 'DELETE', 'PUT'),
        fc.array(odd, { maxLength: 3 }),
        fc.array(
          fc.tuple(
            fc.oneof(fc.constantFrom('limit', 'from', 'to', 'q', 'after', 'speaker', 'act'), odd),
            odd,
          ),
          { maxLength: 4 },
        ),
        async (path, method, steps, query) => {
          const filled = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(steps.pop() ?? 'x'));
          const asking = new URLSearchParams(query).toString();
          const body = method === 'POST' || method === 'PUT' ? { body: steps.join('') } : {};
          const answer = await asked(any, `${filled}?${asking}`, {
            method,
            headers: WRITING,
            ...body,
          });
          expect(answer.status).toBeLessThan(500);
          expect(answer.headers.get('X-Injected')).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
    expect(reported).toEqual([]);
  });
});
