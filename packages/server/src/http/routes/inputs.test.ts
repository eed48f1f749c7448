import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { appParts, asked, WRITING } from '../../../../testkit/src/http/app-parts.ts';
import type { Adder, AddRequest } from '../../app/adding/adder.ts';
import { addQueue } from '../../app/adding/add-queue.ts';
import { apiErrorSchema } from '../../app/contract/problem.ts';
import { makeApp } from '../app.ts';

const MARK = { 'X-Rapporteur': '1' };

interface Taken {
  readonly request: AddRequest;
  readonly files: Readonly<Record<string, string>>;
}

/** An app whose jobs keep what they were handed. */
function taking(): { app: ReturnType<typeof makeApp>; taken: Taken[]; adder: Adder } {
  const taken: Taken[] = [];
  let ids = 0;
  const adder = addQueue({
    run: async function* (request) {
      const { inputs } = request;
      const names = inputs.kind === 'files' ? readdirSync(inputs.folder).toSorted() : [];
      const folder = inputs.kind === 'files' ? inputs.folder : '';
      const files = names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]);
      taken.push({ request, files: Object.fromEntries(files) as Taken['files'] });
      for (const input of request.names)
        yield { kind: 'added', input, document: 'd', revision: 'r', problem: null, remark: null };
    },
    changed: async () => {},
    newId: () => `job_${(ids += 1).toString().padStart(16, '0')}`,
    report: (error) => {
      throw error;
    },
  });
  return { app: makeApp(appParts({ adder })), taken, adder };
}

function form(
  fields: Readonly<Record<string, string>>,
  ...files: readonly [string, string][]
): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  for (const [name, content] of files) data.append('files', new Blob([content]), name);
  return data;
}

const EVENTS_OF_FIRST = '/api/v1/inputs/job_0000000000000001/events';

describe('files that are sent', () => {
  test('are handed on under their names, with what is said of them, and cleared up', async () => {
    const { app, taken, adder } = taking();
    const body = form(
      { outlet: 'The Gazette', published: '2025-03-24', language: '' },
      ['Story é.txt', 'Words.'],
      ['../../evil.sh', 'bad'],
      ['Story é.txt', 'Others.'],
    );
    const answer = await asked(app, '/api/v1/inputs', { method: 'POST', headers: MARK, body });
    expect(answer.status).toBe(202);
    expect(answer.headers.get('Location')).toBe('/api/v1/inputs/job_0000000000000001');
    const events = await (await asked(app, EVENTS_OF_FIRST)).text();
    expect(taken[0]?.files).toEqual({
      'Story é.txt': 'Words.',
      'Story é (2).txt': 'Others.',
      'evil.sh': 'bad',
    });
    expect(taken[0]?.request.given).toEqual({ outlet: 'The Gazette', published: '2025-03-24' });
    expect(events.match(/^event: outcome$/gm)).toHaveLength(3);
    expect(events).toMatch(/^event: state\nid: 5\ndata: .*"state":"done"/m);
    await adder.close();
    const { inputs } = taken[0]?.request ?? { inputs: { kind: 'addresses' as const } };
    expect(inputs.kind === 'files' && existsSync(inputs.folder)).toBe(false);
  });

  test.each<[string, FormData, string, string]>([
    ['none', form({ outlet: 'x' }), 'request-invalid', 'files'],
    [
      'a date that is none',
      form({ published: 'soon' }, ['a.txt', 'x']),
      'request-invalid',
      'published',
    ],
    [
      'a field that is not known',
      form({ publisher: 'x' }, ['a.txt', 'x']),
      'request-invalid',
      'publisher',
    ],
    [
      'one address for two',
      form({ url: 'https://x.example/' }, ['a.txt', 'x'], ['b.txt', 'y']),
      'request-invalid',
      'url',
    ],
    [
      'a field without end',
      form({ outlet: 'x'.repeat(5000) }, ['a.txt', 'x']),
      'request-too-large',
      'outlet',
    ],
    [
      'more than are taken',
      form({}, ...Array.from({ length: 501 }, (_, at): [string, string] => [`${at}.txt`, 'x'])),
      'request-too-large',
      'files',
    ],
  ])('are refused: %s', async (_, body, code, parameter) => {
    const { app, taken } = taking();
    const answer = await asked(app, '/api/v1/inputs', { method: 'POST', headers: MARK, body });
    expect(apiErrorSchema.parse(await answer.json()).error).toMatchObject({ code, parameter });
    expect(answer.status).toBe(code === 'request-too-large' ? 413 : 422);
    expect(taken).toEqual([]);
  });

  test('that are too large are refused as they come, however long they say they are', async () => {
    const { app } = taking();
    const megabyte = new Uint8Array(1024 * 1024).fill(120);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) =>
        controller.enqueue(
          new TextEncoder().encode(
            '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n',
          ),
        ),
      pull: (controller) => {
        sent += 1;
        if (sent > 200) controller.close();
        else controller.enqueue(megabyte);
      },
    });
    const answer = await asked(app, '/api/v1/inputs', {
      method: 'POST',
      headers: { ...MARK, 'Content-Type': 'multipart/form-data; boundary=x' },
      body,
      duplex: 'half',
    } as Parameters<typeof asked>[2]);
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(80);
  });

  test.each([
    ['no boundary', 'multipart/form-data', 'x'],
    [
      'cut off',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nwor',
    ],
    ['nonsense', 'multipart/form-data; boundary=x', 'nonsense'],
  ])('in a form that cannot be read are refused: %s', async (_, type, body) => {
    const { app, taken } = taking();
    const headers = { ...MARK, 'Content-Type': type };
    const answer = await asked(app, '/api/v1/inputs', { method: 'POST', headers, body });
    expect(answer.status).toBe(422);
    expect(taken).toEqual([]);
  });
});

