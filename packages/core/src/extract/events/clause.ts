import { CAPITAL_CITIES } from '../../languages/en/metonyms.ts';
import { COUNTRIES } from '../../languages/en/countries.ts';
import { PARTY_NOUNS } from '../../languages/en/contacts.ts';
import type { Entity, Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { inOffice, officeBearers, officesIn } from './offices.ts';
import { isVenue } from './where.ts';

/** A run of tokens `[first, end)` of a sentence. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A mention: its tokens, and whom it names or, a pronoun, stands for. */
export interface Party extends TokenRange {
  readonly entity: Entity;
}

/** One sentence: its tokens, who is named in it, and which places. Indices count from its first token. */
export interface Clause {
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Who may take part in a contact, by name, office or pronoun, in text order. */
  readonly parties: readonly Party[];
  /** Whom possessive pronouns stand for, by their tokens. */
  readonly owners: ReadonlyMap<number, Entity>;
  /** Names of places, and of buildings that were taken for a body. */
  readonly places: readonly Party[];
}

const STATES: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...CAPITAL_CITIES.flatMap(({ names }) => names),
]);

/** Sentences of more words are left out: they are lists or broken text, and rules look over a sentence more than once. */
const LONGEST_SENTENCE = 400;

/** Sentences with their tokens and mentions, in text order. */
export function clausesOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Clause[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const bearers = officeBearers(entities);
  const governed = new Set(
    entities.filter(({ type }) => type === 'government').map(({ name }) => name),
  );
  const clauses: Clause[] = [];
  let mention = 0;
  for (let first = 0; first < tokens.length;) {
    const sentence = tokens[first]?.sentence;
    let end = first;
    while (end < tokens.length && tokens[end]?.sentence === sentence) end += 1;
    const own = tokens.slice(first, end);
    const span = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
    const named: Party[] = [];
    for (; mention < mentions.length; mention += 1) {
      const found = mentions[mention];
      if (found === undefined || found.start >= span.end) break;
      const entity = byId.get(found.entity);
      if (entity === undefined || own.length > LONGEST_SENTENCE || found.form === 'pronoun')
        continue;
      const range = tokensOf({ tokens: own }, found);
      if (range !== null) named.push({ ...range, entity });
    }
    if (own.length > LONGEST_SENTENCE) {
      first = end;
      continue;
    }
    const parties = named
      .filter(
        (party, index) =>
          mayTakePart(own, party, governed) && !ownsTitle(own, party, named[index + 1]),
      )
      .map((party) => inOffice(own, party, bearers));
    const places = named.filter(isVenue);
    const known = outermost([...parties, ...officesIn(own, bearers, parties)].toSorted(inOrder));
    clauses.push({ span, tokens: own, parties: known, places, owners: new Map() });
    first = end;
  }
  return clauses;
}

/** The tokens that a span of the sentence covers, or null. */
export function tokensOf(
  { tokens }: Pick<Clause, 'tokens'>,
  { start, end }: Span,
): TokenRange | null {
  const first = lowerBound(tokens.length, (at) => (tokens[at]?.end ?? 0) > start);
  const last = lowerBound(tokens.length, (at) => (tokens[at]?.start ?? 0) >= end);
  return last > first ? { first, end: last } : null;
}

/** In order of their first tokens, the longer one first. */
export function inOrder(a: TokenRange, b: TokenRange): number {
  return a.first - b.first || b.end - a.end;
}

/** Whether a country or people only says whose title the person behind it bears: "DPRK leader Kim Jong Un". */
function ownsTitle(tokens: readonly Token[], party: Party, next: Party | undefined): boolean {
  if (next === undefined || next.entity.type !== 'person' || party.entity.type === 'person')
    return false;
  const between = tokens.slice(party.end, next.first);
  return (
    between.length > 0 &&
    between.length < 6 &&
    between.every(
      ({ pos, text, lower }, index) =>
        /^(?:NOUN|ADJ|PROPN|PART)$/.test(pos) ||
        text === "'s" ||
        lower === 'of' ||
        // "her Kessarian counterpart, Joren Halk"
        (text === ',' && index === between.length - 1 && index > 0),
    )
  );
}

/** Persons and bodies; countries and capitals by name, and whatever has a government; peoples where an office follows. */
function mayTakePart(
  tokens: readonly Token[],
  { first, end, entity }: Party,
  governed: ReadonlySet<string>,
): boolean {
  if (entity.type === 'person') return true;
  const next = tokens[end]?.lower ?? '';
  const possessive = /^'s?$/.test(next);
  if (entity.type === 'group') return PARTY_NOUNS.has(next);
  if (entity.type === 'place') {
    const name = tokens
      .slice(first, end)
      .map(({ text }) => text)
      .join(' ');
    const state = STATES.has(name) || governed.has(entity.name) || ofOffice(tokens, first);
    return state && (!possessive || PARTY_NOUNS.has(tokens[end + 1]?.lower ?? ''));
  }
  return true;
}

/** "the foreign ministers of Velmark and Kessaria": whose office it is stands for who holds it. */
function ofOffice(tokens: readonly Token[], first: number): boolean {
  const of = tokens[first - 1]?.lower === 'and' ? first - 3 : first - 1;
  return tokens[of]?.lower === 'of' && PARTY_NOUNS.has(tokens[of - 1]?.lower ?? '');
}

/** Of parties one within the other, the outer one. */
function outermost(parties: readonly Party[]): Party[] {
  const kept: Party[] = [];
  for (const party of parties) {
    const last = kept.at(-1);
    if (last === undefined || party.first >= last.end) kept.push(party);
  }
  return kept;
}
