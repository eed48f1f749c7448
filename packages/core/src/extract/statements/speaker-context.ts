import type { Entity, Gender, Mention } from '../../model/entity.ts';
import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { Anonymity, SourceForm } from '../../model/statement.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import type { Ranker } from './antecedents/ranker.ts';
import type { DescribedGroups } from './described-groups.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** Who a source's words stand for: entities of the document, none where nobody could be settled on. */
export interface Speaker {
  readonly form: SourceForm;
  readonly entities: readonly string[];
  /** How they were settled on; by default as the form says. */
  readonly by?: string;
  readonly metonym?: boolean;
  readonly onBehalfOf?: string;
  readonly anonymity?: Anonymity;
}

/** What speaker rules look at. */
export interface SpeakerContext {
  readonly text: string;
  readonly words: Words;
  readonly passages: readonly Passage[];
  /** Offsets at which sections begin (a heading, a post of a live blog), in order: no pronoun reaches over one. */
  readonly sections: readonly number[];
  readonly names: readonly Mention[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly genders: ReadonlyMap<string, Gender>;
  /** Speakers who are only described, in the plural. */
  readonly groups: DescribedGroups;
  /** Of those whom a source may go back to, how likely each is. */
  readonly ranker: Ranker;
}

/** A speaker as settled so far, with where it stood: what later pronouns go back to. */
export interface Settled {
  readonly speaker: Speaker;
  readonly at: Span;
  /** One speaker, not several. */
  readonly singular: boolean;
}

/** Where the section that holds an offset begins. */
export function sectionStart(context: SpeakerContext, offset: number): number {
  const { sections } = context;
  const after = lowerBound(sections.length, (index) => (sections[index] ?? 0) > offset);
  const rules = rulesOf(context);
  const rule = lowerBound(rules.length, (index) => (rules[index] ?? 0) > offset);
  return Math.max(sections[after - 1] ?? 0, rules[rule - 1] ?? 0);
}

const rulesByContext = new WeakMap<SpeakerContext, readonly number[]>();

/** Where lines of nothing but marks part the text: "___", "* * *". */
function rulesOf(context: SpeakerContext): readonly number[] {
  const known = rulesByContext.get(context);
  if (known !== undefined) return known;
  const { passages, text } = context;
  const found = passages.flatMap(({ start, end }) =>
    end - start < 40 && !/[\p{L}\p{N}]/u.test(text.slice(start, end)) ? [end] : [],
  );
  rulesByContext.set(context, found);
  return found;
}

/** Offsets of headings, posts and changes of the time of posting. */
export function sectionsOf(passages: readonly Passage[]): number[] {
  return passages.flatMap((passage, index) => {
    const before = passages[index - 1];
    const begins =
      passage.kind === 'heading' ||
      passage.kind === 'post' ||
      (before !== undefined && before.postedAt !== passage.postedAt);
    return begins ? [passage.start] : [];
  });
}

/** How many names back a speaker is looked for. */
const NAMES_BACK = 200;

export function firstNameFrom(context: SpeakerContext, offset: number): number {
  return lowerBound(context.names.length, (index) => (context.names[index]?.start ?? 0) >= offset);
}

/** Names that lie within a span, in text order. */
export function namesWithin(context: SpeakerContext, span: Span): Mention[] {
  const found: Mention[] = [];
  for (let at = firstNameFrom(context, span.start); at < context.names.length; at += 1) {
    const name = context.names[at];
    if (name === undefined || name.start >= span.end) break;
    if (name.end <= span.end) found.push(name);
  }
  return found;
}

/** Longer names end nothing. */
const LONGEST_NAME = 120;

/** The name that ends at an offset. */
export function nameEndingAt(context: SpeakerContext, end: number): Mention | undefined {
  return namesWithin(context, { start: end - LONGEST_NAME, end }).findLast(
    (name) => name.end === end,
  );
}

/** The last names before an offset, in text order. */
export function namesBefore(context: SpeakerContext, offset: number): Mention[] {
  const end = firstNameFrom(context, offset);
  return context.names.slice(Math.max(0, end - NAMES_BACK), end);
}

export function spanOfRange(words: Words, range: TokenRange): Span {
  return {
    start: tokenAt(words, range.from)?.start ?? 0,
    end: tokenAt(words, range.to - 1)?.end ?? 0,
  };
}

/** The phrase up to its first comma, bracket or relative pronoun. */
export function headSegment(words: Words, source: TokenRange): TokenRange {
  let named = false;
  for (let at = source.from; at < source.to; at += 1) {
    const ends = at > source.from && /^([,(—–]|who|which|whose|that)$/.test(lowerAt(words, at));
    // "the bespectacled, 71-year-old diplomat": a comma before any noun ends nothing.
    if (ends && (named || lowerAt(words, at) !== ',')) return { from: source.from, to: at };
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokenAt(words, at)?.pos ?? '')) named = true;
  }
  return source;
}

/** Whether a phrase names one speaker: its head is no plural. */
export function isSingular(words: Words, source: TokenRange): boolean {
  const head = headSegment(words, source);
  const noun = words.tokens
    .slice(head.from, head.to)
    .find((token, index, all) => token.pos === 'NOUN' && all[index + 1]?.pos !== 'NOUN');
  return (
    noun === undefined || (noun.lower === noun.lemma && !/^(?:people|men|women)$/.test(noun.lower))
  );
}

/** Index of the first token that starts at or after an offset. */
export function tokenFrom({ words: { tokens } }: SpeakerContext, offset: number): number {
  return lowerBound(tokens.length, (index) => (tokens[index]?.start ?? 0) >= offset);
}
