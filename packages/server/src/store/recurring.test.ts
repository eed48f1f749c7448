import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recurringLines } from '@rapporteur/core/link/recurring-lines';
import { documentReader } from '@rapporteur/core/pipeline/read-document';
import type { DossierReader } from './dossier.ts';
import { type OpenedDossier, openWriter } from './open.ts';
import { prepareRecord } from './prepare-record.ts';
import type { DocumentRecord } from './record.ts';

let folder: string;
const open: OpenedDossier[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recurring-'));
});
afterEach(async () => {
  for (const dossier of open.splice(0)) await dossier.close();
  rmSync(folder, { recursive: true, force: true });
});

const NOTICE = 'The Tern confirmed that it follows the code of the press council of Norrea.';
const CALL = 'Sign in to join the talk';
const read = documentReader();

function record(input: string, text: string, outlet: string | null): DocumentRecord {
  const bytes = new TextEncoder().encode(text);
  const given = outlet === null ? {} : { outlet };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = { input, location: `/${input}`, given, sha256, capturedAt: null };
  const source = { input, bytes, mediaType: 'text/plain' as const, charset: null, given };
  return prepareRecord(known, read(source), '1');
}

const NAMES = [
  'Una Vey',
  'Ebba Roy',
  'Lio Brandt',
  'Pia Lund',
  'Ivo Strand',
  'Nora Quill',
  'Ada Venn',
];
const article = (n: number, ...lines: string[]): string =>
  [
    `${NAMES[n % 7]} said on Monday that bridge number ${NAMES[(n * 3 + 1) % 7]} had been closed since ${n} o’clock, and that nobody had seen the like of it in the valley for ${'many '.repeat(n)}years.`,
    `“We shall open gate ${'again and '.repeat(n)}again,” the mayor ${NAMES[(n * 5 + 2) % 7]} told reporters in Torvast.`,
    ...lines,
  ].join('\n\n');

const TERN = Array.from({ length: 7 }, (_, n) =>
  record(`tern-${n}.txt`, article(n, CALL, NOTICE), 'Tern'),
);
const OTHERS = [
  record('heron-0.txt', article(1, NOTICE), 'Heron'),
  record('no-outlet.txt', article(2, NOTICE), null),
];

async function dossierOf(name: string, records: readonly DocumentRecord[]): Promise<DossierReader> {
  const dossier = await openWriter(join(folder, `${name}.dossier`), {
    now: () => new Date(0),
    findRecurring: recurringLines,
  });
  open.push(dossier);
  // One by one, as `add` learns.
  for (const one of records) await dossier.writer.add([one]);
  return dossier.reader;
}

/** Contents of all statements, by the input that they are in. */
async function statements(reader: DossierReader): Promise<string[]> {
  const all: string[] = [];
  for await (const { citation, content } of reader.statements())
    all.push(`${citation.input}: ${content.map(({ exact }) => exact).join(' … ')}`);
  return all;
}
const ofNotice = (lines: readonly string[]): string[] =>
  lines.filter((line) => line.includes('press council')).map((line) => line.split(':')[0] ?? '');

describe('lines of an outlet', () => {
  test('are learned while documents come in, and left out of those that came before', async () => {
    const reader = await dossierOf('few', TERN.slice(0, 3));
    expect(ofNotice(await statements(reader))).toHaveLength(3);
    const [few] = open;
    for (const one of TERN.slice(3)) await few?.writer.add([one]);
    const all = await statements(reader);
    expect(ofNotice(all)).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(14);
  });

  test('are the lines of that outlet alone', async () => {
    const reader = await dossierOf('others', [...TERN, ...OTHERS]);
    expect(ofNotice(await statements(reader)).toSorted()).toEqual(['heron-0.txt', 'no-outlet.txt']);
  });

  test('are marked, found by a search, and as they were written', async () => {
    const reader = await dossierOf('marked', TERN);
    for await (const { passages, statements: own, text } of reader.everything()) {
      const marked = passages.filter(({ recurring }) => recurring === true);
      expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual([CALL, NOTICE]);
      expect(
        own.some(({ content }) => content.some(({ start }) => start > text.indexOf(CALL))),
      ).toBe(false);
    }
    let hits = 0;
    for await (const { kind } of reader.search({
      kind: 'words',
      words: ['press', 'council'],
      at: { start: 0, end: 0 },
      prefix: false,
    }))
      hits += kind === 'passage' ? 1 : 0;
    expect(hits).toBe(TERN.length);
    for await (const finding of reader.verify()) expect.unreachable(finding.message);
  });

  test('are counted out of the overview', async () => {
    const reader = await dossierOf('overview', TERN);
    expect((await reader.overview()).statements).toBe((await statements(reader)).length);
  });

  test('are the same in whatever order documents are added', async () => {
    const all = [...TERN, ...OTHERS];
    const expected = await statements(await dossierOf('ordered', all));
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (shuffled) => {
        run += 1;
        expect(await statements(await dossierOf(`run-${run}`, shuffled))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});
