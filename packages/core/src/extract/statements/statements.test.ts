import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../model/document.ts';
import { covers, type Span } from '../../model/span.ts';
import { documentReader } from '../../pipeline/read-document.ts';
import { textCases } from '../../../../testkit/src/text-cases.ts';

const read = documentReader();

function readText(text: string): ReadDocument {
  return read({
    input: 'case.txt',
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    charset: null,
    given: {},
  });
}

/** A statement as fixtures/statements/attributions.txt writes it. */
function lines(document: ReadDocument): string[] {
  const words = (span: Span | null): string =>
    span === null ? '-' : document.text.slice(span.start, span.end);
  return document.statements.map((statement) =>
    [
      statement.type,
      statement.act,
      words(statement.source),
      words(statement.cue),
      statement.content.map(words).join(' … '),
      ...(statement.parent === null ? [] : [`in ${statement.parent}`]),
    ].join(' | '),
  );
}

const cases = textCases('statements/attributions.txt');

describe('attributions', () => {
  it.each(cases)('$text', ({ text, expected }) => {
    expect(lines(readText(text))).toEqual(expected);
  });
});

describe('statements of any text', () => {
  const pieces = fc.constantFrom(
    ...'“ ” " \' ’ ‘ « » „ said told accused that according to he she Venn Kessaria the minister would not . , : ; — ? ! ( ) \n'.split(
      ' ',
    ),
    'denied that the valve was shut',
    'on Tuesday',
    'in a statement',
    '\u200f',
    '𝔘',
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));

  it('have spans within the text, their quotes within their content and their parents among them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(text.trim() !== '');
        const document = readText(text);
        const whole = { start: 0, end: document.text.length };
        const ids = new Set(document.statements.map(({ id }) => id));
        for (const statement of document.statements) {
          const spans = [
            statement.source,
            statement.cue,
            ...statement.content,
            statement.addressee,
            statement.medium,
          ];
          for (const span of spans) {
            if (span === null) continue;
            expect(covers(whole, span) && span.start < span.end).toBe(true);
          }
          for (const quote of statement.quotes)
            expect(statement.content.some((piece) => covers(piece, quote))).toBe(true);
          if (statement.parent !== null)
            expect(ids.has(statement.parent) && statement.parent !== statement.id).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
