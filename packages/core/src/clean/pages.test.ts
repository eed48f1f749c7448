import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Layers } from '../model/document.ts';
import { Problem } from '../model/problem.ts';
import { covers } from '../model/span.ts';
import { decode } from '../read/decode.ts';
import { segment } from '../segment/segment.ts';
import { toOriginal } from '../text/offset-map.ts';
import { clean } from './clean.ts';

const PAGES = new URL('../../../../fixtures/pages/', import.meta.url);

function read(bytes: Uint8Array, mediaType: 'text/html' | 'text/plain' | null = null): Layers {
  const source = { input: 'page', bytes, mediaType, charset: null, given: {} };
  let layers = { source } as unknown as Layers;
  for (const stage of [decode, clean, segment]) layers = { ...layers, ...stage.run(layers) };
  return layers;
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every promise of the three stages that holds for whatever comes in. */
function expectSound(layers: Layers): void {
  const { text, toSource, passages, sentences, removed, decoded } = layers;
  let at = 0;
  for (const passage of passages) {
    expect(passage.start).toBeGreaterThanOrEqual(at);
    expect(passage.end).toBeGreaterThan(passage.start);
    expect(passage.end).toBeLessThanOrEqual(text.length);
    at = passage.end;
  }
  for (const sentence of sentences) {
    expect(passages.some((passage) => covers(passage, sentence))).toBe(true);
    const original = toOriginal(toSource, sentence);
    const slice = decoded.characters.slice(original.start, original.end);
    if (decoded.mediaType === 'text/plain')
      expect(slice.replace(/\r\n?/g, '\n')).toBe(text.slice(sentence.start, sentence.end));
    toOriginal(decoded.toBytes, original);
  }
  for (const { source } of removed)
    expect(source.end).toBeLessThanOrEqual(decoded.characters.length);
}

describe.each(
  readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
)('page %s', (name) => {
  const file = (path: string): string => readFileSync(new URL(`${name}/${path}`, PAGES), 'utf8');
  const layers = read(readFileSync(new URL(`${name}/page.html`, PAGES)));
  test('main text and kinds', () => {
    expect(
      layers.passages.map(({ kind, start, end }) => `${kind}\t${layers.text.slice(start, end)}`),
    ).toEqual(file('text.txt').trimEnd().split('\n'));
  });
  test('what is left out, and why', () => {
    expect(layers.removed.map(({ reason, text }) => `${reason}\t${text.slice(0, 40)}`)).toEqual(
      file('removed.tsv')
        .split('\n')
        .filter((line) => line !== ''),
    );
  });
  test('offsets', () => expectSound(layers));
});

test('metadata of a page, each with where it comes from', () => {
  const { metadata, text } = read(readFileSync(new URL('report/page.html', PAGES)));
  expect(metadata).toMatchObject({
    url: { kind: 'stated', value: 'https://news.example/2025/03/24/talks', evidence: [] },
    outlet: { value: 'Example News' },
    language: { value: 'en-GB' },
    title: {
      kind: 'stated',
      value: 'Talks in Vell end without a deal',
      evidence: [{ start: 0, end: 32 }],
    },
    authors: ['Jane Roe'],
    published: {
      kind: 'stated',
      value: { value: '2025-03-24T09:30:00+01:00', precision: 'second' },
    },
  });
  expect(text.startsWith('Talks in Vell end without a deal')).toBe(true);
});

test('character references map to what they were written as', () => {
  const { text, toSource, decoded } = read(
    utf8('<!doctype html><p>AT&amp;T &notin; a &#x1F600;\r\n &copy b, said the ministry.</p>'),
  );
  expect(text).toBe('AT&T ∉ a 😀 © b, said the ministry.');
  const written = (word: string): string => {
    const start = text.indexOf(word);
    const range = toOriginal(toSource, { start, end: start + word.length });
    return decoded.characters.slice(range.start, range.end);
  };
  expect([written('&'), written('∉'), written('😀'), written('©'), written('said')]).toEqual([
    '&amp;',
    '&notin;',
    '&#x1F600;',
    '&copy',
    'said',
  ]);
});

const HTML = fc.array(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<table>',
    '<tr>',
    '<td>',
    '<a href=x>',
    '</a>',
    '<div class=share>',
    '<article>',
    '</article>',
    '<li>',
    '<br>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '&amp;',
    '&',
    '&#0;',
    '&notit;',
    '<svg>',
    '<title>',
    '<select>',
    '<template>',
    '<h1>',
    'The ministers met on Monday. ',
    'word ',
    '\r\n',
    '\r',
    '\0',
    '😀',
    '\u202E',
    '<pre>',
    '<frameset>',
    '</body>',
    '<plaintext>',
    '<p itemprop=articleBody>',
  ),
  { maxLength: 80 },
);

