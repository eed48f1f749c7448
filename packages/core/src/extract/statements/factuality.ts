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
import { type Claim, contentClaim, OPEN, SURE, SURELY_NOT } from './claim.ts';
import { lemmasAt } from './cue-acts.ts';
import { lowerAt, tokenAt, type TokenRange, type Words } from './words.ts';

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

/** How certain the content is to its speaker (FactBank): by what he does with it, then by its main clause. */
export function factualityOf(words: Words, candidate: Candidate, act: Act): Factuality {
  if (UNCLAIMED.has(act)) return 'Uu';
  const { certainty, positive } = claimOf(attributed(words, candidate), act);
  return certainty === 'U' ? 'Uu' : `${certainty}${positive ? '+' : '-'}`;
}

function claimOf(found: Attributed, act: Act): Claim {
  const { clause, match, negated } = found;
  switch (act) {
    case 'reject':
      return match?.act === act ? rejected(found) : contentClaim(found);
    case 'deny':
      return match?.act === act ? SURELY_NOT : denied(found);
    case 'promise':
      return clause.kind === 'clause' ? contentClaim(found) : OPEN;
    case 'accept':
      return clause.kind === 'to' ? OPEN : contentClaim(found);
    case 'believe':
      return believed(found);
    case 'estimate':
      return estimated(found);
    case 'warn':
      return clause.kind === 'ing' ? OPEN : contentClaim(found);
    case 'accuse':
      return negated ? OPEN : contentClaim(found);
    default:
      return negated ? unsaid(found, act) : weakened(found);
  }
}

/** What is turned down is there, or was asked for; what is ruled out or refused is not. */
function rejected({ clause, match }: Attributed): Claim {
  const refused = /^(?:refus|rule|declin|balk|resist|unwilling|reluctan)/.test(match?.lemma ?? '');
  return refused || /^(?:to|ing|wh)$/.test(clause.kind) ? OPEN : SURE;
}

/** "said it was not true" tells itself that it is not so. */
function denied(found: Attributed): Claim {
  const claim = contentClaim(found);
  return claim.certainty === 'U' ? SURELY_NOT : claim;
}

function estimated(found: Attributed): Claim {
  if (found.clause.kind === 'to') return { certainty: 'PR', positive: true };
  return found.negated ? OPEN : weakened(found);
}

/** "did not mention her" leaves her there; "did not say that" leaves all open. */
function unsaid({ words, candidate: { cue }, clause }: Attributed, act: Act): Claim {
  if (clause.kind !== 'np' || act === 'confirm') return OPEN;
  for (let at = cue.from; at < cue.to; at += 1)
    if (/^(?:ca|can|could|cannot)$/.test(lowerAt(words, at))) return OPEN;
  return SURE;
}

/** "seems to", "suggests that", "may have said": the cue weakens what the content claims. */
function weakened(found: Attributed): Claim {
  const { words, candidate } = found;
  const claim = contentClaim(found);
  let { certainty } = claim;
  if (certainty === 'CT' && hasLemma(words, candidate.cue, WEAK_CUES)) certainty = 'PR';
  for (let at = candidate.cue.from; at < candidate.cue.to; at += 1)
    if (certainty !== 'U' && /^(?:may|might|could)$/.test(lowerAt(words, at))) certainty = 'PS';
  return { ...claim, certainty };
}

/** What a belief is: doubted, wondered at, feared, felt about, known, or thought. */
function believed(found: Attributed): Claim {
  const { words, candidate, clause, negated, match } = found;
  const is = (list: ReadonlySet<string>): boolean => hasLemma(words, candidate.cue, list);
  const isClause = clause.kind === 'clause' || clause.kind === 'wh';
  if (is(DOUBTING)) return isClause ? { certainty: 'PR', positive: false } : SURE;
  const claim = contentClaim(found);
  if (is(WONDERING) || claim.certainty === 'U') return OPEN;
  const likely: Claim = { ...claim, certainty: claim.certainty === 'CT' ? 'PR' : claim.certainty };
  if (is(FEARING) || is(FEELING)) {
    if (negated) return OPEN;
    return isClause && is(FEARING) ? likely : claim;
  }
  // "saw it as a sign" is an opinion, "saw how it ended" is not.
  const opinion = /^(?:see|sense|hear)$/.test(match?.lemma ?? '') && clause.kind !== 'wh';
  if (is(KNOWING) && !opinion) return negated && clause.kind === 'wh' ? OPEN : claim;
  return negated ? { ...likely, positive: !likely.positive } : likely;
}

function hasLemma(words: Words, range: TokenRange, list: ReadonlySet<string>): boolean {
  for (let at = range.from; at < range.to; at += 1) {
    const known = [lowerAt(words, at), tokenAt(words, at)?.lemma ?? '', ...lemmasAt(words, at)];
    if (known.some((lemma) => list.has(lemma))) return true;
  }
  return false;
}
