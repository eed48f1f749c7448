import { CARRYING_CUES, CHARACTERIZING_CUES, SEEMING_CUES } from '../../languages/en/acts.ts';
import {
  PLANS,
  POLL,
  POLL_FIGURE,
  REPORTS,
  SHARE,
  SHARE_OF_THOSE_ASKED,
  STANDING,
  UNTRUE,
} from '../../languages/en/said-phrases.ts';
import type { Act } from '../../model/statement.ts';
import { attributed, type Attributed } from './attributed.ts';
import type { Candidate } from './candidate.ts';
import { cueMatches, lemmasAt } from './cue-acts.ts';
import { isDeclined } from './declined.ts';
import { evaluation, judged } from './evaluation.ts';
import { actOfSaid } from './said-acts.ts';
import type { SaidWords } from './said-words.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

export { factualityOf } from './factuality.ts';

type ActRule = (attributed: Attributed) => Act | null;

/** The first that knows decides: what cue and content tell together, then the cue by itself, then the content. */
const RULES: readonly ActRule[] = [
  declines,
  givesPollFigures,
  deniesReport,
  callsForAsPlan,
  byCue,
  byNoun,
  byPreposition,
  seems,
  asksInTurn,
  characterizes,
  byContent,
];

/** What the speaker does: by the words of the cue and, where they are neutral, by those of the content. */
export function actOf(words: Words, candidate: Candidate): Act {
  const found = attributed(words, candidate);
  for (const rule of RULES) {
    const act = rule(found);
    if (act !== null) return act;
  }
  return 'assert';
}

/** How much of the content tells what is said of somebody, in words. */
const OPENING = 25;

function declines(found: Attributed): Act | null {
  return isDeclined(found) ? 'decline-comment' : null;
}

/** "the poll showed her ahead by 5", "expects that it will grow by 2 percent": figures of a poll or a forecast. */
function givesPollFigures({ words, candidate, said, match }: Attributed): Act | null {
  if (match !== null && !/^(?:assert|believe|want)$/.test(match.act)) return null;
  const { source, cue } = candidate;
  const asked = source === null ? '' : phraseOf(words, source);
  if (match?.act !== 'believe' && match?.act !== 'want' && SHARE_OF_THOSE_ASKED.test(asked))
    return 'estimate';
  const has = (pattern: RegExp): boolean => said.tokens.some(({ lower }) => pattern.test(lower));
  const expected = match !== null && /^(?:expect|anticipate)$/.test(match.lemma);
  if (expected && has(SHARE)) return 'estimate';
  if (has(STANDING) && has(SHARE) && hasLemma(words, cue, SHOWING)) return 'estimate';
  const polled =
    some(cue, (at) => POLL.test(lowerAt(words, at))) ||
    some(source, (at) => POLL.test(lowerAt(words, at)) && !goesToThePolls(words, at));
  return polled && has(POLL_FIGURE) ? 'estimate' : null;
}

function phraseOf({ tokens }: Words, { from, to }: TokenRange): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

const SHOWING = new Set('show find have give put'.split(' '));

function goesToThePolls(words: Words, at: number): boolean {
  return /^(?:go|head|return|flock)$/.test(tokenAt(words, at - 3)?.lemma ?? '');
}

/** "called the claim absurd", "described the reports as pure invention". */
function deniesReport({ words, candidate: { cue }, said }: Attributed): Act | null {
  if (!hasLemma(words, cue, CHARACTERIZING_CUES)) return null;
  const opening = said.tokens.slice(0, OPENING);
  const report = opening.some(({ lemma }) => REPORTS.test(lemma));
  return report && opening.some(({ lemma }) => UNTRUE.test(lemma)) ? 'deny' : null;
}

/** A plan that "calls for" something proposes it. */
function callsForAsPlan({ words, candidate: { source }, match }: Attributed): Act | null {
  if (match?.act !== 'demand' || match.lemma !== 'call') return null;
  return some(source, (at) => PLANS.test(tokenAt(words, at)?.lemma ?? '')) ? 'propose' : null;
}

