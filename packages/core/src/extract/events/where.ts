import { COUNTRIES } from '../../languages/en/countries.ts';
import { VENUES } from '../../languages/en/contacts.ts';
import { attachment } from './attachment.ts';
import type { Clause, Party } from './clause.ts';
import type { Trigger } from './triggers.ts';

/** Farthest that a place may stand behind the words of a contact, in tokens. */
const FARTHEST = 16;

/** Where a contact is: the nearest place of its sentence that belongs to its words, after "in", "at", "near" or, of a visit, "to". */
export function placeOf(
  clause: Clause,
  trigger: Trigger,
  taken: ReadonlySet<string>,
): Party | null {
  let best: { place: Party; distance: number } | null = null;
  for (const place of clause.places) {
    const visited = isVisited(clause, trigger, place);
    if (taken.has(place.entity.id) && !visited) continue;
    if (!visited && !isLocated(clause, trigger, place)) continue;
    const distance = attachment(clause, trigger, place);
    if (distance === null || distance > FARTHEST) continue;
    if (best === null || distance < best.distance) best = { place, distance };
  }
  return best === null ? null : townOf(clause, best.place);
}

/** "visited Warsaw", "a trip to Rome", "flew to Riga". */
function isVisited({ tokens }: Clause, trigger: Trigger, { first }: Party): boolean {
  if (trigger.mode !== 'visit' || first < trigger.end) return false;
  const at = ownPreposition(
    tokens.map(({ lower }) => lower),
    first,
  );
  if (at < trigger.end) return trigger.noun === null;
  return /^(?:to|in|and|,)$/.test(tokens[at]?.lower ?? '');
}

/** "in Geneva", "at the White House", "the city of Bern", "the Geneva talks". */
function isLocated({ tokens }: Clause, trigger: Trigger, { first, end, entity }: Party): boolean {
  const lower = tokens.map((token) => token.lower);
  if (
    end <= (trigger.noun ?? -1) &&
    first >= trigger.first - 4 &&
    !/^['’]s?$/.test(lower[end] ?? '')
  )
    return (
      entity.type === 'place' &&
      !COUNTRY_NAMES.has(entity.name) &&
      isModifier(clauseWords(lower, end, trigger.noun))
    );
  const preposition = lower[ownPreposition(lower, first)] ?? '';
  return (
    /^(?:in|at|near|outside|inside|aboard|of)$/.test(preposition) &&
    (preposition !== 'of' || isSettlement(lower, first))
  );
}

function clauseWords(lower: readonly string[], from: number, to: number | null): readonly string[] {
  return to === null ? [] : lower.slice(from, to);
}

/** Nothing but words of the noun phrase stands between a place and its noun. */
function isModifier(between: readonly string[]): boolean {
  return between.every(
    (word) => /^[\p{L}-]+$/u.test(word) && !/^(?:and|or|with|to|of|for|in)$/.test(word),
  );
}

/** Index of the word before a name and its article and attributes. */
function ownPreposition(lower: readonly string[], first: number): number {
  let at = first - 1;
  while (
    /^(?:the|its|his|her|their|downtown|central|nearby|southern|northern|eastern|western)$/.test(
      lower[at] ?? '',
    )
  )
    at -= 1;
  return at;
}

function isSettlement(lower: readonly string[], first: number): boolean {
  const of = ownPreposition(lower, first);
  return /^(?:city|capital|town|village|region|resort|port)$/.test(lower[of - 1] ?? '');
}

/** The town of a building: "at the Old Customs House in Sundhavn". */
function townOf({ tokens, places }: Clause, place: Party): Party {
  if (tokens[place.end]?.lower !== 'in') return place;
  return places.find(({ first }) => first === place.end + 1) ?? place;
}

/** A country visited is a party to the visit; a city is only where it is. */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.map(({ name }) => name));

/** A building, though its name was taken for that of a body: "the White House". */
export function isVenue({ entity }: Party): boolean {
  if (entity.type === 'place') return true;
  if (entity.type === 'person' || entity.type === 'group') return false;
  return VENUES.has(entity.name.toLowerCase().split(' ').at(-1) ?? '');
}
