import {
  CARRYING_CUES,
  CHARACTERIZING_CUES,
  COMMENTING_LEMMAS,
  SEEMING_CUES,
} from '../../languages/en/acts.ts';
import type { Act } from '../../model/statement.ts';
import { attributed, type Attributed } from './attributed.ts';
import type { Candidate } from './candidate.ts';
import { cueMatches, lemmasAt } from './cue-acts.ts';
import { actOfSaid, evaluation, judged } from './said-acts.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

export { factualityOf } from './factuality.ts';

type ActRule = (attributed: Attributed) => Act | null;

/** The first that knows decides: silence before any word for it, the cue's own words before those of the content. */
const RULES: readonly ActRule[] = [
  declined,
  poll,
  deniesReport,
  planned,
  byCue,
  carried,
  toThem,
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

function declined(found: Attributed): Act | null {
  return isDeclined(found) ? 'decline-comment' : null;
}

/** "declined to comment", "would not say whether". */
export function isDeclined({ words, candidate: { cue, content }, clause }: Attributed): boolean {
  const [first] = content;
  const limit = first !== undefined && first.from >= cue.to ? first.from + 3 : cue.to;
  let refusal = '';
  let negated = false;
  for (let at = cue.from; at < limit && (at < cue.to || refusal !== ''); at += 1) {
    refusal =
      lemmasAt(words, at).find((lemma) => /^(?:decline|refuse|refusal)$/.test(lemma)) ?? refusal;
    if (/^(?:not|n't)$/.test(lowerAt(words, at)))
      negated = /^(?:would|wo|will|did|do|does|could)$/.test(lowerAt(words, at - 1));
    const lemma = tokenAt(words, at)?.lemma ?? '';
    if (
      refusal === 'decline' ? COMMENTING_LEMMAS.has(lemma) : refusal !== '' && REFUSED.test(lemma)
    )
      return true;
    if (negated && REPLYING.test(lemma) && !(lemma === 'say' && clause.kind === 'clause'))
      return true;
  }
  return false;
}

const REFUSED =
  /^(comment|say|elaborate|answer|discuss|specify|speak|talk|reveal|explain|define|clarify|weigh|respond|reply|confirm|identify|name|describe|testify)$/;

const REPLYING =
  /^(say|comment|elaborate|specify|reply|respond|confirm|disclose|release|return|provide|explain|identify)$/;

const POLL = /^(poll|polls|survey|surveys|polling)$/;
const FIGURE =
  /^(percent|%|points?|lead|leads|leading|led|ahead|trail|trails|trailing|tied|ties|dead|tight)$/;

/** "the poll showed her ahead by 5": figures of a poll are estimates. */
function poll({ words, candidate: { source, cue }, said, match }: Attributed): Act | null {
  if (match !== null && match.act !== 'assert' && match.act !== 'believe' && match.act !== 'want')
    return null;
  const from = source?.from ?? cue.from;
  const to = source?.to ?? cue.to;
  let polled = false;
  for (let at = from; at < to; at += 1)
    if (POLL.test(lowerAt(words, at)) && !/^(to|at)$/.test(lowerAt(words, at - 2))) polled = true;
  for (let at = cue.from; at < cue.to; at += 1) if (POLL.test(lowerAt(words, at))) polled = true;
  if (!polled) return null;
  return said.tokens.some(
    ({ lower, pos }) =>
      FIGURE.test(lower) || /^(chance|would)$/.test(lower) || (pos === 'NUM' && /%/.test(lower)),
  )
    ? 'estimate'
    : null;
}

function byCue({ clause, match, negated }: Attributed): Act | null {
  if (match === null || match.act === 'assert') return null;
  if (negated && match.act === 'reject' && match.lemma === 'rule') return 'assert';
  if (negated && match.act === 'accept') return 'reject';
  if (match.act === 'propose' && match.lemma === 'suggest' && clause.kind === 'clause') return null;
  return match.act;
}

/** "echoed his concerns", "repeated the promise": the noun tells what is done. */
function carried({ words, candidate: { cue }, said, clause }: Attributed): Act | null {
  if (clause.kind !== 'np') return null;
  let carries = false;
  for (let at = cue.from; at < cue.to; at += 1)
    if (CARRYING_CUES.has(tokenAt(words, at)?.lemma ?? '')) carries = true;
  if (!carries) return null;
  const found = cueMatches(said, { from: 0, to: Math.min(CARRIED, said.tokens.length) }, 'np').find(
    ({ at, act, length }) => tokenAt(said, at)?.pos === 'NOUN' && length === 1 && act !== 'assert',
  );
  return found?.act ?? null;
}

/** How far into the content the noun may stand, in words. */
const CARRIED = 5;

/** "To many, it was a betrayal"; "Senator To Quit". */
function toThem({ words, candidate: { cue, content, source } }: Attributed): Act | null {
  const lower = lowerAt(words, cue.from);
  if (cue.to - cue.from === 1 && /^(to|for)$/.test(lower))
    return source !== null && source.from >= cue.to ? 'believe' : 'intend';
  if (lower !== 'to' && lower !== 'will') return null;
  return source !== null &&
    source.to === cue.from &&
    content[0] !== undefined &&
    content[0].from >= cue.to &&
    cue.to - cue.from < 3
    ? 'intend'
    : null;
}

/** "called the claim absurd", "described the reports as pure invention". */
function deniesReport({ words, candidate: { cue }, said }: Attributed): Act | null {
  if (!characterizes(words, cue)) return null;
  const phrase = said.tokens
    .map(({ lemma }) => lemma)
    .slice(0, 25)
    .join(' ');
  return /\b(?:allegation|accusation|claim|report|rumou?r|suggestion|story|assertion)\b/.test(
    phrase,
  ) &&
    /\b(?:absurd|false|untrue|baseless|groundless|unfounded|invention|fabrication|fabricated|nonsense|lie|fiction|fake|propaganda|fantasy|wrong|inaccurate|ridiculous)\b/.test(
      phrase,
    )
    ? 'deny'
    : null;
}

/** A plan that "calls for" something proposes it. */
function planned({ words, candidate: { source }, match }: Attributed): Act | null {
  if (match?.act !== 'demand' || match.lemma !== 'call' || source === null) return null;
  for (let at = source.from; at < source.to && lowerAt(words, at) !== ','; at += 1)
    if (PLANS.test(tokenAt(words, at)?.lemma ?? '')) return 'propose';
  return null;
}

const PLANS =
  /^(?:plan|proposal|draft|bill|measure|platform|agreement|resolution|roadmap|blueprint|budget)$/;

function byContent({ words, candidate, said, clause }: Attributed): Act | null {
  const { cue, source } = candidate;
  if (
    clause.question &&
    said.tokens.length > 0 &&
    /^[:.]$/.test(lowerAt(words, cue.to - 1)) &&
    candidate.cue.to - candidate.cue.from === 1
  )
    return 'request';
  for (let at = cue.from; at < cue.to; at += 1)
    if (lemmasAt(words, at).some((lemma) => SEEMING_CUES.has(lemma))) return 'assert';
  if (characterizes(words, cue) && clause.kind !== 'wh')
    return (
      judged(evaluation(said, 0, Math.min(said.tokens.length, 25))) ??
      (clause.kind === 'clause' ? saidAct() : null)
    );
  if (clause.kind !== 'clause' || (clause.opinion !== null && !said.direct)) return null;
  return saidAct();

  function saidAct(): Act | null {
    const pronoun =
      source !== null && source.to - source.from === 1 ? lowerAt(words, source.from) : null;
    return actOfSaid(said, clause, { pronoun });
  }
}

/** "called him a liar": the words say whether it is blame. */
function characterizes(words: Words, cue: TokenRange): boolean {
  for (let at = cue.from; at < cue.to; at += 1)
    if (lemmasAt(words, at).some((lemma) => CHARACTERIZING_CUES.has(lemma))) return true;
  return false;
}
