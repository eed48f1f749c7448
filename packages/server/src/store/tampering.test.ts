import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordOf } from '../../../testkit/src/dossier/records.ts';
import { generatedArticle } from '../../../testkit/src/generate/coverage.ts';
import type { Finding } from './finding.ts';
import { openReader, openWriter } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-tampering-'));
const whole = join(folder, 'whole.dossier');
let copies = 0;

beforeAll(async () => {
  const dossier = await openWriter(whole, { now: () => new Date(0) });
  const records = [1, 2].map((seed) =>
    recordOf({ input: `${seed}.txt`, text: generatedArticle(seed, 300) }),
  );
  await dossier.writer.add(records);
  await dossier.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function findings(path: string): Promise<Finding[]> {
  const reader = await openReader(path);
  const found: Finding[] = [];
  try {
    for await (const finding of reader.verify()) found.push(finding);
  } finally {
    await reader.close();
  }
  return found;
}

function copy(): string {
  const path = join(folder, `${++copies}.dossier`);
  copyFileSync(whole, path);
  return path;
}

/** Changes a copy by SQL, as someone with a database browser could. */
function tampered(...statements: string[]): string {
  const path = copy();
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  for (const statement of statements) database.exec(statement);
  database.close();
  return path;
}

describe('verify', () => {
  test('finds nothing in a dossier left alone', async () => {
    expect(await findings(whole)).toEqual([]);
  });

  test.each([
    [
      'a span moved by one',
      "update evidence set start_at = start_at + 1 where fact = 's1' and role = 'cue'",
      'words-differ',
    ],
    [
      'a word of a quotation',
      "update evidence set exact = replace(exact, 'We', 'Ye') where role = 'content'",
      'words-differ',
    ],
    [
      'the words before',
      "update evidence set prefix = 'x' || prefix where role = 'source'",
      'words-differ',
    ],
    [
      'a word that weakens it',
      "update evidence set exact = 'might' where role = 'hedge'",
      'words-differ',
    ],
    [
      'a condition moved',
      "update evidence set end_at = end_at + 3 where role = 'condition'",
      'words-differ',
    ],
    [
      'what is told of a source',
      "update evidence set exact = 'Nobody' where role = 'anonymity-basis'",
      'words-differ',
    ],
    [
      'whom a speaker speaks for',
      "update statements set on_behalf_of = 'e99' where id = 1",
      'orphaned-row',
    ],
    ['a passage', "update passages set words = words || '.' where id = 2", 'words-differ'],
    ['a mention', "update mentions set words = 'Nobody' where ordinal = 0", 'words-differ'],
    [
      'a span past the end',
      'update sentences set end_at = 999999 where ordinal = 0',
      'span-outside',
    ],
    [
      'the hash of the bytes',
      "update revisions set sha256 = replace(sha256, 'a', 'b')",
      'bytes-changed',
    ],
    ['what the user gave', 'update revisions set given = \'{"outlet":"X"}\'', 'bytes-changed'],
    ['metadata', "update revisions set metadata = '{}' where id = 1", 'unreadable-row'],
    [
      'evidence of metadata',
      `update revisions set metadata = replace(metadata, '"start":0', '"start":900000')`,
      'span-outside',
    ],
    ['a statement taken out', 'delete from statements where id = 1', 'orphaned-row'],
    ['an entity taken out', "delete from entities where local = 'e1'", 'orphaned-row'],
    ['a document taken out', 'delete from documents where id = 1', 'orphaned-row'],
    [
      'the search index',
      "insert into passages_words(passages_words) values ('delete-all')",
      'search-index',
    ],
    [
      'one word in the search index',
      "insert into passages_words(passages_words, rowid, words) values ('delete', 1, (select words from passages where id = 1)); insert into passages_words(rowid, words) values (1, 'nonsense')",
      'search-index',
    ],
  ])('finds a change to %s', async (_, statement, kind) => {
    const found = await findings(tampered(statement));
    expect(found.map((finding) => finding.kind)).toContain(kind);
  });

  test('finds a text exchanged for another', async () => {
    const path = copy();
    const database = new DatabaseSync(path);
    const other = Buffer.from('Nobody said anything.');
    const sql = 'update captures set text = ?, text_length = ? where revision = 1';
    database.prepare(sql).run(deflateRawSync(other), other.length);
    database.close();
    expect((await findings(path)).map(({ kind }) => kind)).toEqual(['text-changed']);
  });

  test('finds a source map that is of another text', async () => {
    const path = copy();
    const database = new DatabaseSync(path);
    database.exec(
      'update captures set to_source = (select to_bytes from captures where revision = 2) where revision = 1',
    );
    database.close();
    expect((await findings(path)).map(({ kind }) => kind)).toContain('source-differs');
  });

  test('finds any byte of a capture flipped in the file, wherever it is', async () => {
    const database = new DatabaseSync(whole, { readOnly: true });
    const { bytes } = database.prepare('select bytes from captures where revision = 1').get() as {
      bytes: Uint8Array;
    };
    database.close();
    const file = readFileSync(whole);
    // Long values run over several pages: only what stands together is looked for.
    const at = file.indexOf(bytes.subarray(0, 200));
    expect(at).toBeGreaterThan(0);
    for (const offset of [0, 7, 50, 120, 199]) {
      const path = copy();
      const damaged = Buffer.from(file);
      damaged.writeUInt8(damaged.readUInt8(at + offset) ^ 0x10, at + offset);
      writeFileSync(path, damaged);
      expect(await findings(path), `byte ${offset}`).not.toEqual([]);
    }
  });

  test('answers for a file with pages overwritten', async () => {
    const file = readFileSync(whole);
    for (let page = 1; page * 4096 < file.length; page += 7) {
      const path = copy();
      const damaged = Buffer.from(file);
      damaged.fill(0x5a, page * 4096, (page + 1) * 4096);
      writeFileSync(path, damaged);
      const outcome = await findings(path).catch((error: { code: string }) => error.code);
      expect(outcome, `page ${page}`).not.toEqual([]);
      if (typeof outcome === 'string') expect(outcome).toMatch(/^dossier-/);
    }
  });
});
