import { type Candidate, formOf } from './candidate.ts';
import { foldPhrase } from './fold.ts';
import { lexeme } from './lexicon.ts';
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
 * a bare "Foreign Ministry" is the one named last, an acronym is what its letters or its parentheses tell.
 */
export function linkBodies(
  words: readonly Word[],
  candidates: readonly Candidate[],
): Map<number, BodyIdentity> {
  const found = new Map<number, BodyIdentity>();
  const lastByRest = new Map<string, BodyIdentity>();
  const byInitials = initialsOf(words, candidates);
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.type !== 'organization' || candidate.lexeme !== null) continue;
    const form = formOf(words, candidate);
    const spelled = byInitials.get(form.replaceAll('.', ''));
    const named = spelled === undefined ? form : formOf(words, spelled);
    const { country, rest, owned } = ownerAndRest(words, candidates, index, named);
    const own = { key: `body:${country ?? ''}:${rest}`, country, owned };
    const identity = country === null ? { ...(lastByRest.get(rest) ?? own), owned } : own;
    if (country !== null) lastByRest.set(rest, identity);
    found.set(index, identity);
  }
  return found;
}

interface BodyOwner {
  readonly country: string | null;
  readonly rest: string;
  readonly owned: boolean;
}

function ownerAndRest(
  words: readonly Word[],
  candidates: readonly Candidate[],
  index: number,
  form: string,
): BodyOwner {
  const parts = form.split(' ');
  for (let length = Math.min(3, parts.length - 1); length > 0; length -= 1) {
    const known = lexeme(parts.slice(0, length).join(' '));
    if (known?.country != null && (known.kind === 'demonym' || known.kind === 'country'))
      return {
        country: known.country,
        rest: foldPhrase(parts.slice(length).join(' ')).join(' '),
        owned: false,
      };
  }
  const before = candidates[index - 1];
  const candidate = candidates[index];
  const rest = foldPhrase(form).join(' ');
  if (before?.lexeme == null || candidate === undefined)
    return { country: null, rest, owned: false };
  const owned = isPossessive(words[before.end]) && before.end + 1 === candidate.first;
  const adjacent = before.end === candidate.first && before.lexeme.kind === 'demonym';
  return {
    country: owned || adjacent ? before.lexeme.country : null,
    rest,
    owned: owned || adjacent,
  };
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
