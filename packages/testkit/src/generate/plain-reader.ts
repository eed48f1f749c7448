import type {
  DecodedSource,
  Metadata,
  ReadDocument,
  Source,
} from '@rapporteur/core/model/document';
import type { Entity } from '@rapporteur/core/model/entity';
import { Problem } from '@rapporteur/core/model/problem';
import type { Sourced } from '@rapporteur/core/model/provenance';
import type { Span } from '@rapporteur/core/model/span';
import { identityMap, type OffsetMap, OffsetMapBuilder } from '@rapporteur/core/text/offset-map';
import { plainFacts } from './plain-facts.ts';

export const readerVersion = 'plain-1';

/**
 * A reader simple enough to trust, in place of the stages of core: every line is a passage and a sentence, and what is in
 * `generatedArticle` is found by plain patterns. A first line `url: …` is the page's canonical URL, `published: …` its
 * date; what stands after `!around` is no part of the text. A line that says `!throw`, `!problem`, `!hang`, `!memory` or `!exit` makes it do so.
 */
export function createReader(): (source: Source) => ReadDocument {
  return (source) => {
    const decoded = decode(source.bytes);
    // What stands after this is around the words, as a page's navigation is.
    const [text = ''] = decoded.characters.split('\n!around ');
    misbehave(source.input, text);
    const lines = linesOf(text);
    return {
      source,
      decoded,
      text,
      toSource: identityMap(text.length),
      removed: [],
      blocks: [],
      metadata: metadataOf(source, text, lines),
      passages: lines.map((line, index) => ({
        ...line,
        kind: index === 0 ? 'headline' : 'paragraph',
        postedAt: null,
      })),
      sentences: lines,
      tokens: [],
      names: [],
      namedEntities: [],
      genders: new Map(),
      quantities: [],
      tagged: null,
      ...plainFacts(text, lines),
    };
  };
}

/** UTF-8 as characters, with the way back to the bytes. */
export function decode(bytes: Uint8Array): DecodedSource {
  const characters = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const builder = new OffsetMapBuilder();
  let at = 0;
  for (const character of characters) {
    const length = Buffer.byteLength(character);
    if (length === 1) builder.copy(1, at);
    else builder.replace(character.length, at, at + length);
    at += length;
  }
  const toBytes: OffsetMap = builder.build();
  return {
    mediaType: 'text/plain',
    charset: 'utf-8',
    charsetBy: 'valid-utf-8',
    characters,
    toBytes,
  };
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function metadataOf({ given }: Source, text: string, lines: readonly Span[]): Metadata {
  const stated = (name: string): Sourced<string> | null => {
    const match = new RegExp(`^${name}: (\\S+)$`, 'm').exec(text);
    if (match === null) return null;
    const [whole, value = ''] = match;
    const start = match.index + whole.length - value.length;
    return { kind: 'stated', value, evidence: [{ start, end: start + value.length }] };
  };
  const of = (value: string | undefined): Sourced<string> | null =>
    value === undefined ? null : { kind: 'given', value, by: 'option' };
  const [first] = lines;
  const published = of(given.published) ?? stated('published');
  return {
    url: of(given.url) ?? stated('url'),
    outlet: of(given.outlet),
    language: of(given.language),
    title:
      of(given.title) ??
      (first === undefined
        ? null
        : { kind: 'stated', value: text.slice(first.start, first.end), evidence: [first] }),
    authors: [],
    published:
      published === null
        ? null
        : { ...published, value: { value: published.value, precision: 'day' } },
  };
}

function misbehave(input: string, text: string): void {
  const command = /^!(\w+)$/m.exec(text)?.[1];
  if (command === 'throw') throw new Error('told to throw');
  if (command === 'problem') throw new Problem('input-empty', `${input}: told so`, 'Do not.');
  if (command === 'exit') process.exit(3);
  if (command === 'hang') for (;;) JSON.stringify(command);
  if (command === 'memory') {
    const kept: Entity[][] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, () => ({}) as Entity));
  }
}
