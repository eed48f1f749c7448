import {
  DOUBTING,
  FEARING,
  FEELING,
  KNOWING,
  WEAK_CUES,
  WONDERING,
} from '../../languages/en/certainty.ts';
import type { Act, Factuality } from '../../model/statement.ts';
import { attributed, type Attributed } from './attributed.ts';
import type { Candidate } from './candidate.ts';
import { lemmasAt } from './cue-acts.ts';
import { hedgesOf } from './hedges.ts';
import type { SaidClause } from './said-clause.ts';
import type { SaidWords } from './said-words.ts';
import { lowerAt, tokenAt, type Words } from './words.ts';

/** How sure, and whether it is said to be so or not. */
interface Claim {
  readonly certainty: 'CT' | 'PR' | 'PS' | 'U';
  readonly positive: boolean;
}

const OPEN: Claim = { certainty: 'U', positive: true };

/** Acts by which nothing is claimed: what they are about is asked for, offered, wished or held back. */
const UNCLAIMED: ReadonlySet<Act> = new Set<Act>([
  'decline-comment',
  'want',
  'request',
  'demand',
  'propose',
  'intend',
  'threaten',
  'set-condition',
]);

/** How certain the content is to its speaker (FactBank): by the act, then by its main clause. */
export function factualityOf(words: Words, candidate: Candidate, act: Act): Factuality {
  const { certainty, positive } = claimOf(attributed(words, candidate), act);
  return certainty === 'U' ? 'Uu' : `${certainty}${positive ? '+' : '-'}`;
}

const SURE: Claim = { certainty: 'CT', positive: true };

function claimOf(found: Attributed, act: Act): Claim {
  const { clause, match, negated } = found;
  const byCue = match?.act === act;
  if (UNCLAIMED.has(act)) return OPEN;
  switch (act) {
    case 'reject':
      return byCue ? rejected(found) : contentClaim(found);
    case 'deny':
      return denied(found, byCue);
    case 'promise':
      return clause.kind === 'clause' ? contentClaim(found) : OPEN;
    case 'accept':
      return clause.kind === 'to' ? OPEN : contentClaim(found);
    case 'believe':
      return believed(found);
    case 'estimate':
      return clause.kind === 'to'
        ? { certainty: 'PR', positive: true }
        : negated
          ? OPEN
          : weakened(found, contentClaim(found));
    case 'warn':
      return clause.kind === 'ing' ? OPEN : contentClaim(found);
    case 'accuse':
      return negated ? OPEN : contentClaim(found);
    default:
      return negated ? unsaid(found, act) : weakened(found, contentClaim(found));
  }
}

/** What is turned down is there, or was asked for; what is ruled out or refused is not. */
function rejected({ clause, match }: Attributed): Claim {
  const refused =
    match !== null && /^(?:refus|rule|declin|balk|resist|unwilling|reluctan)/.test(match.lemma);
  return /^(?:to|ing|wh)$/.test(clause.kind) || refused ? OPEN : SURE;
}

/** "did not mention her" leaves her there; "did not say that" leaves all open. */
function unsaid({ words, candidate: { cue }, clause }: Attributed, act: Act): Claim {
  if (clause.kind !== 'np' || act === 'confirm') return OPEN;
  for (let at = cue.from; at < cue.to; at += 1)
    if (/^(?:ca|can|could|cannot)$/.test(lowerAt(words, at))) return OPEN;
  return SURE;
}

/** What is denied is not so; "said it was not true" tells so itself. */
function denied(found: Attributed, byCue: boolean): Claim {
  const not: Claim = { certainty: 'CT', positive: false };
  if (byCue) return not;
  const claim = contentClaim(found);
  return claim.certainty === 'U' ? not : claim;
}

/** "seems to", "suggests that", "may have said". */
function weakened({ words, candidate: { cue } }: Attributed, claim: Claim): Claim {
  let { certainty } = claim;
  for (let at = cue.from; at < cue.to; at += 1) {
    if (certainty === 'CT' && hasLemma(words, at, WEAK_CUES)) certainty = 'PR';
    if (/^(?:may|might|could)$/.test(lowerAt(words, at)) && certainty !== 'U') certainty = 'PS';
  }
  return { ...claim, certainty };
}

function hasLemma(words: Words, at: number, list: ReadonlySet<string>): boolean {
  return (
    list.has(lowerAt(words, at)) ||
    list.has(tokenAt(words, at)?.lemma ?? '') ||
    lemmasAt(words, at).some((lemma) => list.has(lemma))
  );
}

