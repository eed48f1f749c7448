import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
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

/** A speaker as fixtures/statements/speakers.txt writes it. */
function lines({ text, statements, entities }: ReadDocument): string[] {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const named = (id: string | null): string =>
    entities.find((entity) => entity.id === id)?.name ?? '-';
  return statements.flatMap(({ source, basis }) => {
    if (source === null) return [];
    const { onBehalfOf, metonym, anonymity } = source;
    return [
      [
        words(source),
        source.form,
        named(source.entity),
        basis.speakerBy ?? '-',
        ...(onBehalfOf === null ? [] : [`for ${named(onBehalfOf)}`]),
        ...(metonym ? ['metonym'] : []),
        ...(anonymity?.basis == null ? [] : [`basis: ${words(anonymity.basis)}`]),
        ...(anonymity?.reason == null ? [] : [`reason: ${words(anonymity.reason)}`]),
      ].join(' | '),
    ];
  });
}

const cases = textCases('statements/speakers.txt');

describe('speakers', () => {
  it.each(cases)('$text', ({ text, expected }) => {
    expect(lines(readText(text))).toEqual(expected);
  });

  it('are distinct for distinct people who are described alike', () => {
    const { statements } = readText('An official said it was shut. An official said it was open.');
    expect(new Set(statements.map(({ source }) => source?.entity)).size).toBe(2);
  });
});
