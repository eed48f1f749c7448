import {
  KINDS_OF_PUBLICATION,
  PUBLICATIONS,
  PUBLISHING_VERBS,
  SAME_PUBLICATIONS,
} from '../../languages/en/publications.ts';
import type { Mention } from '../../model/entity.ts';
import { firstNameFrom, namesWithin, tokenFrom, type SpeakerContext } from './speaker-context.ts';
import { isPossessive } from './source-phrase.ts';
import { tokenAt, type Words } from './words.ts';

/** A poll, report or advertisement that the text tells of with whose it is. */
export interface Publication {
  /** What it is called by: polls and surveys are one kind. */
  readonly kind: string;
  /** Where its noun stands. */
  readonly at: number;
  readonly authors: readonly string[];
}

/** What a noun for a publication is called by, together with those that may stand for it; null for another noun. */
export function kindOfPublication(lemma: string): string | null {
  return PUBLICATIONS.has(lemma) ? (SAME_PUBLICATIONS.get(lemma) ?? lemma) : null;
}

/** All publications that the text tells of with their authors, in text order. */
export function publicationsOf(context: SpeakerContext): Publication[] {
  const found: Publication[] = [];
  for (const [at, token] of context.words.tokens.entries()) {
    const kind = /^(?:NOUN|PROPN)$/.test(token.pos) ? kindOfPublication(token.lemma) : null;
    if (kind === null) continue;
    const authors = authorsOf(context, at);
    if (authors.length > 0) found.push({ kind, at: token.start, authors });
  }
  return found;
}

/** Who published what a noun names: told before it, behind it, or as the subject that brings it out. */
function authorsOf(context: SpeakerContext, noun: number): string[] {
  const before = authorsBefore(context, noun);
  if (before.length > 0) return before;
  const behind = authorsBehind(context, noun, noun + 16);
  return behind.length > 0 ? behind : publisherOf(context, noun);
}

const WITHIN_PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|X|SYM)$/;
const LONGEST_PHRASE = 14;

/** "a Bloomberg poll", "the USC/Los Angeles Times tracking poll", "Clinton's ad". */
export function authorsBefore(context: SpeakerContext, noun: number): string[] {
  const { words } = context;
  const sentence = tokenAt(words, noun)?.sentence;
  let from = noun;
  while (from > 0 && noun - from < LONGEST_PHRASE) {
    const token = tokenAt(words, from - 1);
    if (token === undefined || token.sentence !== sentence) break;
    const mark = /^[-/&–]$/.test(token.text) || isPossessive(words, from - 1);
    const joined =
      /^(?:and|of)$/.test(token.lower) && /^(?:PROPN)$/.test(tokenAt(words, from - 2)?.pos ?? '');
    // "Associated Press": a capital tells more than what the word is taken for.
    const inside = WITHIN_PHRASE.test(token.pos) || /^\p{Lu}\p{Ll}/u.test(token.text);
    if (!mark && !joined && (!inside || token.pos === 'DET')) break;
    from -= 1;
  }
  const span = { start: tokenAt(words, from)?.start ?? 0, end: tokenAt(words, noun)?.start ?? 0 };
  const names = namesWithin(context, span).filter((name) => mayPublish(context, name, noun));
  // "The Los Angeles Times Daybreak poll": what is no body is the poll's own name.
  const bodies = names.filter(({ entity }) => context.entities.get(entity)?.type !== 'person');
  return distinct(bodies.length > 0 ? bodies : names);
}

/** A person's name before a poll or a report is what it is about; before an ad or a tweet, whose it is. */
function mayPublish(context: SpeakerContext, name: Mention, noun: number): boolean {
  const { words } = context;
  const type = context.entities.get(name.entity)?.type;
  const next = tokenFrom(context, name.end);
  const owns = isPossessive(words, next);
  const lemma = tokenAt(words, noun)?.lemma ?? '';
  // Whatever stands between says what kind of publication it is, or names another publisher.
  for (let at = owns ? next + 1 : next; at < noun; at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined) return false;
    const plain = KINDS_OF_PUBLICATION.has(token.lower) || !/\p{L}/u.test(token.text);
    if (!plain && !/^(?:PROPN|NUM)$/.test(token.pos) && token.lower !== 'and') return false;
  }
  if (type === 'organization' || type === 'government' || type === 'armed-group') return true;
  if (type === 'person')
    return owns || /^(?:poll|survey|tracker|ad|advertisement|letter|memo|statement)$/.test(lemma);
  return false;
}

