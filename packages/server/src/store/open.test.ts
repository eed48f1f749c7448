import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordOf } from '../../../testkit/src/dossier/records.ts';
import { generatedArticle } from '../../../testkit/src/generate/coverage.ts';
import { openReader, openWriter } from './open.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-open-'));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

const now = (): Date => new Date(0);
const article = (seed: number) =>
  recordOf({ input: `${seed}.txt`, text: generatedArticle(seed, 300) });

async function made(name: string): Promise<string> {
  const path = join(folder, name);
  const dossier = await openWriter(path, { now });
  await dossier.writer.add([article(1)]);
  await dossier.close();
  return path;
}

/** Takes away what versions 5 to 10 brought. */
const SINCE_5 = [
  'confidence',
  'source_confidence',
  'cue_confidence',
  'content_confidence',
  'basis',
  'negated',
  'source_metonym',
  'source_anonymity',
  'on_behalf_of',
]
  .map((column) => `alter table statements drop column ${column};`)
  .concat("delete from evidence where role in ('condition', 'hedge') or role like 'anonymity-%';")
  .concat('alter table times drop column reference;')
  .concat(
    'alter table events drop column repeated;',
    'drop table kept_identities; drop table kept_columns;',
    'drop table derived;',
    'drop index documents_current;',
  )
  .concat(
    [
      'noun_start',
      'noun_end',
      'scope_start',
      'scope_end',
      'as_of_start',
      'as_of_end',
      'cumulative',
    ].map((column) => `alter table figures drop column ${column};`),
  )
  .join('\n');

async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'no problem';
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return `${code}: ${message.replaceAll(folder, '')}`;
  }
}

