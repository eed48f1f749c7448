import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../read/decode.ts';
import { cleanHtml } from '../clean-html.ts';
import { pageMetadata } from '../page-metadata.ts';
import { daysInText } from './date-in-text.ts';

const FIXTURES = new URL('../../../../../../fixtures/dates/', import.meta.url);
const rows = (file: string): string[][] =>
  readFileSync(new URL(file, FIXTURES), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

describe('days in lines of many languages', () => {
  test.each(rows('days.tsv'))('%s: %s', (language, line, day) => {
    expect(daysInText(line, language === '-' ? null : language).map((found) => found.day)).toEqual(
      day === 'none' ? [] : day?.split(' '),
    );
  });
});

function published(head: string, body: string): unknown {
  const html = `<!doctype html><html lang="en-GB"><head><title>Talks in Vell end</title>${head}</head><body><article><h1>Talks in Vell end</h1>${body}<p>${'The ministers of both states met for two hours on Monday, a spokesman said. '.repeat(6)}</p></article></body></html>`;
  const bytes = new TextEncoder().encode(html);
  const source = {
    input: 'page',
    bytes,
    mediaType: 'text/html',
    charset: null,
    given: {},
  } as const;
  const { published: date } = pageMetadata(
    cleanHtml(source, decodeBytes(bytes, 'text/html', null)),
    {},
  );
  return date === null ? null : [date.kind, date.value.value];
}

const jsonLd = (published: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${published}"}</script>`;
const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${content}">`;

describe('the date of a page', () => {
  test('JSON-LD goes before a meta element of any date', () => {
    expect(published(jsonLd('2031-03-04') + meta('date', '2031-03-09'), '')).toEqual([
      'stated',
      '2031-03-04',
    ]);
  });
  test('two places that agree go before one', () => {
    const head = jsonLd('2030-12-01') + meta('article:published_time', '2031-03-04T08:00:00+01:00');
    expect(published(head, '<p class="date">Published 4 March 2031</p>')).toEqual([
      'stated',
      '2031-03-04T08:00:00+01:00',
    ]);
  });
  test('an instant in UTC gives way to the day that readers saw', () => {
    const body = '<p class="date">Published 5 March 2031</p>';
    expect(published(jsonLd('2031-03-04T23:30:00Z'), body)).toEqual(['stated', '2031-03-05']);
  });
  test('the address has the first day of a page that was moved', () => {
    const head = `<link rel="canonical" href="https://courier.example/2029/07/12/talks">`;
    expect(published(head + jsonLd('2031-03-04T08:00:00Z'), '')).toEqual(['stated', '2029-07-12']);
  });
  test('JSON-LD that cannot be parsed is still read for its date', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle", // a comment
      "datePublished": "2031-03-04T08:00:00+01:00",}</script>`;
    expect(published(head, '')).toEqual(['stated', '2031-03-04T08:00:00+01:00']);
  });
  test('a line below the headline tells, a list of other articles does not', () => {
    const list = '<div class="related"><p>1 March 2031</p><p>2 March 2031</p></div>';
    expect(published('', `<p class="meta">4 March 2031, 09:30</p>${list}`)).toEqual([
      'stated',
      '2031-03-04',
    ]);
  });
  test('the last change and the year of the copyright line are inferred', () => {
    expect(published(meta('article:modified_time', '2031-03-06'), '')).toEqual([
      'inferred',
      '2031-03-06',
    ]);
    expect(published('', '<footer>© 2029–2031 Courier Press</footer>')).toEqual([
      'inferred',
      '2031',
    ]);
  });
  test('nothing is made up', () => {
    expect(published('', '')).toBeNull();
    expect(published(meta('date', 'yesterday') + meta('pubdate', '2031-02-30'), '')).toBeNull();
  });
});
