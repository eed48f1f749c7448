import {
  BODY_NOUNS,
  GOVERNED_PLACES,
  KINDS_OF_BODIES,
  OWNED_BODIES,
  PUBLIC_BODIES,
} from '../../languages/en/bodies.ts';
import { COUNTRIES } from '../../languages/en/countries.ts';
import { FACILITY_HEADS, PLACE_HEADS } from '../../languages/en/place-words.ts';
import { PAIRED_ROLES, STATE_ABBREVIATIONS } from '../../languages/en/roles.ts';
import type { Entity, Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { isPrefixed } from './name-heads.ts';
import type { OwnedBody } from './owned-bodies.ts';
import { determinerOf, headNoun, isPlural, isPossessive } from './source-phrase.ts';
import {
  firstNameFrom,
  headSegment,
  nameEndingAt,
  namesBefore,
  namesWithin,
  sectionStart,
  spanOfRange,
  tokenFrom,
  type SpeakerContext,
} from './speaker-context.ts';
import type { Memory } from './speaker-memory.ts';
import { lowerAt, tokenAt, type TokenRange } from './words.ts';

/** "the Trump campaign", "Tulsa police": a body by the name of whose it is, behind that name. */
export function ownedBody(
  context: SpeakerContext,
  memory: Memory,
  phrase: TokenRange,
): string | null {
  const span = spanOfRange(context.words, phrase);
  const head = tokenAt(context.words, headNoun(context.words, phrase));
  const body = memory.bodies.find(
    ({ start, end }) => start >= span.start && end === head?.end && end <= span.end,
  );
  return body === undefined
    ? bodyOfNamed(context, memory, phrase)
    : idOfBody(context, memory, body);
}

/** "the campaign of presumptive nominee Jane Doe". */
function bodyOfNamed(context: SpeakerContext, memory: Memory, phrase: TokenRange): string | null {
  const { words } = context;
  const head = headSegment(words, phrase);
  const at = headNoun(words, head);
  const noun = tokenAt(words, at);
  if (noun === undefined || !OWNED_BODIES.has(noun.lemma) || isPlural(words, at)) return null;
  if (lowerAt(words, at + 1) !== 'of') return null;
  const { end } = spanOfRange(words, head);
  const owner = nameEndingAt(context, end);
  const people = namesWithin(context, { start: noun.end, end }).filter(
    ({ entity }) => context.entities.get(entity)?.type === 'person',
  );
  const alone = owner !== undefined && people.length === 1 && people[0] === owner;
  return alone ? bodyOf(context, memory, owner, noun.lemma) : null;
}

/** "her campaign", once it is known whose. */
export function bodyOwnedBy(
  context: SpeakerContext,
  memory: Memory,
  owner: string,
  noun: string,
): string | null {
  const told = memory.bodies.find((body) => body.owner === owner && body.noun === noun);
  return told === undefined ? null : idOfBody(context, memory, told);
}

/** "the Doe and Roe campaigns": the body of a kind that belongs to somebody named. */
export function bodyOf(
  context: SpeakerContext,
  memory: Memory,
  owner: Mention,
  noun: string,
): string {
  const words = `${context.text.slice(owner.start, owner.end)} ${noun}`;
  return (
    bodyOwnedBy(context, memory, owner.entity, noun) ??
    context.groups.idOfOwned(owner.entity, noun, words)
  );
}

/** The entity of a body; all words that the text has for it become its names, the fullest last. */
export function idOfBody(context: SpeakerContext, memory: Memory, body: OwnedBody): string {
  const named = nameEndingAt(context, body.end);
  if (named !== undefined && named.entity !== body.owner) return named.entity;
  const same = memory.bodies.filter(
    ({ owner, noun }) => owner === body.owner && noun === body.noun,
  );
  const words = same.map(({ start, end }) => context.text.slice(start, end));
  // "Trump campaign" goes before "Trump's campaign".
  words.sort((a, b) => Number(/['’]/.test(a)) - Number(/['’]/.test(b)));
  let id = '';
  for (const form of new Set(words)) id = context.groups.idOfOwned(body.owner, body.noun, form);
  return id;
}

/** "Norrea's health ministry", "the Norrean foreign ministry": a body by a description that tells whose it is. */
export function bodyWithOwner(context: SpeakerContext, phrase: TokenRange): string | null {
  const { words } = context;
  const head = headSegment(words, phrase);
  const last = headNoun(words, head);
  const noun = tokenAt(words, last);
  if (noun === undefined || !BODY_NOUNS.has(noun.lemma) || isPlural(words, last)) return null;
  const from = /^(?:the|a|an)$/.test(lowerAt(words, head.from)) ? head.from + 1 : head.from;
  const description = spanOfRange(words, { from, to: last + 1 });
  const named = namesWithin(context, description).some(({ end }) => end < description.end);
  const owned = words.tokens
    .slice(Math.max(from, phrase.from + 1), last)
    .some((token) => /^\p{Lu}/u.test(token.text));
  if ((!owned && !named) || from === last) return null;
  return context.groups.idOf(
    context.text.slice(description.start, description.end),
    'organization',
  );
}

/** "the ministry", "the appeals court", "police": the body named or described last that is one; in a headline the only one to come. */
export function lastBody(
  context: SpeakerContext,
  memory: Memory,
  phrase: TokenRange,
  span: Span,
): string | null {
  const { words } = context;
  const at = headNoun(words, phrase);
  const noun = tokenAt(words, at);
  if (noun === undefined || !BODY_NOUNS.has(noun.lemma)) return null;
  if (isPlural(words, at) && noun.lower !== 'police') return null;
  const determiner = determinerOf(words, phrase);
  if (!/^(?:the|this|that|)$/.test(determiner)) return null;
  // "the government of Petro Poroshenko" is no other's.
  const behind = { start: noun.end, end: spanOfRange(words, headSegment(words, phrase)).end };
  if (namesWithin(context, behind).length > 0) return null;
  const told = words.tokens
    .slice(determiner === '' ? phrase.from : phrase.from + 1, at)
    .map(({ lower }) => lower);
  const other = told.some((word) =>
    /^(?:parent|sister|other|same|new|former|only|first|second)$/.test(word),
  );
  if (!other && (COMPANIES.test(noun.lemma) || (GENERIC.test(noun.lemma) && told.length === 0)))
    return nearestBody(context, span) ?? onlyOwned(context, memory, noun.lemma);
  const asked = { noun: noun.lemma, told };
  return (
    bodyBefore(context, memory, asked, span) ??
    (span.start < HEADLINE ? bodyAhead(context, memory, asked, span) : null) ??
    onlyOwned(context, memory, noun.lemma)
  );
}

/** Nouns that fit almost any body. */
const GENERIC =
  /^(?:company|firm|group|organization|organisation|outlet|institution|airline|non-profit|nonprofit|startup)$/;
/** Nouns for companies by what they do: "the online retail giant". */
const COMPANIES = /^(?:company|firm|giant|retailer|automaker|carmaker|drugmaker|lender|insurer)$/;

/** The one body that the sentence up to here names, or else the one before. */
function nearestBody(context: SpeakerContext, span: Span): string | null {
  const { tokens } = context.words;
  const sentenceOf = (offset: number): number => tokens[tokenFrom(context, offset)]?.sentence ?? 0;
  const here = sentenceOf(span.start);
  const floor = sectionStart(context, span.start);
  for (const back of [0, 1]) {
    const found = new Set<string>();
    for (const { entity, start } of namesBefore(context, span.start)) {
      const known = context.entities.get(entity);
      if (start < floor || sentenceOf(start) !== here - back || known === undefined) continue;
      if (known.type !== 'organization' && known.type !== 'armed-group') continue;
      // A university is no company, and no group.
      if (!known.name.split(/\s+/).some((word) => PUBLIC_BODIES.has(word.toLowerCase())))
        found.add(entity);
    }
    const [only, more] = found;
    if (only !== undefined) return more === undefined ? only : null;
  }
  return null;
}

/** How far into a text its headline may reach, in UTF-16 units. */
export const HEADLINE = 150;

/** A noun for a body, and the words before it. */
interface Asked {
  readonly noun: string;
  readonly told: readonly string[];
}

/** How near a body must have been named that is of the kind and does not have the noun in its name, in UTF-16 units. */
const NEAR = 600;
/** From this on a name fits by the noun itself. */
const BY_NOUN = 1.1;

/** The body named or described last before a place that fits best. */
function bodyBefore(
  context: SpeakerContext,
  memory: Memory,
  asked: Asked,
  span: Span,
): string | null {
  let best: { id: string; fit: number } | null = null;
  const floor = Math.max(sectionStart(context, span.start), span.start - NEAR);
  const offer = (id: string, name: string, at: number): void => {
    const fit = fitOfBody(name, asked);
    if (fit === 0 || (fit < BY_NOUN && at < floor)) return;
    if (best === null || fit >= best.fit) best = { id, fit };
  };
  for (const { entity, start } of namesBefore(context, span.start)) {
    const known = context.entities.get(entity);
    if (known !== undefined && isBody(known)) offer(known.id, known.name, start);
  }
  for (const entity of context.groups.entities.slice(-MOST_DESCRIBED))
    if (isBody(entity)) offer(entity.id, entity.name, 0);
  const found = best as { id: string; fit: number } | null;
  const owned = memory.bodies.findLast(({ noun, end }) => noun === asked.noun && end < span.start);
  if (owned !== undefined && (found === null || found.fit < 1.5))
    return idOfBody(context, memory, owned);
  return found?.id ?? null;
}

/** Bodies without a name of their own that are looked through. */
const MOST_DESCRIBED = 60;
/** Names that are looked through for what a headline announces. */
const MOST_AHEAD = 200;

/** For a headline, the first body to come that fits. */
function bodyAhead(
  context: SpeakerContext,
  memory: Memory,
  asked: Asked,
  span: Span,
): string | null {
  const first = firstNameFrom(context, span.end);
  for (const { entity } of context.names.slice(first, first + MOST_AHEAD)) {
    const known = context.entities.get(entity);
    if (known !== undefined && isBody(known) && fitOfBody(known.name, asked) >= BY_NOUN)
      return known.id;
  }
  const owned = memory.bodies.find(({ noun }) => noun === asked.noun);
  return owned === undefined ? null : idOfBody(context, memory, owned);
}

/** "the campaign", before the one campaign that the text tells of is called by whose it is. */
function onlyOwned(context: SpeakerContext, memory: Memory, noun: string): string | null {
  const all = memory.bodies.filter((body) => body.noun === noun);
  const [only] = all;
  return only !== undefined && all.every(({ owner }) => owner === only.owner)
    ? idOfBody(context, memory, only)
    : null;
}

function isBody({ type }: Entity): boolean {
  return type === 'organization' || type === 'government' || type === 'armed-group';
}

/** How well a name is that of a body of a kind: it ends in the noun, has it within, or ends as such bodies do. */
function fitOfBody(name: string, { noun, told }: Asked): number {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const kinds = KINDS_OF_BODIES.get(noun);
  let fit = last === noun ? 1.2 : words.includes(noun) ? 1.1 : kinds?.has(last) === true ? 1 : 0;
  if (fit === 0) return 0;
  for (const word of told) {
    const stem = word.slice(0, Math.max(4, word.length - 2));
    if (word.length > 3 && words.some((other) => other.startsWith(stem))) fit += 0.5;
  }
  return fit;
}

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases]),
);

