import type { SaidClause } from './said-clause.ts';
import type { SaidWords } from './said-words.ts';
import { lowerAt } from './words.ts';

/** How far behind its verb a clause's negation may stand: "has nothing". */
const REACH = 2;

const NEGATION = /^(?:not|n't|never|cannot|nobody|nothing|none|neither|no)$/;
/** What after a negation takes it back: "not only", "no doubt". */
const NO_NEGATION = /^(?:only|just|least|less|more|longer|doubt|question|but)$/;

/** Whether a main clause says that something is not so: by negation before, in and right after its verb group. */
export function isNegative(said: SaidWords, { from, to, verb }: SaidClause): boolean {
  if (verb?.negated === true && !/^(?:only|just)$/.test(lowerAt(said, verb.to)))
    return !isCorrected(said, verb.from);
  const verbFrom = verb?.from ?? from;
  const end = Math.min(to, verb === null ? from + REACH : verb.head + REACH + 2);
  for (let at = from; at < end; at += 1) {
    const lower = lowerAt(said, at);
    if (lower === 'unlikely') return true;
    if (verb !== null && at > verb.head && /^(?:and|but|or)$/.test(lower)) return false;
    if (!NEGATION.test(lower) || NO_NEGATION.test(lowerAt(said, at + 1))) continue;
    // Within the subject it denies only a part, but "nobody" and the like open the clause.
    if (at > from && at < verbFrom && lower !== 'never') continue;
    if (verb !== null && lower !== 'no' && at > verb.head + REACH) continue;
    return !isCorrected(said, at);
  }
  return false;
}

/** How far behind "not" its "but" may stand, in words. */
const CORRECTION = 14;

/** "not a ban but a pause": something is so. */
function isCorrected(said: SaidWords, not: number): boolean {
  if (/^(?:no|never|nobody|none)$/.test(lowerAt(said, not))) return false;
  for (let at = not + 1; at < not + CORRECTION; at += 1) {
    const lower = lowerAt(said, at);
    if (/^[.?!;]$/.test(lower)) return false;
    if (lower === 'but') return lowerAt(said, at - 1) !== ',';
  }
  return false;
}
