import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { appParts, asked } from '../../../testkit/src/http/app-parts.ts';
import { roomHere } from '../../../testkit/src/http/room-here.ts';
import { addToDossier, createRoom, openForDeciding, openInputs } from '../compose.ts';
import { decideAsked } from '../app/deciding/decide-asked.ts';
import type { RoomClient } from '../app/room/client.ts';
import { makeApp } from './app.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const STORY = join(ROOT, 'fixtures/stories/sorn-river');
const URL_OF_FIRST = 'https://meridian.example/world/velmark-kessaria-brannock-blast-2031-03-04';

/** The routes that read, with what their OpenAPI entries promise. */
const ROUTES = makeApp(appParts())
  .openAPIRegistry.definitions.flatMap((one) => (one.type === 'route' ? [one.route] : []))
  .filter(({ method, path }) => method === 'get' && !path.startsWith('/api/v1/inputs/'));

/** A value for each parameter that any route takes. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  act: ['deny', 'accuse'],
  bins: ['4'],
  by: ['speaker', 'day'],
  differ: ['true'],
  document: ['$document'],
  entity: ['$entity'],
  find: ['ven'],
  form: ['name'],
  from: ['2031-03-05'],
  group: ['speaker', 'day'],
  holding: ['true'],
  lanes: ['actor', 'kind'],
  kind: ['headline', 'paragraph'],
  latest: ['true'],
  limit: ['1', '2', '200'],
  measure: ['killed'],
  minConfidence: ['0.5'],
  mode: ['meet', 'call'],
  name: ['Venn'],
  offset: ['3'],
  order: [],
  outlet: ['Meridian'],
  page: ['1'],
  participant: [],
  q: ['water', '"pumping station"'],
  query: ['water', 'speaker:Venn', '"pumping station" act:accuse'],
  revision: ['$revision'],
  several: ['true'],
  since: ['2026-01-01T00:00:00Z'],
  speaker: ['$entity'],
  speakers: ['3'],
  status: ['occurred', 'planned'],
  superseded: ['true'],
  tag: ['river'],
  title: ['blast'],
  to: ['2031-03-08'],
  together: ['true'],
  type: [],
  verdict: ['accepted', 'rejected', 'corrected'],
  where: ['$entity'],
  words: ['dead'],
  // Cursors come from the page before, which is asked for below.
  after: [],
};

let folder: string;
let room: RoomClient;
let app: ReturnType<typeof makeApp>;
const found: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contract-'));
  const dossier = join(folder, 'story.dossier');
  const stdin = process.stdin;
  const add = async (input: string, given: Record<string, string>): Promise<void> => {
    const items = openInputs([input], { given, stdin });
    for await (const { kind } of addToDossier(dossier, items, { rulesOnly: true }))
      expect(kind).toMatch(/added|revised/);
  };
  await add(join(STORY, 'manifest.csv'), {});
  const later = join(folder, 'later.txt');
  const first = readFileSync(join(STORY, '01-meridian-brannock-blast.txt'), 'utf8');
  writeFileSync(later, `${first.trimEnd()}\n\n"We shall rebuild it," Ada Venn said on Friday.\n`);
  await add(later, { url: URL_OF_FIRST, outlet: 'Meridian' });
  await decideSome(dossier);
  room = await roomHere(await createRoom(dossier));
  app = makeApp(appParts({ room }));
  await findIds();
}, 120_000);
afterAll(async () => {
  await room.close();
  rmSync(folder, { recursive: true });
});

/** So that what a person made of things is in the answers. */
async function decideSome(dossier: string): Promise<void> {
  const opened = await openForDeciding(dossier);
  const ids: string[] = [];
  for await (const { id } of opened.reader.statements({ limit: 6 })) ids.push(id);
  const [accepted = '', rejected = '', corrected = '', tagged = ''] = ids;
  await decideAsked(opened, { kind: 'accept', statement: accepted });
  await decideAsked(opened, { kind: 'reject', statement: rejected });
  await decideAsked(opened, { kind: 'correct', statement: corrected, act: 'warn', speaker: null });
  await decideAsked(opened, { kind: 'tag', target: tagged, tag: 'river' });
  await decideAsked(opened, { kind: 'note', target: tagged, text: 'Look at the map.' });
  await decideAsked(opened, { kind: 'rename', entity: 'Ada Venn', name: 'Minister Venn' });
  await decideAsked(opened, { kind: 'save-search', name: 'Denials', url: '/statements?act=deny' });
  await opened.close();
}