const STATE_NAMES: ReadonlySet<string> = new Set(STATE_ABBREVIATIONS.values());

/** "the city", "the country": the place named last that is one, in the name of those who govern it. */
export function governedPlace(
  context: SpeakerContext,
  phrase: TokenRange,
  span: Span,
): string | null {
  const { words } = context;
  const at = headNoun(words, phrase);
  const noun = tokenAt(words, at);
  if (noun === undefined || !GOVERNED_PLACES.has(noun.lower)) return null;
  if (determinerOf(words, phrase) !== 'the' || at !== phrase.from + 1) return null;
  const country = /^(?:country|nation|kingdom|republic)$/.test(noun.lower);
  const fitting = namesBefore(context, span.start).filter(({ entity }) => {
    const place = context.entities.get(entity);
    if (place === undefined || (place.type !== 'place' && place.type !== 'government'))
      return false;
    const known = COUNTRY_NAMES.has(place.name);
    const last = place.name.toLowerCase().split(' ').at(-1) ?? '';
    if (FACILITY_HEADS.has(last) || PLACE_HEADS.has(last)) return last === noun.lower;
    if (noun.lower === 'state') return STATE_NAMES.has(place.name.toLowerCase());
    return country ? known : !known && place.type === 'place';
  });
  // The one named most; of two alike the first, which a dateline tells.
  const times = new Map<string, number>();
  for (const { entity } of fitting) times.set(entity, (times.get(entity) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return fitting.find(({ entity }) => times.get(entity) === most)?.entity ?? null;
}

/** "the two countries": the last two that were named together. */
export function pairOfPlaces(context: SpeakerContext, phrase: TokenRange, span: Span): string[] {
  const { words } = context;
  const at = headNoun(words, phrase);
  const lemma = tokenAt(words, at)?.lemma ?? '';
  if (!/^(?:country|nation|state|government|side)$/.test(lemma) || !isPaired(context, phrase))
    return [];
  const seen: string[] = [];
  for (const { entity } of namesBefore(context, span.start).toReversed()) {
    const place = context.entities.get(entity);
    if (place === undefined || !COUNTRY_NAMES.has(place.name)) continue;
    if (!seen.some((id) => sameCountry(context, id, entity))) seen.push(entity);
    if (seen.length === 2) return seen.toReversed();
  }
  return [];
}

function sameCountry(context: SpeakerContext, a: string, b: string): boolean {
  const country = context.entities.get(a)?.country ?? null;
  return a === b || (country !== null && country === context.entities.get(b)?.country);
}

/** "the two leaders", "both candidates": a phrase for two. */
export function isPaired(context: SpeakerContext, phrase: TokenRange): boolean {
  const { words } = context;
  const lemma = tokenAt(words, headNoun(words, phrase))?.lemma ?? '';
  if (!PAIRED_ROLES.has(lemma)) return false;
  const [first, second] = [lowerAt(words, phrase.from), lowerAt(words, phrase.from + 1)];
  return (
    first === 'both' || first === 'two' || (/^(?:the|these|those)$/.test(first) && second === 'two')
  );
}

/** "RT's management", "the Gannett newspaper chain": what a name is told to be by the noun behind it. */
export function namedByKind(context: SpeakerContext, phrase: TokenRange): string | null {
  const { words } = context;
  const head = headNoun(words, phrase);
  if (
    !/^(?:chain|newspaper|network|channel|magazine|agency|website|blog|broadcaster|group|company|firm|bank|militia|movement)$/.test(
      tokenAt(words, head)?.lower ?? '',
    )
  )
    return null;
  let at = head;
  while (
    at > phrase.from &&
    /^(?:news|newspaper|television|tv|radio|media|cable|online|insurgent|rebel|armed|militant)$/.test(
      lowerAt(words, at - 1),
    )
  )
    at -= 1;
  const before = tokenAt(words, at - 1);
  if (before === undefined || at <= phrase.from) return null;
  const name = nameEndingAt(context, before.end);
  const type = context.entities.get(name?.entity ?? '')?.type;
  if (name === undefined || tokenFrom(context, name.start) < phrase.from || isPossessive(words, at))
    return null;
  const body = type === 'organization' || type === 'armed-group';
  return body && !isPrefixed(context, name) ? name.entity : null;
}
