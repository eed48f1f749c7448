import { GOVERNING_CUES } from '../../languages/en/acts.ts';
import type { Candidate } from './candidate.ts';
import { cueMatches, type CueMatch } from './cue-acts.ts';
import { isNegated } from './negation.ts';
import { outerCondition } from './outer-condition.ts';
import { saidClause, type SaidClause } from './said-clause.ts';
import { rangeWithin, saidWords, type SaidWords } from './said-words.ts';
import { lowerAt, type TokenRange, type Words } from './words.ts';

/** What an attribution's act and factuality are told from. */
export interface Attributed {
  readonly words: Words;
  readonly candidate: Candidate;
  readonly said: SaidWords;
  readonly clause: SaidClause;
  /** The entry of the cue list that tells what the cue does; null for a cue that is not listed. */
  readonly match: CueMatch | null;
  /** Whether the attribution itself is denied: "did not say". */
  readonly negated: boolean;
  /** The condition that the content stands under, within it or around. */
  readonly condition: TokenRange | null;
}

/** Looks at an attribution's cue and content. */
export function attributed(words: Words, candidate: Candidate): Attributed {
  const said = saidWords(words, candidate.content);
  const clause = saidClause(said);
  const match = governing(words, candidate.cue, cueMatches(words, candidate.cue, clause.kind));
  return {
    words,
    candidate,
    said,
    clause,
    match,
    negated: isNegated(words, candidate, match),
    condition:
      clause.condition === null
        ? outerCondition(words, candidate)
        : rangeWithin(said, clause.condition),
  };
}

/** Of several entries, the verb before "to", else the one of most words, else the last. */
function governing(words: Words, cue: TokenRange, matches: readonly CueMatch[]): CueMatch | null {
  const governs = matches.find(
    ({ lemma, at }) =>
      GOVERNING_CUES.has(lemma) && lowerAt(words, at + 1) === 'to' && at + 1 < cue.to,
  );
  if (governs !== undefined) return governs;
  const [best] = matches.toSorted(
    (a, b) => b.length - a.length || b.at - a.at || Number(b.particular) - Number(a.particular),
  );
  return best ?? null;
}
