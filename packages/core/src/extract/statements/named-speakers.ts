import { BODY_NOUNS } from '../../languages/en/bodies.ts';
import type { EntityType, Mention } from '../../model/entity.ts';
import { hasRoleNoun } from './noun-phrases.ts';
import { endsHead, isPerson } from './name-heads.ts';
import { isRole } from './role-nouns.ts';
import { areJoined } from './pronouns.ts';
import { determinerOf, headNoun, isPlural, lemmaAt } from './source-phrase.ts';
import {
  headSegment,
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
  const titled = titledPerson(context, inside, head);
  const heads = titled === null ? inside.filter((name) => endsHead(context, name, head)) : [titled];
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

/** "Centers for Sales Director Jane Doe": a person right behind a title, after a body whose title it is. */
function titledPerson(
  context: SpeakerContext,
  inside: readonly Mention[],
  head: TokenRange,
): Mention | null {
  const last = inside.at(-1);
  const typeOf = ({ entity }: Mention): EntityType | undefined =>
    context.entities.get(entity)?.type;
  if (last === undefined || inside.length < 2 || typeOf(last) !== 'person') return null;
  if (last.end !== spanOfRange(context.words, head).end) return null;
  if (!isRole(lowerAt(context.words, tokenFrom(context, last.start) - 1))) return null;
  const [first] = inside;
  const between = context.text.slice(first?.end ?? 0, last.start);
  const opens = tokenFrom(context, first?.start ?? 0) - head.from < 2 && !/\band\b/.test(between);
  return opens && inside.slice(0, -1).every((name) => typeOf(name) === 'organization')
    ? last
    : null;
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

/** Longest title before the last name of a list, in UTF-16 units. */
const LONGEST_TITLE = 60;

/** "A, B and C": a comma alone between two names, an "and" after them. */
function isListed(context: SpeakerContext, left: Mention, right: Mention, end: number): boolean {
  const gap = context.text.slice(left.end, right.start);
  // "Jane Doe, the Acme and Bolt commissioner".
  if (!(isPerson(context, left) ? /^\s*,\s*$/ : /^\s*,\s*(?:the\s+)?$/).test(gap)) return false;
  const rest = /^\s*(?:,[^,]{1,40}){0,5},?\s*and\s/.exec(context.text.slice(right.end, end));
  if (rest === null) return false;
  if (/^others?\b/.test(context.text.slice(right.end + rest[0].length, end))) return true;
  const last = right.end + rest[0].length;
  const isAlike = !isPerson(context, left) || isPerson(context, right);
  return (
    isAlike ||
    namesWithin(context, { start: last, end: Math.min(end, last + LONGEST_TITLE) }).length > 0
  );
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
  // "the super PAC, Acme Action": a body is called by its name behind its noun, as a person is.
  const unnamed = namesWithin(context, spanOfRange(words, head)).length === 0;
  const types: readonly EntityType[] =
    unnamed && BODY_NOUNS.has(lemmaAt(words, headNoun(words, head)))
      ? ['person', 'organization', 'armed-group']
      : ['person'];
  const end = spanOfRange(words, head).end;
  const name = namesWithin(context, { start: end, end: spanOfRange(words, source).end }).find(
    (one) =>
      types.includes(context.entities.get(one.entity)?.type ?? 'place') &&
      !isModifier(context, one),
  );
  if (name === undefined || !/^[,—–-]$/.test(lowerAt(words, head.to))) return null;
  for (let at = head.to + 1; ; at += 1) {
    const token = tokenAt(words, at);
    if (token === undefined || token.start >= name.start) return name;
    if (!TITLE.test(token.pos) && !/^['’.-]s?$/.test(token.text)) return null;
  }
}

/** "critics of the plan, like Senators A and B", "outlets such as C, D and E": the names given as examples. */
export function examplesIn(context: SpeakerContext, phrase: TokenRange): string[] {
  const { words } = context;
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    const lower = lowerAt(words, at);
    const opens =
      (lower === 'such' && lowerAt(words, at + 1) === 'as') ||
      (/^(?:like|including)$/.test(lower) &&
        (at > phrase.from + 1 || tokenAt(words, phrase.from)?.pos === 'NOUN'));
    if (!opens) continue;
    const [first] = namesWithin(context, {
      start: tokenAt(words, at)?.end ?? 0,
      end: spanOfRange(words, phrase).end,
    });
    if (
      first === undefined ||
      /\b(?:those|who|that|on|in|at)\b/.test(
        context.text.slice(tokenAt(words, at)?.end ?? 0, first.start),
      )
    )
      return [];
    const type = context.entities.get(first.entity)?.type;
    if (type === 'place' || type === 'group') return [];
    return distinct(withJoined(context, [first], phrase));
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
