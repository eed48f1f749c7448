import { taggerInput } from '@rapporteur/core/pipeline/tagger-input';
import type { Tagger, TaggerInput } from '@rapporteur/core/model/tagger';
import { documentReader } from '@rapporteur/core/pipeline/read-document';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { generatedArticle } from '../../testkit/src/generate/coverage.ts';
import { openTagger } from './tagger.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await openTagger();
});

const read = documentReader();

function inputOf(text: string): TaggerInput {
  return taggerInput(
    read({
      input: 'a.txt',
      bytes: new TextEncoder().encode(text),
      mediaType: 'text/plain',
      charset: null,
      given: {},
    }),
  );
}

test('finds who said what where no rule would', async () => {
  const input = inputOf(
    'The minister was adamant that the dam would hold. To hear engineers tell it, the wall has been leaking since spring.',
  );
  const { attributions: found } = await tagger.tag({ ...input, proposals: [] });
  const words = (range: { from: number; to: number } | null): string =>
    range === null
      ? '-'
      : input.tokens
          .slice(range.from, range.to)
          .map(({ text }) => text)
          .join(' ');
  expect(found.map(({ source, cue }) => `${words(source)} | ${words(cue)}`)).toEqual([
    'The minister | was adamant',
    'engineers | tell',
  ]);
});

test('gives whole words, in order, with scores', async () => {
  for (const seed of [1, 2, 3, 4]) {
    const input = inputOf(generatedArticle(seed, 300));
    const { attributions: found } = await tagger.tag(input);
    expect(found.length).toBeGreaterThan(3);
    let last = 0;
    for (const { cue, source, content, scores } of found) {
      expect(cue.from).toBeGreaterThanOrEqual(last);
      last = cue.to;
      for (const range of [cue, ...content, ...(source === null ? [] : [source])]) {
        expect(range.from).toBeLessThan(range.to);
        expect(range.to).toBeLessThanOrEqual(input.tokens.length);
        if (range !== cue) expect(range.to <= cue.from || range.from >= cue.to).toBe(true);
      }
      for (const score of Object.values(scores)) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }
  }
});

test('a document gives the same whatever is tagged before, after or at the same time', async () => {
  const document = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 5, max: 250 }));
  await fc.assert(
    fc.asyncProperty(fc.array(document, { minLength: 2, maxLength: 4 }), async (documents) => {
      const inputs = documents.map(([seed, words]) => inputOf(generatedArticle(seed, words)));
      const together = await Promise.all(inputs.map((input) => tagger.tag(input)));
      const fresh = await openTagger();
      for (const [index, input] of inputs.toReversed().entries())
        // One after the other is what is asked here.
        expect(await fresh.tag(input)).toEqual(together[inputs.length - 1 - index]);
    }),
    { numRuns: 8 },
  );
});

test('text without a word, and a word without an end, are no trouble', async () => {
  const empty = { tokens: [], passages: [], quotations: [], proposals: [], proposedNames: [] };
  expect(await tagger.tag(empty)).toEqual({ attributions: [], names: [] });
  await expect(
    tagger.tag(inputOf(`${'x'.repeat(5000)} said ${'y '.repeat(3000)}`)),
  ).resolves.toBeDefined();
});

test('weights that are not there are named', async () => {
  await expect(openTagger(new URL('file:///nowhere/'))).rejects.toThrow('/nowhere/');
});