describe('an address', () => {
  const add = async (content: unknown): Promise<{ answer: Response; taken: Taken[] }> => {
    const { app, taken, adder } = taking();
    const body = typeof content === 'string' ? content : JSON.stringify(content);
    const answer = await asked(app, '/api/v1/inputs', { method: 'POST', headers: WRITING, body });
    await adder.close();
    return { answer, taken };
  };

  test('is handed on', async () => {
    const { app, taken } = taking();
    const body = JSON.stringify({ url: 'https://x.example/a', outlet: 'X' });
    await asked(app, '/api/v1/inputs', { method: 'POST', headers: WRITING, body });
    await (await asked(app, EVENTS_OF_FIRST)).text();
    expect(taken[0]?.request).toMatchObject({
      inputs: { kind: 'addresses', addresses: ['https://x.example/a'] },
      given: { outlet: 'X' },
    });
  });

  test.each([
    ['file:///etc/passwd', 'url'],
    ['ftp://x.example/', 'url'],
    ['/etc/passwd', 'url'],
    ['-', 'url'],
    ['https://x.example/a\r\nX: y', 'url'],
  ])('of another kind is refused: %j', async (url, parameter) => {
    const { answer, taken } = await add({ url });
    expect(answer.status).toBe(422);
    expect(apiErrorSchema.parse(await answer.json()).error).toMatchObject({ parameter });
    expect(taken).toEqual([]);
  });

  test('in JSON that is none or too long is refused', async () => {
    expect((await add('{"url":')).answer.status).toBe(422);
    expect((await add('[]')).answer.status).toBe(422);
    expect(
      (await add({ url: 'https://x.example/', outlet: 'x'.repeat(2 ** 20) })).answer.status,
    ).toBe(413);
  });
});

describe('a job', () => {
  test('that is not known is not found', async () => {
    const { app } = taking();
    for (const path of ['', '/events'])
      expect((await asked(app, `/api/v1/inputs/job_00000000000000ff${path}`)).status).toBe(404);
    expect((await asked(app, '/api/v1/inputs/job_x')).status).toBe(422);
  });

  test('tells what comes after the event that a client had last', async () => {
    const { app } = taking();
    const body = form({}, ['a.txt', 'x'], ['b.txt', 'y']);
    await asked(app, '/api/v1/inputs', { method: 'POST', headers: MARK, body });
    await (await asked(app, EVENTS_OF_FIRST)).text();
    const rest = await asked(app, EVENTS_OF_FIRST, { headers: { 'Last-Event-ID': '3' } });
    expect((await rest.text()).match(/^id: \d+$/gm)).toEqual(['id: 4']);
    const over = await asked(app, EVENTS_OF_FIRST, { headers: { 'Last-Event-ID': '4' } });
    expect(over.status).toBe(204);
    const odd = await asked(app, EVENTS_OF_FIRST, { headers: { 'Last-Event-ID': 'x' } });
    expect(odd.status).toBe(422);
  });

  test('is not made where the server only reads', async () => {
    const app = makeApp(appParts());
    const body = form({}, ['a.txt', 'x']);
    const answer = await asked(app, '/api/v1/inputs', { method: 'POST', headers: MARK, body });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ error: { code: 'dossier-read-only' } });
  });
});
