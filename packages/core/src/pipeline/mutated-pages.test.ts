import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutput } from '../export/read-output.ts';
import { Problem } from '../model/problem.ts';
import { toOriginal } from '../text/offset-map.ts';
import { documentReader } from './read-document.ts';

const read = documentReader();
const fixtures = new URL('../../../../fixtures/', import.meta.url).pathname;
const pages = globSync(['pages/*/*.html', 'live/*/*.html', 'stories/*/*.html'], { cwd: fixtures })
  .toSorted()
  .map((name) => readFileSync(`${fixtures}${name}`, 'utf8'));

/** What a careless template, a truncated download or a hostile hand may put anywhere in a page. */
const insertions = fc.constantFrom(
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<p>',
  '</p>',
  '<article>',
  '</article>',
  '<table><tr><td>',
  '</body>',
  '<script>',
  '</script>',
  '<style>',
  '<b><i></b>',
  '<svg><p>',
  '<template>',
  '<select>',
  '&',
  '&amp',
  '&#x110000;',
  '&nbsp;',
  '\0',
  '\uFFFD',
  '\uD800',
  '“',
  '"',
  '\u202E',
  '𝔘',
  '<time datetime="2031-02-30">',
  '<meta charset="utf-7">',
  '{"@type":"LiveBlogPosting"}',
  '<![CDATA[',
  '\r',
);

const mutation = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'double', 'move'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  words: insertions,
});

type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutated(page: string, { kind, at, to, length, words }: Mutation): string {
  const start = Math.floor(at * page.length);
  const piece = page.slice(start, start + length);
  if (kind === 'insert') return page.slice(0, start) + words + page.slice(start);
  if (kind === 'delete') return page.slice(0, start) + page.slice(start + length);
  if (kind === 'double') return page.slice(0, start) + piece + page.slice(start);
  const rest = page.slice(0, start) + page.slice(start + length);
  const target = Math.floor(to * rest.length);
  return rest.slice(0, target) + piece + rest.slice(target);
}

describe('a mutated page', () => {
  it('is read or refused with a clear error, and every span stands where the source has its words', () => {
    expect(pages.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(mutation, { minLength: 1, maxLength: 12 }),
        (page, mutations) => {
          const html = mutations.reduce(mutated, page);
          const document = attempt(html);
          if (document === null) return;
          const { text, toSource, decoded } = document;
          for (const passage of document.passages) {
            const original = toOriginal(toSource, passage);
            expect(original.end).toBeLessThanOrEqual(decoded.characters.length);
          }
          // Where a piece of the map says that characters correspond one by one, they are the same characters.
          for (const piece of toSource.pieces) {
            if (!piece.exact) continue;
            const own = text.slice(piece.start, piece.end);
            const source = decoded.characters.slice(piece.originalStart, piece.originalEnd);
            expect(own.replace(/\s/g, ' ')).toBe(source.replace(/\s/g, ' '));
          }
          const output = readOutput(document);
          const length = [...text].length;
          for (const { start, end } of output.sentences)
            expect(0 <= start && start < end && end <= length).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);
});

function attempt(html: string): ReturnType<typeof read> | null {
  try {
    return read({
      input: 'page.html',
      bytes: new TextEncoder().encode(html),
      mediaType: 'text/html',
      charset: null,
      given: {},
    });
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return null;
  }
}
