import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexCitation } from './bibtex-citation.ts';
import type { CitedLine } from './cited-line.ts';
import { cslCitation } from './csl-citation.ts';
import { markdownCitation } from './markdown-citation.ts';
import { plainCitation } from './plain-citation.ts';

const LINE: CitedLine = {
  words: ['The talks\ngo on', 'until Friday.'],
  speaker: 'Ann Reyl',
  title: 'Talks & tea: 50% done',
  outlet: 'The Courier',
  authors: ['Bo Lind'],
  url: 'https://courier.example/a?b=1&c=%20',
  input: 'talks.html',
  published: { value: '2025-05-03', kind: 'stated' },
  seenAt: '2025-05-04T09:30:00Z',
  sha256: 'ab'.repeat(32),
  revision: 'rev_0123456789abcdef',
  start: 10,
  end: 64,
};
const BARE: CitedLine = {
  ...LINE,
  speaker: null,
  title: null,
  outlet: null,
  authors: [],
  url: null,
  published: null,
};

describe('a citation in plain words', () => {
  test('has the words, who, where, when, and which capture', () => {
    expect(plainCitation(LINE)).toBe(
      `Ann Reyl: “The talks go on […] until Friday.” Talks & tea: 50% done. Bo Lind, The Courier, 3 May 2025. https://courier.example/a?b=1&c=%20 (seen 4 May 2025; SHA-256 ${'ab'.repeat(32)}; rev_0123456789abcdef, characters 10–64)`,
    );
  });

  test('words that are quoted in the text are not quoted twice', () => {
    const quoted = { ...LINE, words: ['"The talks go on."'] };
    expect(plainCitation(quoted)).toMatch(/^Ann Reyl: "The talks go on\." /);
    const partly = { ...LINE, words: ['"Go on" and "stop"'] };
    expect(plainCitation(partly)).toMatch(/^Ann Reyl: “"Go on" and "stop"” /);
  });

  test('says what is not known', () => {
    expect(plainCitation(BARE)).toBe(
      `“The talks go on […] until Friday.” talks.html. outlet unknown, date unknown. (seen 4 May 2025; SHA-256 ${'ab'.repeat(32)}; rev_0123456789abcdef, characters 10–64)`,
    );
  });

  test('says that a date was inferred', () => {
    const inferred = { ...LINE, published: { value: '2025-03-23/2025-03-24', kind: 'inferred' } };
    expect(plainCitation(inferred)).toContain('23 to 24 March 2025 (date inferred)');
  });
});

test('Markdown: nothing in a text is markup', () => {
  const hostile = { ...LINE, words: ['*a* [b](c) <i>d</i>'], title: '# x ](y)' };
  const [quotation, , place] = markdownCitation(hostile).split('\n');
  expect(quotation).toBe('> \\*a\\* \\[b\\](c) \\<i\\>d\\</i\\>');
  expect(place).toContain('[\\# x \\](y)](<https://courier.example/a?b=1&c=%20>)');
});

test('what would begin a list in Markdown is escaped as it escapes it', () => {
  const line = { ...LINE, title: '12. June', outlet: '- x' };
  expect(markdownCitation(line)).toContain('[12\\. June](');
  expect(markdownCitation(line)).toContain('\\- x');
});

describe('BibTeX', () => {
  test('has each field, and TeX reads every character as itself', () => {
    const entry = bibtexCitation(LINE);
    expect(entry.split('\n')[0]).toBe('@online{thecourier-2025-abababab-10,');
    expect(entry).toContain('title        = {{Talks \\& tea: 50\\% done}},');
    expect(entry).toContain('date         = {2025-05-03},');
    expect(entry).toContain('annotation   = {Ann Reyl: “The talks go on […] until Friday.”},');
  });

  test('braces always match', () => {
    const braces = (text: string): number => {
      let depth = 0;
      for (const [, open] of text.matchAll(/(?<!\\)(?:\\\\)*([{}])/g))
        depth += open === '{' ? 1 : -1;
      return depth;
    };
    fc.assert(
      fc.property(fc.string(), fc.string(), (words, title) => {
        expect(braces(bibtexCitation({ ...LINE, words: [words], title, url: title }))).toBe(0);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  test('has dates in parts', () => {
    const [item] = JSON.parse(cslCitation(LINE)) as [Record<string, unknown>];
    expect(item['issued']).toEqual({ 'date-parts': [[2025, 5, 3]] });
    expect(item['accessed']).toEqual({ 'date-parts': [[2025, 5, 4]] });
    expect(item['container-title']).toBe('The Courier');
  });

  test('marks an inferred interval as uncertain', () => {
    const line = { ...LINE, published: { value: '2025-03-23/2025-03-24', kind: 'inferred' } };
    const [item] = JSON.parse(cslCitation(line)) as [Record<string, unknown>];
    expect(item['issued']).toEqual({
      'date-parts': [
        [2025, 3, 23],
        [2025, 3, 24],
      ],
      circa: true,
    });
  });

  test('leaves out what is not known', () => {
    const [item] = JSON.parse(cslCitation(BARE)) as [Record<string, unknown>];
    for (const field of ['URL', 'issued', 'author', 'container-title'])
      expect(item).not.toHaveProperty(field);
  });
});
