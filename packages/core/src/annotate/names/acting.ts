import { BEFORE_STATE_VERB, STATE_DEALINGS, STATE_VERBS } from '../../languages/en/governments.ts';
import { CAPITAL_CITIES } from '../../languages/en/metonyms.ts';
import type { Candidate } from './candidate.ts';
import type { Word } from './words.ts';

const CAPITALS: ReadonlySet<string> = new Set(
  CAPITAL_CITIES.map(({ names }) => `city:${names[0]}`),
);

/** Which candidates, countries and capitals, stand for the government there: indices of candidates. */
export function actingGovernments(
  words: readonly Word[],
  candidates: readonly Candidate[],
): Set<number> {
  const acting = new Set<number>();
  // From the end, so that in "Russia and Ukraine accused" the verb is first seen from Ukraine.
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    const candidate = candidates[index];
    if (candidate === undefined || !mayAct(candidate)) continue;
    const next = candidates[index + 1];
    const coordinated =
      next !== undefined && acting.has(index + 1) && joinedTo(words, candidate, next);
    if (coordinated || actsAsSubject(words, candidate) || dealsWith(words, candidate))
      acting.add(index);
  }
  // And forward: the second of "between Kyiv and Moscow".
  for (const [index, candidate] of candidates.entries()) {
    const before = candidates[index - 1];
    if (before === undefined || !acting.has(index - 1) || !mayAct(candidate)) continue;
    if (words[before.end]?.lower === 'and' && joinedTo(words, before, candidate)) acting.add(index);
  }
  return acting;
}

function mayAct({ lexeme }: Candidate): boolean {
  return lexeme?.kind === 'country' || CAPITALS.has(lexeme?.key ?? '');
}

/** "Russia and Ukraine", "Russia, Ukraine". */
function joinedTo(words: readonly Word[], left: Candidate, right: Candidate): boolean {
  const between = words.slice(left.end, right.first).map((word) => word.lower);
  return between.length > 0 && between.every((word) => word === 'and' || word === ',');
}

/** "Russia has accused": a verb of states follows, and no preposition stands before. */
function actsAsSubject(words: readonly Word[], { first, end }: Candidate): boolean {
  const before = words[first - 1];
  if (before !== undefined && before.sentence === words[first]?.sentence) {
    if (before.pos === 'ADP' || before.text === ',' || before.text === '-') {
      if (!(before.text === ',' && opensClause(words, first))) return false;
    }
    if (before.lower === 'the' && words[first - 2]?.pos === 'ADP') return false;
  }
  let at = end;
  while (
    at < end + 4 &&
    (BEFORE_STATE_VERB.has(words[at]?.lower ?? '') || words[at]?.pos === 'AUX')
  )
    at += 1;
  const verb = words[at];
  if (verb === undefined || verb.sentence !== words[first]?.sentence) return false;
  return (verb.pos === 'VERB' || verb.pos === 'AUX') && STATE_VERBS.has(verb.lemma);
}

/** Whether the comma before `at` closes an opening phrase: "On Friday, Russia said". */
function opensClause(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  let start = at;
  while (start > 0 && words[start - 1]?.sentence === sentence && at - start < 8) start -= 1;
  const opening = words.slice(start, at - 1);
  return at - start < 8 && !opening.some((word) => word.capital || word.pos === 'VERB');
}

/** "talks between Kyiv and Moscow", "an agreement with Russia", "according to Moscow". */
function dealsWith(words: readonly Word[], { first }: Candidate): boolean {
  let at = first - 1;
  if (words[at]?.lower === 'the') at -= 1;
  const preposition = words[at]?.lower;
  if (preposition === 'to') return words[at - 1]?.lower === 'according';
  if (preposition !== 'between' && preposition !== 'with') return false;
  return STATE_DEALINGS.has(words[at - 1]?.lower ?? '');
}