test('whatever page comes in, spans are sound or the refusal is clear', () => {
  fc.assert(
    fc.property(HTML, (pieces) => {
      try {
        expectSound(read(utf8(`<html>${pieces.join('')}`), 'text/html'));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        expect(['input-empty', 'input-not-text']).toContain(error.code);
      }
    }),
    { numRuns: 500 },
  );
});

test('whatever text comes in, spans are sound or the refusal is clear', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      '• ',
      '- ',
      'READ MORE BELOW',
      '0 Comments',
      'The ministers met on Monday. ',
      'By Jane Roe',
      '"',
      '\uD800',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      try {
        expectSound(read(utf8(pieces.join('')), 'text/plain'));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        expect(['input-empty', 'input-not-text']).toContain(error.code);
      }
    }),
    { numRuns: 500 },
  );
});

describe('hostile input gets an answer or a clear refusal', () => {
  const outcome = (bytes: Uint8Array): string => {
    try {
      expect(read(bytes).text.length).toBeGreaterThan(0);
      return 'read';
    } catch (error) {
      if (error instanceof Problem) return error.code;
      throw error;
    }
  };
  const formatting = Array.from({ length: 20_000 }, (_, index) => `<b id=${index}>`).join('');
  test.each([
    ['10,000 nested tags', 'read', `<html>${'<div>'.repeat(10_000)}words`],
    ['a million nested tags', 'input-too-deep', `<html>${'<div>'.repeat(1_000_000)}words`],
    [
      'formatting that is opened anew in every paragraph',
      'input-too-deep',
      `<html>${formatting}${'<p>x'.repeat(20_000)}`,
    ],
    ['two million line breaks', 'input-too-deep', `<html>${'a<br>'.repeat(2_000_000)}`],
    ['three million lines', 'input-too-large', 'a\n'.repeat(3_000_000)],
    ['five million quotation marks', 'read', '"'.repeat(5_000_000)],
    [
      'a line of five megabytes',
      'read',
      'The minister of the U.S. said “no” to Mr. Oru. '.repeat(100_000),
    ],
    ['half a million short lines', 'read', 'a.\nb\n'.repeat(250_000)],
  ])('%s: %s', (_name, expected, text) => expect(outcome(utf8(text))).toBe(expected));
});

test('what only some pages say of themselves', () => {
  const strike = read(readFileSync(new URL('pull-quote/page.html', PAGES))).metadata;
  expect(strike).toMatchObject({
    title: { value: 'Harbour strike enters its second week' },
    section: { value: 'Shipping' },
    wire: { kind: 'stated', value: 'Reuters', evidence: [{ start: 48, end: 75 }] },
    modified: { value: { value: '2031-03-05T10:00:00+01:00' } },
  });
  expect(strike.stub).toBeUndefined();
  expect(strike.sources?.filter(({ field }) => field === 'title')).toEqual([
    { field: 'title', by: 'h1', value: 'Shipping Harbour strike enters its second week' },
    {
      field: 'title',
      by: 'title',
      value: 'Harbour strike enters its second week - Sundhavn Lantern',
    },
  ]);
  const dam = read(readFileSync(new URL('stub/page.html', PAGES))).metadata;
  expect(dam.stub).toEqual({ kind: 'inferred', value: true, by: 'paywall-prompt', from: [] });
});