async function json(path: string): Promise<Record<string, unknown>> {
  const answer = await asked(app, path);
  expect(answer.status, path).toBe(200);
  return (await answer.json()) as Record<string, unknown>;
}

/** The lines of a stream. */
async function lines(path: string): Promise<Record<string, unknown>[]> {
  const answer = await asked(app, path);
  expect(answer.status, path).toBe(200);
  const text = await answer.text();
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function findIds(): Promise<void> {
  const first = async (path: string): Promise<Record<string, string>> =>
    ((await json(path))['items'] as Record<string, string>[])[0] ?? {};
  const documents = (await json('/api/v1/documents'))['items'] as Record<string, unknown>[];
  const revised = documents.find(({ url }) => url === URL_OF_FIRST) ?? {};
  found['document'] = String(revised['id']);
  found['revision'] = String(revised['revision']);
  const revisions = (await json(`/api/v1/documents/${found['document']}/revisions`))['items'];
  found['against'] = String((revisions as Record<string, unknown>[])[0]?.['id']);
  found['entity'] = (await first('/api/v1/entities'))['id'] ?? '';
  found['statement'] = (await first('/api/v1/statements'))['id'] ?? '';
  found['event'] = (await first('/api/v1/events'))['id'] ?? '';
  const figures = JSON.stringify(await json('/api/v1/figures'));
  found['figure'] = /rev_[0-9a-f]{16}\/f\d+/.exec(figures)?.[0] ?? '';
  const places = await json('/api/v1/places');
  const [place] = Object.values(places).find((list) => Array.isArray(list) && list.length > 0) as [
    Record<string, string>,
  ];
  found['place'] = String(place['id'] ?? place['place'] ?? place['geonames']);
}

/** A path of the OpenAPI document, with ids of the story; @param chosen of parameters that have a few values. */
function filled(path: string, chosen: Readonly<Record<string, string>>): string {
  const kind = /^\/api\/v1\/(\w+?)s\//.exec(path)?.[1] ?? '';
  const [revision = '', local = ''] = (found[kind] ?? '').split('/');
  const value: Readonly<Record<string, string>> = {
    id: found[kind === 'entitie' ? 'entity' : kind] ?? '',
    place: found['place'] ?? '',
    revision,
    local,
    ...chosen,
  };
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(value[name] ?? ''));
}

const MOST_CHOICES = 6;

interface Parameters {
  readonly shape: Readonly<Record<string, z.ZodType>>;
}

