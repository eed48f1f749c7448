import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block, Layers } from '../model/document.ts';
import { clean } from '../clean/clean.ts';
import { decode } from '../read/decode.ts';
import { passagesOf } from './passages.ts';
import { segment } from './segment.ts';

const read = (text: string): Layers => {
  const source = {
    input: 'x.txt',
    bytes: new TextEncoder().encode(text),
    mediaType: null,
    charset: null,
    given: {},
  };
  let layers = { source } as unknown as Layers;
  for (const stage of [decode, clean, segment]) layers = { ...layers, ...stage.run(layers) };
  return layers;
};
const kinds = (text: string): [string, string][] => {
  const layers = read(text);
  return layers.passages.map(({ kind, start, end }) => [kind, layers.text.slice(start, end)]);
};

const PROSE =
  'The ministers met for two hours on Monday and agreed to meet again in a fortnight, a spokesman for the ministry told reporters in the capital.';

describe('the kind of a line among paragraphs', () => {
  const lines = readFileSync(
    new URL('../../../../fixtures/lines/kinds.tsv', import.meta.url),
    'utf8',
  )
    .trimEnd()
    .split('\n');
  test.each(lines.map((line) => line.split('\t') as [string, string]))('%s: %s', (kind, line) => {
    const found = kinds([PROSE, line, `${PROSE} They did.`].join('\n'));
    expect(found[1]?.[0]).toBe(kind);
  });
});

test('a bullet is outside its passage', () => {
  expect(kinds(`${PROSE}\n• One went.\n- Two stayed.`).slice(1)).toEqual([
    ['list-item', 'One went.'],
    ['list-item', 'Two stayed.'],
  ]);
});

test('lines of hard-wrapped paragraphs belong together', () => {
  const text = [
    'The ministers met for two hours on Monday and agreed to meet',
    'again in a fortnight, a spokesman for the ministry told the',
    'reporters. He left.',
    '',
    'A second paragraph is wrapped at the same width as the first',
    'one and ends here.',
  ].join('\n');
  const { passages, sentences } = read(text);
  expect(passages).toHaveLength(2);
  expect(sentences).toHaveLength(3);
});

test('a conversation is taken apart into turns', () => {
  expect(
    kinds(`Q: Will it hold?\nA: It will.\nQ: Who says so?\nA: I do.`).map(([kind]) => kind),
  ).toEqual(['turn', 'turn', 'turn', 'turn']);
});

test('one line that looks like a turn is none', () => {
  expect(
    kinds(`${PROSE}\nBREAKING: The talks are over.\n${PROSE} Yes.`).map(([kind]) => kind),
  ).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('the headline stands first, and its repeat is dropped', () => {
  const layers = read(
    `Ministers To Meet Again in Vell.\n\nMinisters To Meet Again in Vell.\n\n${PROSE}\n\n0 Comments`,
  );
  expect(layers.metadata.title).toMatchObject({
    kind: 'stated',
    value: 'Ministers To Meet Again in Vell.',
  });
  expect(layers.passages.map(({ kind }) => kind)).toEqual(['headline', 'paragraph']);
  expect(layers.removed.map(({ reason }) => reason)).toEqual([
    'repeat',
    'boilerplate:comment-prompt',
  ]);
});

test('markup decides before looks', () => {
  const block = (start: number, end: number, element: string): Block => ({
    span: { start, end },
    element,
    postedAt: null,
  });
  const text = 'A heading\nA quotation.\nA name';
  expect(
    passagesOf(text, [
      block(0, 9, 'h2'),
      block(10, 22, 'blockquote'),
      block(23, 29, 'address'),
    ]).map(({ kind }) => kind),
  ).toEqual(['heading', 'quotation', 'byline']);
});