/** By the list of cues; what is not in it asserts, and so does what it lists as neutral, unless the content does more. */
function byCue({ clause, match, negated }: Attributed): Act | null {
  if (match === null || match.act === 'assert') return null;
  if (negated && match.act === 'reject' && match.lemma === 'rule') return 'assert';
  if (negated && match.act === 'accept') return 'reject';
  // "suggested that he go" is seldom told from "suggested that he went".
  if (match.lemma === 'suggest' && clause.kind === 'clause') return null;
  return match.act;
}

/** How far into the content the noun may stand, in words. */
const NOUN_REACH = 5;

/** "echoed his concerns", "repeated the promise": the noun tells what is done. */
function byNoun({ words, candidate: { cue }, said, clause }: Attributed): Act | null {
  if (clause.kind !== 'np' || !hasLemma(words, cue, CARRYING_CUES)) return null;
  const opening = { from: 0, to: Math.min(NOUN_REACH, said.tokens.length) };
  const noun = cueMatches(said, opening, 'np').find(
    ({ at, act, length }) => tokenAt(said, at)?.pos === 'NOUN' && length === 1 && act !== 'assert',
  );
  return noun?.act ?? null;
}

/** "To many, it was a betrayal"; "Senator To Quit". */
function byPreposition({ words, candidate: { cue, content, source } }: Attributed): Act | null {
  const lower = lowerAt(words, cue.from);
  const length = cue.to - cue.from;
  if (length === 1 && /^(?:to|for)$/.test(lower))
    return source !== null && source.from >= cue.to ? 'believe' : 'intend';
  const [first] = content;
  const announced = source?.to === cue.from && first !== undefined && first.from >= cue.to;
  return announced && length < 3 && /^(?:to|will)$/.test(lower) ? 'intend' : null;
}

/** "seems", "reportedly": nobody does anything by it. */
function seems({ words, candidate: { cue } }: Attributed): Act | null {
  return hasLemma(words, cue, SEEMING_CUES) ? 'assert' : null;
}

/** In an interview printed in turns, a question is put to somebody. */
function asksInTurn({ words, candidate: { cue }, clause }: Attributed): Act | null {
  const turn = cue.to - cue.from === 1 && /^[:.]$/.test(lowerAt(words, cue.from));
  return turn && clause.question ? 'request' : null;
}

/** "called him a liar": the words say whether it is blame. */
function characterizes({ words, candidate: { cue }, said, clause }: Attributed): Act | null {
  if (clause.kind === 'wh' || !hasLemma(words, cue, CHARACTERIZING_CUES)) return null;
  return judged(evaluation(said, 0, Math.min(said.tokens.length, OPENING)));
}

function byContent({ words, candidate: { cue, source }, said, clause }: Attributed): Act | null {
  if (clause.kind === 'np' && hasLemma(words, cue, SAYING)) return headlined(said);
  // "said he thought the gates should open": what he thinks, he tells.
  if (clause.kind !== 'clause' || (clause.opinion !== null && !said.direct)) return null;
  const word = source?.to === (source?.from ?? 0) + 1 ? lowerAt(words, source?.from ?? 0) : null;
  return actOfSaid(said, clause, { word });
}

const SAYING = new Set([':', 'say', 'tell']);

/** "Tael: Venn not fit to lead": a headline leaves out "is". */
function headlined(said: SaidWords): Act | null {
  return tokenAt(said, 0)?.pos === 'PROPN'
    ? judged(evaluation(said, 0, Math.min(said.tokens.length, 12)))
    : null;
}

function hasLemma(words: Words, range: TokenRange, list: ReadonlySet<string>): boolean {
  return some(
    range,
    (at) =>
      list.has(tokenAt(words, at)?.lemma ?? '') ||
      lemmasAt(words, at).some((lemma) => list.has(lemma)),
  );
}

function some(range: TokenRange | null, holds: (at: number) => boolean): boolean {
  if (range === null) return false;
  for (let at = range.from; at < range.to; at += 1) if (holds(at)) return true;
  return false;
}
