import { STATED_PARTICIPLES } from '../../languages/en/certainty.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { attributed, type Attributed } from './attributed.ts';
import type { Candidate, Scene } from './candidate.ts';
import { isDeclined } from './declined.ts';
import { certaintyAt, hedgesOf } from './hedges.ts';
import { rangeWithin } from './said-words.ts';
import { lowerAt, tokenAt, type TokenRange } from './words.ts';

/** What limits an attribution or its content: negation, a condition, hedges. */
export function qualifiersOf(
  { words }: Scene,
  candidate: Candidate,
  span: (range: TokenRange) => Span,
): Pick<Statement, 'negated' | 'condition' | 'hedges'> {
  const found = attributed(words, candidate);
  const { condition } = found;
  return {
    negated: found.negated && !isDeclined(found),
    condition: condition === null ? null : span(condition),
    hedges: hedgeRanges(found).map(span),
  };
}

/** Hedging words of the cue ("seems to", "may") and of the content's main clause ("I think", "probably"). */
function hedgeRanges({ words, candidate: { cue }, said, clause }: Attributed): TokenRange[] {
  const found: TokenRange[] = [];
  for (let at = cue.from; at < cue.to; at += 1) {
    const weak = certaintyAt(words, at) !== null && !STATED_PARTICIPLES.has(lowerAt(words, at));
    if (weak && !words.quoted[at] && tokenAt(words, at)?.pos !== 'PROPN')
      found.push({ from: at, to: at + 1 });
  }
  const opinion = clause.opinion === null ? null : rangeWithin(said, clause.opinion);
  if (opinion !== null) found.push(opinion);
  for (const hedge of hedgesOf(said, clause)) {
    const range = rangeWithin(said, { from: hedge.at, to: hedge.at + hedge.length });
    if (range !== null && tokenAt(words, range.from)?.pos !== 'PROPN') found.push(range);
  }
  return found.toSorted((a, b) => a.from - b.from);
}