/** "a poll by Quinnipiac University", "tallies released by Kantar", "data from the agency". */
export function authorsBehind(context: SpeakerContext, noun: number, limit: number): string[] {
  const { words } = context;
  const sentence = tokenAt(words, noun)?.sentence;
  for (let at = noun + 1; at < limit; at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || token.sentence !== sentence) break;
    const printed = token.lower === 'in' && PRINTED.test(tokenAt(words, noun)?.lower ?? '');
    if (token.lower === 'by' || printed || (token.lower === 'from' && at < noun + 3))
      return nameBehind(context, at, limit);
    // "The survey, conducted by".
    if (token.text === ',' && at === noun + 1 && isMadeBy(words, at + 1)) continue;
    const passive =
      token.pos === 'VERB' && (PUBLISHING_VERBS.has(token.lemma) || token.lower.endsWith('ed'));
    const told = /^(?:of|on|in|into|about|over|for)$/.test(token.lower);
    if (!passive && !told && !/^(?:ADV|ADJ|NOUN|PROPN|NUM|DET)$/.test(token.pos)) break;
  }
  return [];
}

/** "conducted by", "released on Monday by": a form of a verb of publishing. */
function isMadeBy(words: Words, at: number): boolean {
  const token = tokenAt(words, at);
  return token?.pos === 'VERB' && PUBLISHING_VERBS.has(token.lemma);
}

/** "an editorial in The Des Moines Register". */
const PRINTED = /^(?:article|story|piece|editorial|op-ed|column|essay|report|interview|review)$/;

function nameBehind(context: SpeakerContext, preposition: number, limit: number): string[] {
  const { words } = context;
  const start = tokenAt(words, preposition)?.end ?? 0;
  const end = tokenAt(words, Math.min(limit, preposition + 8) - 1)?.end ?? 0;
  const names = namesWithin(context, { start, end });
  const [first] = names;
  if (first === undefined) return [];
  const gap = context.text.slice(start, first.start);
  if (/[,.;:()]|\b(?:in|on|at|that|who)\b/.test(gap)) return [];
  const type = context.entities.get(first.entity)?.type;
  if (type === 'group' || type === 'place') return [];
  const and = names[1];
  const joined =
    and !== undefined &&
    /^\s*(?:and|&|\/)\s*(?:the\s*)?$/.test(context.text.slice(first.end, and.start));
  return joined ? distinct([first, and]) : [first.entity];
}

/** "The Washington Post ran a feature": the name that begins the sentence's clause, before a verb of publishing. */
function publisherOf(context: SpeakerContext, noun: number): string[] {
  const { words } = context;
  const sentence = tokenAt(words, noun)?.sentence;
  let verb = noun - 1;
  while (
    verb > 0 &&
    noun - verb < 8 &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|PUNCT)$/.test(tokenAt(words, verb)?.pos ?? '')
  )
    verb -= 1;
  const token = tokenAt(words, verb);
  if (token?.sentence !== sentence || token?.pos !== 'VERB' || !PUBLISHING_VERBS.has(token.lemma))
    return [];
  let end = verb;
  while (end > 0 && /^(?:AUX|ADV)$/.test(tokenAt(words, end - 1)?.pos ?? '')) end -= 1;
  const before = tokenAt(words, end - 1);
  const name = context.names[firstNameFrom(context, before?.end ?? 0) - 1];
  if (before === undefined || name === undefined || name.end !== before.end) return [];
  return context.entities.get(name.entity)?.type === 'place' ? [] : [name.entity];
}

/** The publication last told of, or the next where a headline opens with it, of one kind. */
export function publicationAt(
  all: readonly Publication[],
  kind: string,
  offset: number,
): Publication | undefined {
  return all.findLast((one) => one.kind === kind && one.at < offset);
}

function distinct(names: readonly Mention[]): string[] {
  return [...new Set(names.map(({ entity }) => entity))];
}
