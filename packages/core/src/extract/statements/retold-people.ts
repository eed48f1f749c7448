import { DEMONYMS } from '../../languages/en/demonyms.ts';
import {
  COMMENTING_ROLES,
  OFFICES_SOUGHT,
  PARTIES,
  PARTY_WORDS,
  RETELLING_NOUNS,
} from '../../languages/en/roles.ts';
import { genderOfTitle } from '../../languages/en/titles.ts';
import type { Span } from '../../model/span.ts';
import type { Description } from './described-people.ts';
import type { Trait } from './portraits.ts';
import { firstNameFrom, tokenFrom, type Settled, type SpeakerContext } from './speaker-context.ts';
import type { Memory } from './speaker-memory.ts';

/**
 * "Donald Trump … The Republican nominee said": whom the sentences before are about, told by what nothing before has said of them.
 * Not where the text has somebody unnamed of that role, or where what it says of the person is against it.
 */
export function retold(
  context: SpeakerContext,
  memory: Memory,
  description: Description,
  at: Span,
  earlier: readonly Settled[],
  owner: string | null,
): string | null {
  if (!RETELLING_NOUNS.has(description.noun) || hasUnnamed(context, description.noun, at.start))
    return null;
  // "the senator from Norrea": who that is cannot be told from whom the text is about.
  if (/\bfrom\s+\p{Lu}/u.test(context.text.slice(at.start, at.end))) return null;
  const told = genderOfTitle(description.noun);
  return memory.discourse.topic(
    at.start,
    earlier,
    (id) =>
      !contradicts(memory.portraits.get(id) ?? [], description) &&
      (told === undefined || (context.genders.get(id) ?? told) === told),
    owner,
  );
}

/** "a senator", "one nominee" earlier in the text, with no name behind it. */
export function hasUnnamed(context: SpeakerContext, noun: string, offset: number): boolean {
  const { tokens } = context.words;
  const end = tokenFrom(context, offset);
  for (let at = Math.max(1, end - 600); at < end; at += 1) {
    if (tokens[at]?.lower !== noun || /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) continue;
    let from = at - 1;
    while (from > at - 7 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[from]?.pos ?? '')) from -= 1;
    if (!/^(?:a|an|one|another)$/.test(tokens[from]?.lower ?? '')) continue;
    const named = context.names[firstNameFrom(context, tokens[at]?.end ?? 0)];
    // "a senator, Jane Doe", "Jane Doe, a senator": told of somebody named.
    if (named !== undefined && named.start - (tokens[at]?.end ?? 0) < 3) continue;
    if (/^(?:,|is|was|as)$/.test(tokens[from - 1]?.lower ?? '')) continue;
    return true;
  }
  return false;
}

function isOfCountries(word: string): boolean {
  return (DEMONYMS.get(word.charAt(0).toUpperCase() + word.slice(1)) ?? null) !== null;
}

/** Whether a description tells of a country, or of another party than what is said of somebody. */
export function contradicts(traits: readonly Trait[], { noun, modifiers }: Description): boolean {
  // "the French president", after a talk of two: which of them it is cannot be told.
  if (modifiers.some(({ word, capital }) => capital && isOfCountries(word))) return true;
  // An analyst who has just spoken is not "the nominee".
  const roles = traits.flatMap(({ heads }) => [...heads]);
  const comments = roles.some((role) => COMMENTING_ROLES.has(role));
  if (comments && OFFICES_SOUGHT.has(noun) && !roles.some((role) => OFFICES_SOUGHT.has(role)))
    return true;
  const told = [noun, ...modifiers.map(({ word }) => word)].map(
    (word) => PARTY_WORDS.get(word) ?? word,
  );
  const party = PARTIES.find((one) => told.includes(one));
  if (party === undefined) return false;
  const own = PARTIES.filter((one) => traits.some(({ words }) => words.has(one)));
  return own.length > 0 && !own.includes(party);
}
