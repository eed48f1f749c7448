import CITIES from '../places/cities.json' with { type: 'json' };

import { COUNTRIES } from '../../languages/en/countries.ts';
import { DEMONYMS } from '../../languages/en/demonyms.ts';
import { CAPITAL_CITIES, SEATS_OF_POWER } from '../../languages/en/metonyms.ts';
import { ARMED_GROUPS, KNOWN_ORGANIZATIONS } from '../../languages/en/organizations.ts';
import { OUTLETS } from '../../languages/en/outlets.ts';
import { CITY_SPELLINGS, REGIONS } from '../../languages/en/place-words.ts';
import type { EntityType } from '../../model/entity.ts';

export type LexemeKind =
  'country' | 'region' | 'city' | 'demonym' | 'seat' | 'outlet' | 'organization' | 'armed-group';

/** What the word lists know of a name. */
export interface Lexeme {
  readonly kind: LexemeKind;
  readonly type: EntityType;
  /** ISO 3166-1 alpha-2, `EU`, or null. */
  readonly country: string | null;
  /** Which state a name or an adjective belongs to, where it has no code. */
  readonly state?: string;
  /** The document tells of its offices: wherever it is named, it is what governs there. */
  readonly governs?: boolean;
  /** The same for all names of one thing. */
  readonly key: string;
  /** So many people that the name alone is hardly anything else; always so for what is no city. */
  readonly sure: boolean;
}

/** Inhabitants, in thousands, from which a city's name is trusted without a word that hints at a place. */
const WELL_KNOWN = 500;

const lexemes = new Map<string, Lexeme>();
const longest = new Map<string, number>();

/** Words and marks of a phrase, roughly as the tokenizer counts them, at the most. */
function pieces(phrase: string): number {
  return phrase.split(/[\s-]+/).length * 2 + (phrase.match(/['’.]/g)?.length ?? 0);
}

function add(phrase: string, lexeme: Lexeme): void {
  if (lexemes.has(phrase)) return;
  lexemes.set(phrase, lexeme);
  const first = /^[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? phrase;
  longest.set(first, Math.max(longest.get(first) ?? 0, pieces(phrase)));
}

function addNames(
  kind: LexemeKind,
  type: EntityType,
  names: readonly string[],
  country: string | null,
  key: string = `${kind}:${names[0] ?? ''}`,
): void {
  for (const name of names) add(name, { kind, type, country, key, sure: true });
}

// The order settles what a name of several things is first of all.
for (const { country, names } of SEATS_OF_POWER) addNames('seat', 'government', names, country);
for (const row of OUTLETS) addNames('outlet', 'organization', row, null);
for (const row of ARMED_GROUPS) addNames('armed-group', 'armed-group', row, null);
for (const row of KNOWN_ORGANIZATIONS) addNames('organization', 'organization', row, null);
for (const { code, name, aliases } of COUNTRIES)
  addNames('country', 'place', [name, ...aliases], code, `country:${code}:${name}`);
for (const [form, country] of DEMONYMS) {
  const key = country === null ? `demonym:${form.replace(/s$/, '')}` : `demonym:${country}`;
  add(form, { kind: 'demonym', type: 'group', country, key, sure: true });
}
for (const { country, names } of CAPITAL_CITIES) addNames('city', 'place', names, country);
for (const name of REGIONS) addNames('region', 'place', [name], null);
for (const { country, main, others } of CITY_SPELLINGS)
  addNames('city', 'place', others, country, `city:${main}`);
for (const [, name, country, thousands, , , capital] of CITIES as unknown as readonly CityRow[])
  add(name, {
    kind: 'city',
    type: 'place',
    country,
    key: `city:${name}`,
    sure: thousands >= WELL_KNOWN || capital === 1,
  });

/** GeoNames id, name, country, thousands of inhabitants, latitude, longitude, 1 for a capital. */
export type CityRow = readonly [number, string, string, number, number, number, number];

/** What the lists know of exactly this name. */
export function lexeme(name: string): Lexeme | null {
  return lexemes.get(name) ?? null;
}

/** How many tokens a name in the lists that opens with this word may have; 0: none does. */
export function longestFrom(word: string): number {
  return longest.get(word) ?? longest.get(/^[\p{L}\p{N}]+/u.exec(word)?.[0] ?? '') ?? 0;
}
