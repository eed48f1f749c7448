import type { Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { hasRoleNoun } from './noun-phrases.ts';
import { areJoined } from './pronouns.ts';
import { determinerOf, headNoun, isPlural, isPossessive } from './source-phrase.ts';
import {
  headSegment,
  nameEndingAt,
  namesWithin,
  spanOfRange,
  tokenFrom,
  type SpeakerContext,
} from './speaker-context.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

/** Names that are the head of a source, not its modifiers: one, or those joined by "and", or the one in apposition. */
export function namesOf(
  context: SpeakerContext,
  source: TokenRange,
): { entities: string[]; by: string } {
  const { words } = context;
  const head = headSegment(words, source);
  const inside = namesWithin(context, spanOfRange(words, head));
  const heads = inside.filter((name) => endsHead(context, name, head));
  const apposed = endsInAnothersOffice(words, head) ? null : apposedName(context, head, source);
  // "The two leading Republicans, A and B": who they are, not what.
  const groups = heads.every(({ entity }) => context.entities.get(entity)?.type === 'group');
  if (heads.length > 0 && !(groups && apposed !== null))
    return { entities: distinct(withJoined(context, heads, source)), by: 'name' };
  if (apposed === null) return { entities: [], by: 'name' };
  const plural = isPlural(words, headNoun(words, head));
  const all = plural ? withJoined(context, [apposed], source) : [apposed];
  return { entities: distinct(all), by: 'name-apposition' };
}

/** Names that follow the head and are joined to it: "A, Republican of Iowa, and B", "A, B and C". */
function withJoined(
  context: SpeakerContext,
  heads: readonly Mention[],
  source: TokenRange,
): Mention[] {
  const all = [...heads];
  const end = spanOfRange(context.words, source).end;
  for (let last = all.at(-1); last !== undefined;) {
    const from = last;
    const next = namesWithin(context, { start: from.end, end }).find(
      (name) =>
        !isModifier(context, name) &&
        (areJoined(context, from, name) || isListed(context, from, name, end)),
    );
    if (next !== undefined) all.push(next);
    last = next;
  }
  return all;
}

/** "former Maryland Gov. Martin O'Malley": a name before more of a title is not whom it names. */
function isModifier(context: SpeakerContext, name: Mention): boolean {
  const { words } = context;
  const next = tokenAt(words, tokenFrom(context, name.end));
  if (next === undefined || next.start - name.end > 1) return false;
  return /^(?:NOUN|PROPN)$/.test(next.pos) || /^['’]s?$/.test(next.text);
}

/** "A, B and C": a comma alone between two names, an "and" after them. */
function isListed(context: SpeakerContext, left: Mention, right: Mention, end: number): boolean {
  if (!/^\s*,\s*(?:the\s+)?$/.test(context.text.slice(left.end, right.start))) return false;
  return /^\s*(?:,[^,]{1,40}){0,5},?\s*and\s/.test(context.text.slice(right.end, end));
}

/** "A spokesman for its envoy, Tomas Reyl": the name after the comma is the envoy's, not the spokesman's. */
function endsInAnothersOffice(words: Words, head: TokenRange): boolean {
  const preposition = words.tokens
    .slice(head.from + 1, head.to)
    .some((token) => token.pos === 'ADP');
  return (
    preposition &&
    hasRoleNoun(words, { from: head.to - 1, to: head.to }) &&
    !isPlural(words, head.to - 1)
  );
}

/** Words that stand between the comma and the name in apposition: a title at the most. */
const TITLE = /^(?:NOUN|ADJ|PROPN|NUM|DET)$/;

/** "Clinton's communications director, Jane Doe", "his niece, state Del. Jane Doe". */
function apposedName(
  context: SpeakerContext,
  head: TokenRange,
  source: TokenRange,
): Mention | null {
  const { words } = context;
  const end = spanOfRange(words, head).end;
  const name = namesWithin(context, { start: end, end: spanOfRange(words, source).end }).find(
    ({ entity }) => context.entities.get(entity)?.type === 'person',
  );
  if (name === undefined || !/^[,—–-]$/.test(lowerAt(words, head.to))) return null;
  for (let at = head.to + 1; ; at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || token.start >= name.start) return name;
    if (!TITLE.test(token.pos) && !/^['’.-]s?$/.test(token.text)) return null;
  }
}

/** Whether nothing but a preposition's phrase, a verb's or a joint follows the name in the head. */
function endsHead(context: SpeakerContext, name: Span, head: TokenRange): boolean {
  const { words } = context;
  let at = head.from;
  while (at < head.to && (tokenAt(words, at)?.start ?? 0) < name.end) at += 1;
  if (precededByPreposition(context, name, head) || isPrefixed(context, name)) return false;
  if (at >= head.to) return true;
  const next = tokenAt(words, at);
  if (next === undefined) return true;
  if (isPossessive(words, at) || (next.lower === '-' && next.start === name.end)) return false;
  return (
    next.pos === 'ADP' ||
    next.pos === 'CCONJ' ||
    next.pos === 'VERB' ||
    next.pos === 'PUNCT' ||
    /^(?:himself|herself|itself|themselves|both|all|each|alone|too)$/.test(next.lower)
  );
}

/** "anti-Trump activists". */
function isPrefixed(context: SpeakerContext, name: Span): boolean {
  const before = tokenAt(context.words, tokenFrom(context, name.start) - 1);
  return before?.text === '-' && before.end === name.start;
}

function precededByPreposition(context: SpeakerContext, name: Span, head: TokenRange): boolean {
  const { words } = context;
  for (let at = head.from; at < head.to; at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || token.start >= name.start) return false;
    if (token.pos === 'ADP' && at > head.from && !isTitle(context, at, name))
      return !/^(by|from)$/.test(token.lower);
  }
  return false;
}

/** "Secretary of State Marco Rubio": words stand between "of" and the name, and none of them opens another title. */
function isTitle(context: SpeakerContext, preposition: number, name: Span): boolean {
  const { words } = context;
  if (lowerAt(words, preposition) !== 'of') return false;
  const next = tokenAt(words, preposition + 1);
  const between = namesWithin(context, { start: next?.start ?? 0, end: name.start });
  // "Secretary of State and Democratic nominee Jane Doe": a party is no other person.
  const groups = between.every(({ entity }) => context.entities.get(entity)?.type === 'group');
  const person = nameEndingAt(context, name.end);
  const named = context.entities.get(person?.entity ?? '')?.type === 'person';
  if (between.length > 0 && !(groups && named)) return false;
  return (
    next !== undefined &&
    next.start < name.start &&
    !/^(president|mr\.?|mrs\.?|ms\.?|the|a|his|her|its|their|king|queen|pope|prime)$/.test(
      next.lower,
    )
  );
}

/** "critics of the plan, like Senators A and B", "outlets such as C, D and E": the names given as examples. */
export function examplesIn(context: SpeakerContext, phrase: TokenRange): string[] {
  const { words } = context;
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    const lower = lowerAt(words, at);
    const opens =
      (lower === 'such' && lowerAt(words, at + 1) === 'as') ||
      (/^(?:like|including)$/.test(lower) && at > phrase.from + 1);
    if (!opens) continue;
    const [first, ...others] = namesWithin(context, {
      start: tokenAt(words, at)?.end ?? 0,
      end: spanOfRange(words, phrase).end,
    });
    if (first === undefined) return [];
    const type = context.entities.get(first.entity)?.type;
    if (type === 'place' || type === 'group') return [];
    return distinct(withJoined(context, [first], phrase).concat(others.length === 0 ? [] : []));
  }
  return [];
}

/** The one entity that goes by just these words; where capitals say little, as in headlines, names are found by it. */
export function namedAs(context: SpeakerContext, phrase: TokenRange): string | null {
  const from = determinerOf(context.words, phrase) === '' ? phrase.from : phrase.from + 1;
  if (from >= phrase.to || phrase.to - from > 5) return null;
  const { start, end } = spanOfRange(context.words, { from, to: phrase.to });
  const words = context.text.slice(start, end).toLowerCase();
  if (!/^\p{Lu}/u.test(context.text.slice(start, end))) return null;
  let found: string | null = null;
  for (const { id, name, aliases, type } of context.entities.values()) {
    if (type === 'group') continue;
    if (name.toLowerCase() !== words && !aliases.some((alias) => alias.toLowerCase() === words))
      continue;
    if (found !== null) return null;
    found = id;
  }
  return found;
}

function distinct(names: readonly Mention[]): string[] {
  return [...new Set(names.map(({ entity }) => entity))];
}
