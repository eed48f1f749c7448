import type { Block, GivenMetadata, Metadata } from '../model/document.ts';
import type { Sourced } from '../model/provenance.ts';
import type { KnownDate } from '../model/time.ts';
import { given, givenDate } from './given.ts';
import { inferredLanguage } from './language.ts';
import { authorsOf, dateLine } from './signature-lines.ts';
import { wireCredit } from './wire.ts';

/** What the lines of a text say about it; what the user gives goes before. */
export function plainMetadata(
  text: string,
  blocks: readonly Block[],
  user: GivenMetadata,
): Metadata {
  const authors = authorsIn(text, blocks);
  const wire = wireCredit(text, blocks, [], authors);
  const headline = blocks.find((block) => block.element === 'h1');
  return {
    url: given(user, 'url'),
    outlet: given(user, 'outlet'),
    language: given(user, 'language') ?? inferredLanguage(text),
    title:
      given(user, 'title') ??
      (headline === undefined
        ? null
        : {
            kind: 'stated',
            value: text.slice(headline.span.start, headline.span.end),
            evidence: [headline.span],
          }),
    authors,
    published: givenDate(user) ?? dateIn(text, blocks),
    ...(wire === null ? {} : { wire }),
  };
}

/** Names in the blocks that are bylines, each once. */
export function authorsIn(text: string, blocks: readonly Block[]): string[] {
  const lines = blocks.filter((block) => block.element === 'address');
  return [...new Set(lines.flatMap(({ span }) => authorsOf(text.slice(span.start, span.end))))];
}

/** The first date line that tells of publication; one that tells of a change where there is no other. */
export function dateIn(text: string, blocks: readonly Block[]): Sourced<KnownDate> | null {
  const found = blocks.flatMap(({ element, span }) => {
    if (element !== 'time') return [];
    const line = dateLine(text.slice(span.start, span.end));
    return line === null ? [] : [{ line, start: span.start }];
  });
  const best = found.find(({ line }) => !line.change) ?? found[0];
  if (best === undefined) return null;
  const { date, span } = best.line;
  const evidence = [{ start: best.start + span.start, end: best.start + span.end }];
  return { kind: 'stated', value: date, evidence };
}
