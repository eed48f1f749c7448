import { MINISTRY_FIELDS, STATE_BODIES } from '../../languages/en/organizations.ts';
import { TITLE_NOUNS } from '../../languages/en/titles.ts';
import { stateOf } from './bodies.ts';
import type { Candidate } from './candidate.ts';
import { isPossessive } from './runs.ts';
import type { Word } from './words.ts';

/** A body of a state told in lower case: words `[first, end)`, owned by a candidate or by nobody named. */
export interface StateBody {
  readonly first: number;
  readonly end: number;
  readonly owner: Candidate | null;
  /** "military", "defense ministry". */
  readonly body: string;
  readonly governs: boolean;
}

const GOVERNS: ReadonlySet<string> = new Set(['government', 'administration', 'regime', 'junta']);

/** "Ukraine's military", "the Russian government", "Trump's administration", "the defense ministry". */
export function stateBodies(words: readonly Word[], candidates: readonly Candidate[]): StateBody[] {
  const endingAt = new Map(candidates.map((candidate) => [candidate.end, candidate]));
  const found: StateBody[] = [];
  for (const [at, word] of words.entries()) {
    if (!STATE_BODIES.has(word.lower) || word.capital) continue;
    if (TITLE_NOUNS.has(words[at + 1]?.lower ?? '') || words[at + 1]?.pos === 'NOUN') continue;
    const fielded = MINISTRY_FIELDS.has(words[at - 1]?.lower ?? '');
    if (word.lower === 'ministry' && !fielded) continue;
    const start = word.lower === 'ministry' ? at - 1 : at;
    const ownerEnd = isPossessive(words[start - 1]) ? start - 1 : start;
    const owner = endingAt.get(ownerEnd) ?? null;
    if (owner === null && word.lower !== 'ministry') continue;
    if (owner !== null && !mayOwn(owner, word.lower)) continue;
    const body = words
      .slice(start, at + 1)
      .map(({ lower }) => lower)
      .join(' ');
    const first = owner === null ? start : owner.first;
    found.push({ first, end: at + 1, owner, body, governs: GOVERNS.has(word.lower) });
  }
  return found;
}

function mayOwn(owner: Candidate, body: string): boolean {
  if (owner.type === 'person') return GOVERNS.has(body);
  return owner.lexeme !== null && stateOf(owner.lexeme) !== null;
}
