import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { generatedArticle } from '../../testkit/src/generate/coverage.ts';
import { openInputs, readThrough } from './compose.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-compose-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is read of some texts, as the program reads inputs. */
async function readAll(texts: readonly string[], jobs: number): Promise<Map<string, string>> {
  const paths = texts.map((text, index) => {
    const path = join(folder, `${index}.txt`);
    writeFileSync(path, text);
    return path;
  });
  const items = openInputs(paths, { given: {}, stdin: process.stdin });
  const read = new Map<string, string>();
  for await (const outcome of readThrough(items, { jobs })) {
    if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
    read.set(outcome.record.text, JSON.stringify({ ...outcome.record, input: '', location: '' }));
  }
  return read;
}

test('a document is read the same by any thread, in any company and order', async () => {
  const seeds = fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { minLength: 9, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(seeds, async (numbers) => {
      const texts = numbers.map((seed) => generatedArticle(seed, 20 + (seed % 200)));
      const together = await readAll(texts, 3);
      expect(await readAll(texts.toReversed(), 1)).toEqual(together);
      // A few documents are read in this thread, without a pool.
      const [one = ''] = texts;
      for (const [text, record] of await readAll([one], 1)) expect(together.get(text)).toBe(record);
    }),
    { numRuns: 3 },
  );
}, 60_000);
