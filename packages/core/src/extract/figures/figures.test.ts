import { expect, it } from 'vitest';

import { documentReader } from '../../pipeline/read-document.ts';

/** Figures as `words | who gives it | scope | as of | summed up`. */
function read(text: string): string[] {
  const source = {
    input: 'a.txt',
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain' as const,
    charset: null,
    given: { published: '2031-05-02' },
  };
  const layers = documentReader()(source);
  const words = (span: { start: number; end: number } | null): string =>
    span === null ? '-' : layers.text.slice(span.start, span.end);
  return layers.figures.map((figure) => {
    const by = layers.statements.find(({ id }) => id === figure.statement)?.source ?? null;
    const sum = figure.cumulative === true ? 'sum' : 'single';
    return [words(figure), words(by), words(figure.scope), words(figure.asOf), sum].join(' | ');
  });
}

it.each([
  [
    'the innermost statement that holds a figure gives it, the reporter what no statement holds',
    'Ana Tor said the ministry had told her that 40 soldiers were missing. Six villages burned.',
    ['40 soldiers | the ministry | - | - | single', 'Six villages | - | - | - | single'],
  ],
  [
    'when it was said is not when it holds',
    'Ana Tor said on Tuesday that 120 tanks had been destroyed since January.',
    ['120 tanks | Ana Tor | - | January | sum'],
  ],
  [
    'of two times each figure has its own',
    'The rate was 58 percent in March and 55 percent in April.',
    ['58 percent | - | - | March | single', '55 percent | - | - | April | single'],
  ],
  [
    'the scope is the phrase behind it',
    'The army lost at least 300 troops in the northern district of Sumer last week.',
    ['at least 300 troops | - | in the northern district of Sumer | last week | single'],
  ],
  [
    'of a share the scope may have no preposition',
    'Nearly half the money from the fund was spent.',
    ['Nearly half | - | the money from the fund | - | single'],
  ],
  [
    'what takes long holds at no time',
    'On Monday they talked for three hours.',
    ['three hours | - | - | - | single'],
  ],
  [
    'a sum is told from a single count',
    'So far, 707 people have been shot dead.',
    ['707 people | - | - | - | sum'],
  ],
])('%s', (_promise, text, expected) => {
  expect(read(`Figures told\n\n${text}\n`)).toEqual(expected);
});