describe.each(ROUTES.map((route) => [route.path, route] as const))('GET %s', (path, route) => {
  const { query, params } = (route.request ?? {}) as { query?: Parameters; params?: Parameters };
  const parameters = Object.entries(query?.shape ?? {});
  const required = (): Record<string, string> =>
    Object.fromEntries(
      parameters
        .filter(([, schema]) => !schema.safeParse(undefined).success)
        .map(([name]) => [name, example(name)[0] ?? '']),
    );
  const example = (name: string): readonly string[] => {
    if (name === 'against') return [found['against'] ?? ''];
    const values = EXAMPLES[name];
    if (values === undefined) throw new Error(`no example of the parameter "${name}"`);
    return values.map((value) => (value.startsWith('$') ? (found[value.slice(1)] ?? '') : value));
  };
  const ask = async (
    asking: Record<string, string>,
    chosen: Readonly<Record<string, string>> = inPath(0),
  ): Promise<Record<string, unknown>> => {
    const address = `${filled(path, chosen)}?${new URLSearchParams(asking).toString()}`;
    const content = route.responses[200] as {
      content: Record<string, { schema: z.ZodType }>;
    };
    const [[type, { schema }] = ['', { schema: null }]] = Object.entries(content.content);
    if (!type.includes('json')) {
      const answer = await asked(app, address);
      expect(answer.status, address).toBe(200);
      expect(answer.headers.get('Content-Type')).toBe(type);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(0);
      return {};
    }
    const bodies = type === 'application/json' ? [await json(address)] : await lines(address);
    expect(
      bodies.map((body) => schema?.parse(body)),
      address,
    ).toEqual(bodies);
    return bodies[0] ?? {};
  };

  /** The parameters of the path that have a few values, with the one at this place. */
  const inPath = (at: number): Record<string, string> =>
    Object.fromEntries(
      Object.entries(params?.shape ?? {}).flatMap(([name, schema]) => {
        const values = choices(schema);
        return values.length === 0 ? [] : [[name, values[at % values.length] ?? '']];
      }),
    );

  test('answers as its entry in the OpenAPI document says, however it is asked', async () => {
    const plain = await ask(required());
    for (let at = 1; at < MOST_CHOICES; at++)
      if (params !== undefined) await ask(required(), inPath(at));
    for (const [name, schema] of parameters)
      for (const value of [...example(name), ...choices(schema)])
        await ask({ ...required(), [name]: value });
    if (typeof plain['next'] === 'string') await ask({ ...required(), after: plain['next'] });
  });

  test('gives its pages one after the other, nothing twice', async () => {
    if (parameters.every(([name]) => name !== 'after')) return;
    const seen: string[] = [];
    for (let after: unknown, pages = 0; after !== null && pages < 6; pages++) {
      const asking = typeof after === 'string' ? { after } : {};
      const page = await ask({ ...required(), limit: '3', ...asking });
      const items = page['items'] ?? page['passages'] ?? page['hits'];
      seen.push(...(items as unknown[]).map((item) => JSON.stringify(item)));
      after = page['next'];
    }
    expect(new Set(seen).size).toBe(seen.length);
  });
});

/** The values of a parameter that has a few. */
function choices(schema: z.ZodType): readonly string[] {
  const described = JSON.stringify(
    schema.toJSONSchema?.({ io: 'input', unrepresentable: 'any' }) ?? {},
  );
  const list = /"enum":(\[[^\]]*\])/.exec(described)?.[1];
  return list === undefined ? [] : (JSON.parse(list) as string[]).slice(0, MOST_CHOICES);
}

test('every route has an entry, and docs/reference/http.md tells of each', () => {
  const entries = new Set(
    makeApp(appParts()).openAPIRegistry.definitions.flatMap((one) =>
      one.type === 'route' ? [`${one.route.method.toUpperCase()} ${one.route.path}`] : [],
    ),
  );
  const registered = makeApp(appParts())
    .routes.filter(({ method, path }) => method !== 'ALL' && path !== '/api/v1/openapi.json')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect([...new Set(registered)].toSorted()).toEqual([...entries].toSorted());
  const reference = readFileSync(join(ROOT, 'docs/reference/http.md'), 'utf8');
  for (const entry of entries) expect(reference).toContain(`### \`${entry}\``);
});

test('words stand at their offsets in the text of a document, counted in code points', async () => {
  const view = await json(`/api/v1/documents/${found['document']}`);
  const text = Array.from(String(view['text']));
  let words = 0;
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('exact' in value && 'start' in value && 'end' in value) {
      const { start, end, exact } = value as { start: number; end: number; exact: string };
      expect(text.slice(start, end).join('')).toBe(exact);
      words += 1;
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  for (const [name, value] of Object.entries(view)) if (name !== 'revisions') visit(value);
  expect(words).toBeGreaterThan(5);
});

test('a stream gives everything, in the order of the pages', async () => {
  const all = await lines('/api/v1/statements/all?act=deny');
  const { items, total } = await json('/api/v1/statements?act=deny&limit=500');
  expect(all).toEqual(items);
  expect(all).toHaveLength(Number(total));
  expect(all.length).toBeGreaterThan(3);
});
