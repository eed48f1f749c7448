import { afterEach, describe, expect, test } from 'vitest';
import { PLAIN_READER } from '../../../testkit/src/dossier/generated-items.ts';
import { recordOf } from '../../../testkit/src/dossier/records.ts';
import { generatedArticle } from '../../../testkit/src/generate/coverage.ts';
import type { DocumentRecord } from '../store/record.ts';
import { type ReadingPool, readingPool } from './pool.ts';

let pool: ReadingPool | null = null;
afterEach(async () => {
  await pool?.stop();
  pool = null;
});

function start(limits: { milliseconds?: number; megabytes?: number } = {}): ReadingPool {
  pool = readingPool({
    readerUrl: PLAIN_READER,
    size: 2,
    limits: { milliseconds: 10_000, megabytes: 64, ...limits },
  });
  return pool;
}

async function read(from: ReadingPool, input: string, text: string): Promise<DocumentRecord> {
  const { sha256, location, given } = recordOf({ input, text: 'x' });
  const bytes = new TextEncoder().encode(text);
  const source = { input, bytes, mediaType: 'text/plain', charset: null, given } as const;
  return from.read({ input, location, given, sha256, capturedAt: null }, source);
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => ({ code: 'none', message: '' }),
    (reason: unknown) => reason as { code: string; message: string },
  );
  return `${error.code}: ${error.message}`;
}

describe('a pool of reading threads', () => {
  test('reads as this thread would', async () => {
    const reading = start();
    const texts = Array.from({ length: 20 }, (_, seed) => generatedArticle(seed, 100));
    const records = await Promise.all(texts.map((text, at) => read(reading, `${at}.txt`, text)));
    for (const [at, text] of texts.entries()) {
      const { sha256: _, ...expected } = recordOf({ input: `${at}.txt`, text });
      const { sha256: __, ...record } = records[at] ?? recordOf({ input: '', text: '' });
      expect(record).toEqual(expected);
    }
  });

  test('tells its threads how to read', async () => {
    pool = readingPool({
      readerUrl: PLAIN_READER,
      reader: { rulesOnly: true },
      size: 1,
      limits: { milliseconds: 10_000, megabytes: 64 },
    });
    expect((await read(pool, 'a.txt', 'Fine.')).reader).toBe('plain-1 by rules');
  });

  test('hands on the problem of an input', async () => {
    expect(await problemOf(read(start(), 'a.txt', '!problem'))).toBe('input-empty: a.txt: told so');
  });

  test.each([
    ['!throw', 'reader-failed: a.txt: reading it failed: told to throw'],
    ['!exit', 'reader-failed: a.txt: reading it failed: the reading thread ended with code 3'],
  ])('a document that makes its reader fail (%s) fails alone', async (text, problem) => {
    const reading = start();
    const bad = problemOf(read(reading, 'a.txt', text));
    const good = [1, 2, 3, 4].map((seed) => read(reading, 'b.txt', generatedArticle(seed, 50)));
    expect(await bad).toBe(problem);
    expect(await Promise.all(good)).toHaveLength(4);
  });

  test('a document that takes too long is given up, and its thread replaced', async () => {
    const reading = start({ milliseconds: 300 });
    const hanging = ['a', 'b', 'c'].map((name) => problemOf(read(reading, `${name}.txt`, '!hang')));
    expect(await Promise.all(hanging)).toEqual(
      ['a', 'b', 'c'].map(
        (name) => `input-too-slow: ${name}.txt: reading it took longer than 0.3 s and was given up`,
      ),
    );
    expect((await read(reading, 'd.txt', 'Fine.')).text).toBe('Fine.');
  });

  test('a document that takes too much memory is given up, and its thread replaced', async () => {
    const reading = start();
    expect(await problemOf(read(reading, 'a.txt', '!memory'))).toBe(
      'input-too-large: a.txt: reading it took more than 64 MB of memory and was given up',
    );
    expect((await read(reading, 'b.txt', 'Fine.')).text).toBe('Fine.');
  });

  test('a reader that cannot be loaded fails each document instead of hanging', async () => {
    pool = readingPool({
      readerUrl: 'file:///nowhere/reader.ts',
      size: 1,
      limits: { milliseconds: 1000, megabytes: 64 },
    });
    expect(await problemOf(read(pool, 'a.txt', 'x'))).toMatch(/^reader-failed: a.txt/);
    expect(await problemOf(read(pool, 'b.txt', 'x'))).toMatch(/^reader-failed: b.txt/);
  });
});
