/** Speakers as the gold has them: where it is kept, and whom its words name in what was read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadDocument } from '@rapporteur/core/model/document';
import type { Entity } from '@rapporteur/core/model/entity';
import type { Span } from '@rapporteur/core/model/span';
import { type AttributedDocument, coveredTokens } from './oracle.ts';

/** A gold item: offsets are code points of the corpus's text. */
export interface Item {
  readonly id: string;
  readonly cue: Span;
  readonly form: 'name' | 'pronoun' | 'description' | 'anonymous' | 'none';
  /** The fullest naming of each speaker anywhere in the document; none where it never names them. */
  readonly speaker: readonly Span[];
  /** Not judged in the training portion. */
  readonly metonym?: boolean;
  readonly half?: string;
}

/** The parts of gold/speakers-train.jsonl. */
const HALVES = ['develop', 'validate', 'check'];

/** The items of a portion of the gold: tune, report, or a part of the training portion. */
export function goldSpeakers(portion: string): Item[] {
  const half = HALVES.includes(portion) ? portion : undefined;
  const file = half === undefined ? portion : 'speakers-train';
  return readFileSync(join(import.meta.dirname, `../gold/${file}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item)
    .filter((item) => item.half === half);
}

/** Where the documents of a portion are. */
export function corpusOf(portion: string): string {
  const file = HALVES.includes(portion) ? 'train' : 'dev';
  return join(import.meta.dirname, `../../../shared/data/statements/${file}.jsonl`);
}

/** Turns spans of the corpus's text into those of the text that was read. */
export function spansIn(document: AttributedDocument, layers: ReadDocument): (span: Span) => Span {
  const covered = coveredTokens(document.text, layers.tokens);
  // A speaker named only in what is left out of the text counts, and cannot be found.
  return (span) => {
    const [range] = covered(span);
    const [first, last] = [layers.tokens[range?.from ?? -1], layers.tokens[(range?.to ?? 0) - 1]];
    return { start: first?.start ?? -1, end: last?.end ?? -1 };
  };
}

/** Whether an entity is named at the gold words, at their end or around them, or goes by them. */
export function isNamedAt(layers: ReadDocument, entity: Entity, span: Span): boolean {
  const words = plainWords(layers.text.slice(span.start, span.end));
  if ([entity.name, ...entity.aliases].some((name) => plainWords(name) === words)) return true;
  return (
    layers.names.some(
      (name) =>
        name.entity === entity.id &&
        name.start < span.end &&
        span.start < name.end &&
        (name.end >= span.end || isWholeUpTo(layers.text.slice(name.end, span.end))),
    ) || governs(layers, entity, span)
  );
}

/** "Court of Appeals" is all of "Court of Appeals for the Sixth Circuit", "Reuters" of "Reuters/Ipsos"; "Trump" is not of "Trump campaign". */
function isWholeUpTo(rest: string): boolean {
  return /^\s*(?:\/|,|for\b|of\b|$)/.test(rest) || rest.trim().length < 5;
}

/** A country and its government are one speaker. */
function governs(layers: ReadDocument, { type, country }: Entity, span: Span): boolean {
  if (type !== 'government' && type !== 'place') return false;
  const named = layers.names.find((name) => name.start === span.start && name.end === span.end);
  const place = layers.entities.find(({ id }) => id === named?.entity);
  return (
    country !== null && place?.country === country && /^(?:place|government)$/.test(place.type)
  );
}

function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
