import { PARTY_NOUNS } from '../../languages/en/contacts.ts';
import type { Entity } from '../../model/entity.ts';
import type { Token } from '../../model/token.ts';
import type { Party } from './clause.ts';

/** Longest office, in words: "deputy prime minister", "secretary of state". */
const LONGEST = 4;

/** Persons by the office that a document gives them, whole or from its last words, in lower case; offices of several are left out. */
export function officeBearers(entities: readonly Entity[]): Map<string, Entity> {
  const whole = new Map<string, Entity | null>();
  const ends = new Map<string, Entity | null>();
  for (const entity of entities)
    for (const role of entity.type === 'person' ? entity.roles : []) {
      const words = role.toLowerCase().replaceAll('’', "'").replace("'s ", ' ').split(' ');
      // "then-President", "former minister": no longer.
      if (/^(?:former|ex|then|late|vice|deputy|acting)\b/.test(words[0] ?? '')) continue;
      put(whole, words.join(' '), entity);
      for (let from = 1; from < words.length; from += 1)
        put(ends, words.slice(from).join(' '), entity);
    }
  const found = new Map<string, Entity>();
  for (const [office, bearer] of [...ends, ...whole]) {
    if (bearer === null) found.delete(office);
    else found.set(office, bearer);
  }
  return found;
}

function put(bearers: Map<string, Entity | null>, office: string, entity: Entity): void {
  const known = bearers.get(office);
  bearers.set(office, known === undefined || known === entity ? entity : null);
}

/** "the U.S. president": the person whom the document gives that office. */
export function inOffice(
  tokens: readonly Token[],
  party: Party,
  bearers: ReadonlyMap<string, Entity>,
): Party {
  if (party.entity.type === 'person') return party;
  const noun = tokens[party.end]?.lower ?? '';
  if (!PARTY_NOUNS.has(noun)) return party;
  const owner = tokens
    .slice(party.first, party.end)
    .map(({ lower }) => lower)
    .join(' ');
  const bearer = bearers.get(`${owner} ${noun}`);
  return bearer === undefined ? party : { first: party.first, end: party.end + 1, entity: bearer };
}

/** "the president", "the prime minister", where the document gives that office to one person, and no name goes with it. */
export function officesIn(
  tokens: readonly Token[],
  bearers: ReadonlyMap<string, Entity>,
  named: readonly Party[],
): Party[] {
  const found: Party[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    if (lower !== 'the') continue;
    for (let end = Math.min(tokens.length, at + 1 + LONGEST); end > at + 1; end -= 1) {
      const office = tokens
        .slice(at + 1, end)
        .map((token) => token.lower)
        .join(' ');
      const bearer = bearers.get(office);
      if (bearer === undefined) continue;
      const next = tokens[end];
      const isNamed = named.some((party) => party.first <= end && party.end > at);
      if (!isNamed && next?.lower !== 'of' && next?.text !== '-' && next?.pos !== 'PROPN')
        found.push({ first: at, end, entity: bearer });
      break;
    }
  }
  return found;
}
