import { type Candidate, formOf } from './candidate.ts';
import { foldPhrase } from './fold.ts';
import type { Lexicon } from './coined-states.ts';
import type { Lexeme } from './lexicon.ts';
import { isPossessive } from './runs.ts';
import type { Word } from './words.ts';

/** Who an organization is: a key shared by its names, and the country it belongs to. */
export interface BodyIdentity {
  readonly key: string;
  readonly country: string | null;
  /** The country stands before the name, as its owner: "Russia's Foreign Ministry". */
  readonly owned: boolean;
}

/**
 * Which organization each candidate names: "Russian Foreign Ministry" and "Russia's Foreign Ministry" are one,
 * a bare "Foreign Ministry" is the one named last, an acronym is what its letters or its parentheses tell, and a last
 * word alone is the one body that ends with it.
 */
export function linkBodies(
  words: readonly Word[],
  candidates: readonly Candidate[],
  lexicon: Lexicon,
): Map<number, BodyIdentity> {
  const found = new Map<number, BodyIdentity>();
  const lastByRest = new Map<string, BodyIdentity>();
  const byInitials = initialsOf(words, candidates);
  const byEnding = endingsOf(words, candidates);
  const byOpening = openingsOf(words, candidates);
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.type !== 'organization' || candidate.lexeme !== null) continue;
    const form = formOf(words, candidate);
    const spelled =
      byInitials.get(form.replaceAll('.', '')) ?? byEnding.get(form) ?? byOpening.get(form);
    if (spelled?.lexeme != null) {
      found.set(index, { key: spelled.lexeme.key, country: spelled.lexeme.country, owned: false });
      continue;
    }
    const named = spelled === undefined ? form : formOf(words, spelled);
    const { country, state, rest, owned } = ownerAndRest(words, candidates, index, named, lexicon);
    const own = { key: `body:${state ?? ''}:${rest}`, country, owned };
    const identity = state === null ? { ...(lastByRest.get(rest) ?? own), owned } : own;
    if (state !== null) lastByRest.set(rest, identity);
    found.set(index, identity);
  }
  return found;
}

interface BodyOwner {
  readonly country: string | null;
  /** The code of the country, or the name of a state without one. */
  readonly state: string | null;
  readonly rest: string;
  readonly owned: boolean;
}

function ownerAndRest(
  words: readonly Word[],
  candidates: readonly Candidate[],
  index: number,
  form: string,
  lexicon: Lexicon,
): BodyOwner {
  const parts = form.split(' ');
  for (let length = Math.min(3, parts.length - 1); length > 0; length -= 1) {
    const known = lexicon(parts.slice(0, length).join(' '));
    if (
      known !== null &&
      stateOf(known) !== null &&
      (known.kind === 'demonym' || known.kind === 'country')
    )
      return {
        country: known.country,
        state: stateOf(known),
        rest: foldPhrase(parts.slice(length).join(' ')).join(' '),
        owned: false,
      };
  }
  const before = candidates[index - 1];
  const candidate = candidates[index];
  const rest = foldPhrase(form).join(' ');
  if (before?.lexeme == null || candidate === undefined)
    return { country: null, state: null, rest, owned: false };
  const owned = isPossessive(words[before.end]) && before.end + 1 === candidate.first;
  const adjacent = before.end === candidate.first && before.lexeme.kind === 'demonym';
  return {
    country: owned || adjacent ? before.lexeme.country : null,
    state: owned || adjacent ? stateOf(before.lexeme) : null,
    rest,
    owned: owned || adjacent,
  };
}

/** What state the bodies of a country, or those called after it, belong to. */
export function stateOf({ country, state }: Lexeme): string | null {
  return country ?? state ?? null;
}

/** Words are ends of names only where they are so few. */
const LONGEST_ENDING = 4;

/**
 * Ends of names to the one organization that has each: "the Courier" is the Harbour Courier, the "Tax Policy Center" the
 * Harbour Tax Policy Center.
 */
function endingsOf(
  words: readonly Word[],
  candidates: readonly Candidate[],
): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  const names = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    const { first, end } = candidate;
    if (candidate.type !== 'organization' || end - first < 2) continue;
    for (let from = Math.max(first + 1, end - LONGEST_ENDING); from < end; from += 1) {
      if (words[from]?.capital !== true || words[from]?.joined !== 'space') continue;
      const ending = formOf(words, { first: from, end });
      if (!found.has(ending)) found.set(ending, candidate);
      const forms = names.get(ending) ?? new Set();
      names.set(ending, forms.add(foldPhrase(formOf(words, candidate)).join(' ')));
    }
  }
  for (const [ending, forms] of names) if (forms.size > 1) found.delete(ending);
  return found;
}

/** What many bodies have at the head of their names. */
const CHAMBERS = /^(?:house|senate|congressional|super|federal|national|american)$/;

/** First words to the one organization that begins with each: "Patriot" is Patriot Coal. */
function openingsOf(
  words: readonly Word[],
  candidates: readonly Candidate[],
): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  const several = new Set<string>();
  for (const candidate of candidates) {
    const first = words[candidate.first];
    if (candidate.type !== 'organization' || candidate.end - candidate.first < 2) continue;
    if (first === undefined || first.form.length < 4 || candidate.lexeme !== null) continue;
    if (CHAMBERS.test(first.lower)) continue;
    const known = found.get(first.form);
    if (known === undefined) found.set(first.form, candidate);
    else if (formOf(words, known) !== formOf(words, candidate)) several.add(first.form);
  }
  for (const word of several) found.delete(word);
  return found;
}

/** Acronyms to the organization whose initials they are. */
function initialsOf(
  words: readonly Word[],
  candidates: readonly Candidate[],
): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.type !== 'organization' || candidate.end - candidate.first < 2) continue;
    const capitals = words.slice(candidate.first, candidate.end).filter(({ capital }) => capital);
    const initials = capitals.map(({ form }) => form[0] ?? '').join('');
    if (initials.length > 1 && !found.has(initials)) found.set(initials, candidate);
  }
  return found;
}