/** What a belief is: doubted, wondered at, feared, felt about, known, or thought. */
function believed(found: Attributed): Claim {
  const { words, candidate, clause, negated, match } = found;
  const isState = (list: ReadonlySet<string>): boolean => {
    for (let at = candidate.cue.from; at < candidate.cue.to; at += 1)
      if (hasLemma(words, at, list)) return true;
    return false;
  };
  const isClause = clause.kind === 'clause' || clause.kind === 'wh';
  if (isState(DOUBTING)) return { certainty: isClause ? 'PR' : 'CT', positive: !isClause };
  const claim = contentClaim(found);
  if (isState(WONDERING) || claim.certainty === 'U') return OPEN;
  const likely: Claim = { ...claim, certainty: claim.certainty === 'CT' ? 'PR' : claim.certainty };
  if (isState(FEARING)) return negated ? OPEN : isClause ? likely : claim;
  if (isState(FEELING)) return negated ? OPEN : claim;
  const opinion = /^(?:see|sense|hear)$/.test(match?.lemma ?? '') && clause.kind !== 'wh';
  if (isState(KNOWING) && !opinion) return negated && clause.kind === 'wh' ? OPEN : claim;
  return negated ? { ...likely, positive: !likely.positive } : likely;
}

/** How the content's main clause puts it. */
function contentClaim({ said, clause, match, condition }: Attributed): Claim {
  const { kind, from, question } = clause;
  if (condition !== null || (question && said.direct)) return OPEN;
  if (kind === 'wh' && (/^(?:whether|if)$/.test(lowerAt(said, from)) || match?.act === 'request'))
    return OPEN;
  if (kind === 'to' && match !== null && !EXPECTING.test(match.lemma)) return OPEN;
  if (isWish(said, clause)) return OPEN;
  return clauseClaim(said, clause);
}

const EXPECTING = /^(?:expect|predict|project|estimate|find|know|say)$/;

/** "should go", "wants to go", "Imagine": nothing is said to be so. */
function isWish(said: SaidWords, { kind, from, subject, verb }: SaidClause): boolean {
  const first = tokenAt(said, from);
  if (
    kind === 'clause' &&
    /^we(?: 'll| will) see\b/.test(
      [0, 1, 2].map((offset) => lowerAt(said, from + offset)).join(' '),
    )
  )
    return true;
  if (
    said.direct &&
    first?.pos === 'VERB' &&
    first.lower === first.lemma &&
    (subject === null || subject.from > from)
  )
    return true;
  if (verb === null || subject === null) return false;
  if (/^(?:should|ought|shall)$/.test(lowerAt(said, verb.from))) return true;
  const self =
    subject.to - subject.from === 1 && /^(?:he|she|they|it)$/.test(lowerAt(said, subject.from));
  return (
    !said.direct &&
    !verb.passive &&
    self &&
    /^(?:want|plan|hope|intend|wish)$/.test(tokenAt(said, verb.head)?.lemma ?? '')
  );
}

/** Certainty and polarity of a clause: by its hedges, and by negation before, in and right after its verb group. */
function clauseClaim(said: SaidWords, clause: SaidClause): Claim {
  const hedges = hedgesOf(said, clause).map((hedge) => hedge.certainty);
  const certainty = hedges.includes('PS')
    ? 'PS'
    : hedges.includes('PR') || clause.opinion !== null
      ? 'PR'
      : 'CT';
  return { certainty, positive: !isNegative(said, clause) };
}

/** How far behind its verb a clause's negation stands: "has nothing". */
const REACH = 2;

function isNegative(said: SaidWords, { from, to, verb }: SaidClause): boolean {
  if (verb?.negated === true && !/^(?:only|just)$/.test(lowerAt(said, verb.to)))
    return !isCorrected(said, verb.from);
  const verbFrom = verb?.from ?? from;
  const end = Math.min(to, verb === null ? from + 2 : verb.head + REACH + 2);
  for (let at = from; at < end; at += 1) {
    const lower = lowerAt(said, at);
    if (verb !== null && at > verb.head && /^(?:and|but|or)$/.test(lower)) return false;
    if (lower === 'unlikely') return true;
    if (!/^(?:not|n't|never|cannot|nobody|nothing|none|neither|no)$/.test(lower)) continue;
    if (/^(?:only|just|least|less|more|longer|doubt|question|but)$/.test(lowerAt(said, at + 1)))
      continue;
    if (verb !== null && lower !== 'no' && at > verb.head + REACH) continue;
    if (at > from && at < verbFrom && lower !== 'never') continue;
    return !isCorrected(said, at);
  }
  return false;
}

/** "not a ban but a pause". */
function isCorrected(said: SaidWords, not: number): boolean {
  if (/^(?:no|never|nobody|none)$/.test(lowerAt(said, not))) return false;
  for (let at = not + 1; at < not + 14; at += 1) {
    if (/^[.?!;]$/.test(lowerAt(said, at))) return false;
    if (lowerAt(said, at) === 'but') return lowerAt(said, at - 1) !== ',';
  }
  return false;
}
