import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SORN_RIVER } from '../../testkit/src/stories/sorn-river.ts';
import { addToDossier, openForReading, openInputs } from './compose.ts';
import { serveDossier, type ServeOptions } from './compose-server.ts';
import type { AddingJob } from './app/contract/adding.ts';
import type { Listening } from './http/listen.ts';

const MARK = { 'X-Rapporteur': '1' };
const JSON_TYPE = { ...MARK, 'Content-Type': 'application/json' };
const reported: unknown[] = [];
const OPTIONS: ServeOptions = {
  host: '127.0.0.1',
  port: 0,
  hostNames: [],
  token: null,
  behindTls: false,
  readOnly: false,
  adding: { rulesOnly: true },
  report: (error) => reported.push(error),
};

let folder: string;
let dossier: string;
let server: Listening;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  dossier = join(folder, 'a.dossier');
  const items = openInputs([join(SORN_RIVER, '01-meridian-brannock-blast.txt')], {
    given: { outlet: 'Meridian' },
    stdin: process.stdin,
  });
  for await (const _ of addToDossier(dossier, items, { rulesOnly: true }));
  server = await serveDossier(dossier, OPTIONS);
  await ready(server.url);
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function ready(url: string): Promise<void> {
  while ((await fetch(`${url}/health`)).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

async function get(path: string): Promise<Record<string, unknown>> {
  return (await (await fetch(server.url + path)).json()) as Record<string, unknown>;
}

/** Has inputs added, and waits for the end of the job. */
async function added(body: FormData | string): Promise<AddingJob> {
  const headers = typeof body === 'string' ? JSON_TYPE : MARK;
  const answer = await fetch(`${server.url}/api/v1/inputs`, { method: 'POST', headers, body });
  expect(answer.status).toBe(202);
  const { job } = (await answer.json()) as AddingJob;
  await (await fetch(`${server.url}/api/v1/inputs/${job}/events`)).text();
  return (await get(`/api/v1/inputs/${job}`)) as unknown as AddingJob;
}

function form(
  files: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>> = {},
): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  for (const [name, content] of Object.entries(files))
    data.append('files', new Blob([content]), name);
  return data;
}

const article = (words: string): string =>
  `Talks on the river\n\n"${words}," Ada Venn said on Monday.\n\nThe river was low, officials said.\n`;

async function inputsOf(document: string | null | undefined): Promise<readonly string[]> {
  const reader = await openForReading(dossier);
  const found = await reader.findDocument(document ?? '');
  await reader.close();
  return found?.inputs ?? [];
}

describe('a dossier that is served', () => {
  test('takes files, under their own names, and shows them at once', async () => {
    const before = await get('/api/v1/overview');
    const job = await added(
      form(
        { 'talks.txt': article('We shall talk') },
        { outlet: 'The Gazette', published: '2031-03-04' },
      ),
    );
    expect(job).toMatchObject({ state: 'done', counts: { added: 1, failed: 0 } });
    expect(await inputsOf(job.outcomes[0]?.document)).toEqual(['talks.txt']);
    const after = await get('/api/v1/overview');
    expect(Number(after['documents'])).toBe(Number(before['documents']) + 1);
    const { items } = (await get('/api/v1/documents?outlet=The%20Gazette')) as {
      items: { title: string }[];
    };
    expect(items).toHaveLength(1);
    const again = await added(
      form(
        { 'talks.txt': article('We shall talk') },
        { outlet: 'The Gazette', published: '2031-03-04' },
      ),
    );
    expect(again.counts).toMatchObject({ unchanged: 1 });
  });

  test('takes a file of the same name and other words for another document', async () => {
    const one = await added(form({ 'same.txt': article('Never') }));
    const two = await added(form({ 'same.txt': article('Always') }));
    expect(two.counts).toMatchObject({ added: 1, revised: 0 });
    expect(two.outcomes[0]?.document).not.toBe(one.outcomes[0]?.document);
  });

  test('goes by a manifest that is sent along, and by none out of what was sent', async () => {
    const job = await added(
      form({
        'manifest.csv': `file,outlet,published\nlisted.txt,Listed Times,2031-03-05\n../../../etc/hostname,x,\n/etc/passwd,x,\n`,
        'listed.txt': article('It is listed'),
      }),
    );
    expect(job.counts).toMatchObject({ added: 1, failed: 2 });
    const failed = job.outcomes.filter(({ kind }) => kind === 'failed');
    for (const { problem } of failed) {
      expect(problem?.message).toMatch(/it was not sent|there is no such file/);
      expect(problem?.message).not.toContain(tmpdir());
    }
    expect(await inputsOf(job.outcomes.find(({ kind }) => kind === 'added')?.document)).toEqual([
      'listed.txt',
    ]);
  });

  test('says of each file why it failed, by its own name', async () => {
    const job = await added(form({ 'empty.txt': '', 'broken.zip': 'PK\u0003\u0004nonsense' }));
    expect(job).toMatchObject({ state: 'done', counts: { failed: 2 } });
    for (const { input, problem } of job.outcomes) {
      expect(problem?.message.slice(0, input.length)).toBe(input);
      expect(problem?.message).not.toContain(tmpdir());
    }
  });

  test('asks no address of this machine or its network', async () => {
    let asks = 0;
    const inside = createServer((_, answer) => {
      asks += 1;
      answer.end('secret');
    });
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
    const { port } = inside.address() as AddressInfo;
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433']) {
      const job = await added(JSON.stringify({ url: `http://${host}:${port}/` }));
      expect(job.outcomes[0]?.problem?.code, host).toBe('fetch-refused');
    }
    expect(asks).toBe(0);
    inside.close();
  });

  test('takes decisions, and shows them at once', async () => {
    const first = async (): Promise<{ id: string; judgement: { verdict: string } | null }> =>
      ((await get('/api/v1/statements?limit=1&verdict=accepted')) as { items: never[] }).items[0] ??
      null!;
    const { items } = (await get('/api/v1/statements?limit=1')) as { items: { id: string }[] };
    const decide = (asked: object): Promise<Response> =>
      fetch(`${server.url}/api/v1/decisions`, {
        method: 'POST',
        headers: JSON_TYPE,
        body: JSON.stringify(asked),
      });
    const made = await decide({ kind: 'accept', statement: items[0]?.id });
    expect(made.status).toBe(201);
    expect(await first()).toMatchObject({ id: items[0]?.id, judgement: { verdict: 'accepted' } });
    expect((await decide({ kind: 'accept', statement: items[0]?.id })).status).toBe(409);
    expect((await decide({ kind: 'undo' })).status).toBe(201);
    expect(await first()).toBeNull();
    expect((await decide({ kind: 'accept', statement: 'rev_0000000000000000/s1' })).status).toBe(
      404,
    );
    expect((await get('/api/v1/decisions'))['total']).toBe(2);
  });

  test('has had no fault', () => {
    expect(reported).toEqual([]);
  });
});

describe('a server that only reads', () => {
  test('writes nothing', async () => {
    const reading = await serveDossier(dossier, { ...OPTIONS, readOnly: true });
    const before = readFileSync(dossier);
    const post = (path: string, body: string): Promise<Response> =>
      fetch(`${reading.url}${path}`, { method: 'POST', headers: JSON_TYPE, body });
    expect((await post('/api/v1/inputs', '{"url":"https://x.example/"}')).status).toBe(403);
    expect((await post('/api/v1/decisions', '{"kind":"undo"}')).status).toBe(403);
    expect(readFileSync(dossier).equals(before)).toBe(true);
    await reading.close();
  });
});

test('a dossier that is not there is told of before anything is listened to', async () => {
  await expect(serveDossier(join(folder, 'none.dossier'), OPTIONS)).rejects.toMatchObject({
    code: 'dossier-missing',
  });
});
