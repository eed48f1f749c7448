import { expect, test } from 'vitest';
import type { TaggerInput } from '@rapporteur/core/model/tagger';
import { nameSpans, settledNames } from './names.ts';

/** Log probabilities of words whose likeliest tags are given: 0 outside, then first and later word of each of four types. */
function scores(...tags: readonly number[]): Float32Array {
  const all = new Float32Array(tags.length * 9).fill(Math.log(0.02));
  for (const [word, tag] of tags.entries()) all[word * 9 + tag] = Math.log(0.84);
  return all;
}

const window = (count: number): Parameters<typeof nameSpans>[1] => ({
  from: 10,
  centreFrom: 11,
  centreTo: 10 + count,
  to: 10 + count,
});

test('names are stretches of one type that begin in the centre of the window, in text order', () => {
  const found = nameSpans(scores(5, 0, 5, 1, 2, 0), window(6));
  expect(found.map(({ from, to }) => [from, to])).toEqual([
    [12, 13],
    [13, 15],
  ]);
  for (const { score } of found) {
    expect(score).toBeGreaterThan(0.7);
    expect(score).toBeLessThanOrEqual(1);
  }
});

test('the same words are of the type that most of their places speak for', () => {
  const words = ['Halden', 'Halden', 'Halden'];
  const tokens = Array.from({ length: 10 }, () => 'x')
    .concat(words)
    .map((text) => ({ text, lower: text.toLowerCase() }));
  const spans = nameSpans(scores(3, 3, 5), { ...window(3), centreFrom: 10 });
  const settled = settledNames({ tokens } as unknown as TaggerInput, spans);
  expect(settled.map(({ type }) => type)).toEqual(['organization', 'organization', 'organization']);
  const alone = settledNames({ tokens } as unknown as TaggerInput, spans.slice(2));
  expect(alone.map(({ type }) => type)).toEqual(['place']);
});