describe('a dossier', () => {
  test('is one file once it is closed', async () => {
    await made('a.dossier');
    expect(execFileSync('ls', [folder]).toString()).toBe('a.dossier\n');
  });

  test('that is missing is not made by reading', async () => {
    const path = join(folder, 'no.dossier');
    expect(await problemOf(openReader(path))).toBe(
      'dossier-missing: /no.dossier: there is no such file',
    );
    expect(await problemOf(openWriter(join(folder, 'no', 'a.dossier'), { now }))).toBe(
      'dossier-missing: /no/a.dossier: its folder does not exist',
    );
  });

  test.each([openReader, (path: string) => openWriter(path, { now })])(
    'is told from other files, which are left as they are (%#)',
    async (open) => {
      mkdirSync(join(folder, 'sub'));
      expect(await problemOf(open(join(folder, 'sub')))).toBe(
        'dossier-not-one: /sub: this is a folder or device, not a file',
      );
      const text = join(folder, 'letter.txt');
      writeFileSync(text, 'Dear Sir, '.repeat(500));
      expect(await problemOf(open(text))).toBe(
        'dossier-not-one: /letter.txt: this file is not a dossier (SQLite: file is not a database)',
      );
      expect(readFileSync(text, 'utf8')).toBe('Dear Sir, '.repeat(500));
      const other = join(folder, 'other.db');
      const database = new DatabaseSync(other);
      database.exec('create table t (a)');
      database.close();
      const before = readFileSync(other);
      expect(await problemOf(open(other))).toBe(
        'dossier-not-one: /other.db: this is a SQLite database of another program, not a dossier',
      );
      expect(readFileSync(other)).toEqual(before);
    },
  );

  test('of a newer version is refused', async () => {
    const path = await made('a.dossier');
    const database = new DatabaseSync(path);
    database.exec('pragma user_version = 99');
    database.close();
    const message =
      'dossier-newer: /a.dossier: this dossier has version 99; this program knows versions up to 11';
    expect(await problemOf(openReader(path))).toBe(message);
    expect(await problemOf(openWriter(path, { now }))).toBe(message);
  });

  test('of an older version is brought up to date, by a reader too', async () => {
    const path = await made('a.dossier');
    const database = new DatabaseSync(path);
    database.exec(`drop table recaptures; drop table sightings; drop index passages_line;
      alter table passages drop column line; alter table passages drop column language;
      alter table passages drop column summarizes_start;
      alter table passages drop column summarizes_end; ${SINCE_5} pragma user_version = 2`);
    database.close();
    const reader = await openReader(path);
    for await (const { gone, lastSeenAt } of reader.documents())
      expect([gone, lastSeenAt]).toEqual([null, '1970-01-01T00:00:00.000Z']);
    for await (const finding of reader.verify()) expect.unreachable(finding.message);
    await reader.close();
    const filled = new DatabaseSync(path);
    const missing = filled.prepare('select count(*) as lines from passages where line is null');
    expect(missing.get()).toEqual({ lines: 0 });
    filled.close();
    const dossier = await openWriter(path, { now });
    expect(await dossier.writer.add([article(1)])).toMatchObject([{ kind: 'unchanged' }]);
    await dossier.close();
  });

  test('says null of what was not kept when its statements were recorded', async () => {
    const path = await made('a.dossier');
    const database = new DatabaseSync(path);
    database.exec(`${SINCE_5} pragma user_version = 4`);
    database.close();
    const reader = await openReader(path);
    const { statements, unrated } = await reader.overview();
    expect(statements).toBeGreaterThan(0);
    expect(unrated).toBe(statements);
    const unknown = { negated: null, confidence: null, basis: null };
    for await (const statement of reader.statements()) {
      expect(statement).toMatchObject({ ...unknown, condition: null, hedges: [] });
      expect(statement.source).toMatchObject({ metonym: null, onBehalfOf: null, anonymity: null });
      const stored = await reader.read(statement.citation.revision);
      for (const one of stored?.statements ?? []) expect(one).toMatchObject(unknown);
    }
    for await (const { id } of reader.statements({ minConfidence: 0 })) expect.unreachable(id);
    for await (const finding of reader.verify()) expect.unreachable(finding.message);
    await reader.close();
  });

  test('that is empty can be filled but not read', async () => {
    const path = join(folder, 'empty.dossier');
    writeFileSync(path, '');
    expect(await problemOf(openReader(path))).toBe(
      'dossier-not-one: /empty.dossier: this file is empty',
    );
    await (await openWriter(path, { now })).close();
    await (await openReader(path)).close();
  });

  test('that is held by another writer is waited for, and then given up', async () => {
    const path = await made('a.dossier');
    const held = new DatabaseSync(path);
    held.exec('begin immediate');
    const dossier = await openWriter(path, { now, busyTimeout: 100 });
    expect(await problemOf(dossier.writer.add([article(2)]))).toMatch(/^dossier-busy/);
    held.exec('rollback');
    held.close();
    expect(await dossier.writer.add([article(2)])).toMatchObject([{ kind: 'added' }]);
    await dossier.close();
  });

  test('can be read while another writes', async () => {
    const path = await made('a.dossier');
    const writing = await openWriter(path, { now });
    const reading = await openReader(path);
    await writing.writer.add([article(2)]);
    expect((await reading.overview()).documents).toBe(2);
    await reading.close();
    await writing.close();
  });

  test('that is full keeps what it has', async () => {
    const path = await made('a.dossier');
    const dossier = await openWriter(path, { now, maxPages: 200 });
    let added = 1;
    const filling = (async () => {
      for (let seed = 2; seed < 200; seed += 1) {
        await dossier.writer.add([article(seed)]);
        added += 1;
      }
    })();
    expect(await problemOf(filling)).toMatch(/^dossier-full/);
    expect(added).toBeGreaterThan(1);
    await dossier.close();
    const again = await openWriter(path, { now });
    expect((await again.reader.overview()).documents).toBe(added);
    for await (const finding of again.reader.verify()) expect.unreachable(finding.message);
    expect(await again.writer.add([article(999)])).toMatchObject([{ kind: 'added' }]);
    await again.close();
  });

  test('that may not be written to can be read, and says so to a writer', async () => {
    const path = await made('a.dossier');
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    // As another user where the tests run as root, for whom nothing is read-only.
    const script = `
      import { openReader, openWriter } from ${JSON.stringify(new URL('./open.ts', import.meta.url).href)};
      if (process.getuid() === 0) process.setuid(65534);
      const path = ${JSON.stringify(path)};
      const reader = await openReader(path);
      let statements = 0;
      for await (const _ of reader.statements()) statements += 1;
      for await (const finding of reader.verify()) console.log(finding);
      console.log((await reader.overview()).documents, statements > 0);
      await reader.close();
      await openWriter(path, { now: () => new Date(0) }).catch((error) => console.log(error.code));
    `;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script]).toString();
    expect(output).toBe('1 true\ndossier-read-only\n');
  });
});
