import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../model/document.ts';
import { clean } from '../clean/clean.ts';
import { documentReader } from '../pipeline/read-document.ts';
import { toOriginal } from '../text/offset-map.ts';
import { decode } from './decode.ts';

describe('Markdown', () => {
  it('is read without its marks', () => {
    const { text } = read(
      '# Talks *end*\n\nHe said \\*no\\* to AT&amp;T and **Moscow**\nagain.\n\n> “We agree,” said [Tarn](https://x.example/) of\n> Velmark &mdash; 5 < 6.\n\n1. one `x < y`\n2. two\n\n```\ncode & more\n```\n',
    );
    expect(text).toBe(
      'Talks end\n\nHe said *no* to AT&T and Moscow again.\n\n“We agree,” said Tarn of Velmark — 5 < 6.\n\none x < y\ntwo\n\ncode & more',
    );
  });

  it('says of itself what its front matter says', () => {
    const { metadata, text } = read(
      '---\ntitle: "Talks & more"\ndate: 2031-03-11\nauthor: Ann Lee\ntags: [a, b]\n---\n\nThe talks ended.\n',
    );
    expect(text).toBe('The talks ended.');
    expect(metadata.title).toMatchObject({ value: 'Talks & more' });
    expect(metadata.published).toMatchObject({ value: { value: '2031-03-11' } });
    expect(metadata.authors).toEqual(['Ann Lee']);
  });

  it('leads each word back to the bytes of the file', () => {
    const markdown = 'Très *bien* &amp; “so”\n> no\n\n- a \\# b\n';
    const bytes = new TextEncoder().encode(markdown);
    const document = read(bytes);
    for (const [word, source] of [
      ['Très', 'Très'],
      ['bien', 'bien'],
      ['& “so”', '&amp; “so”'],
      ['a # b', 'a \\# b'],
    ] as const)
      expect(sourceOf(document, word, bytes), word).toBe(source);
  });

  it('of any kind keeps every exact piece exact', () => {
    const mark = fc.constantFrom(
      '*',
      '**',
      '`',
      '> ',
      '- ',
      '# ',
      '\n',
      '\n\n',
      '\\',
      '&amp;',
      '&',
      '<b>',
      '[',
      '](x)',
      '!',
      '1. ',
      '    ',
      '---\n',
      '\r\n',
      '\t',
    );
    const words = fc.stringMatching(/^[a-zé😀 ]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, words), { maxLength: 40 }), (parts) => {
        const markdown = `word ${parts.join('')}`;
        const bytes = new TextEncoder().encode(markdown);
        const { text, toSource, decoded } = read(bytes);
        for (const piece of toSource.pieces) {
          const span = { start: piece.originalStart, end: piece.originalEnd };
          const place = toOriginal(decoded.toBytes, span);
          if (!piece.exact) continue;
          const said = new TextDecoder().decode(bytes.subarray(place.start, place.end));
          expect(said.replace(/\s/g, ' ')).toBe(
            text.slice(piece.start, piece.end).replace(/\s/g, ' '),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

function read(markdown: string | Uint8Array): ReadDocument {
  const bytes = typeof markdown === 'string' ? new TextEncoder().encode(markdown) : markdown;
  const reader = documentReader([decode, clean]);
  return reader({ input: 'a.md', bytes, mediaType: 'text/markdown', charset: null, given: {} });
}

function sourceOf(
  { text, toSource, decoded }: ReadDocument,
  words: string,
  bytes: Uint8Array,
): string {
  const start = text.indexOf(words);
  const place = toOriginal(
    decoded.toBytes,
    toOriginal(toSource, { start, end: start + words.length }),
  );
  return new TextDecoder().decode(bytes.subarray(place.start, place.end));
}
