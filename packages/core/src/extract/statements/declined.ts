import { COMMENTING_LEMMAS, REFUSED_LEMMAS, REPLYING_LEMMAS } from '../../languages/en/acts.ts';
import type { Attributed } from './attributed.ts';
import { lemmasAt } from './cue-acts.ts';
import { lowerAt, tokenAt } from './words.ts';

/** How far into the content the verb may stand that tells what is declined: "declined | to comment". */
const REACH = 3;

/** "declined to comment", "would not say whether". */
export function isDeclined({ words, candidate: { cue, content }, clause }: Attributed): boolean {
  const [first] = content;
  const limit = first !== undefined && first.from >= cue.to ? first.from + REACH : cue.to;
  let refusal = '';
  let negated = false;
  for (let at = cue.from; at < limit && (at < cue.to || refusal !== ''); at += 1) {
    refusal =
      lemmasAt(words, at).find((known) => /^(?:decline|refuse|refusal)$/.test(known)) ?? refusal;
    if (/^(?:not|n't)$/.test(lowerAt(words, at)))
      negated = /^(?:would|wo|will|did|do|does|could)$/.test(lowerAt(words, at - 1));
    const lemma = tokenAt(words, at)?.lemma ?? '';
    const silent = refusal === 'decline' ? COMMENTING_LEMMAS : REFUSED_LEMMAS;
    if (refusal !== '' && silent.has(lemma)) return true;
    // "did not say that": he said nothing of the kind; "did not say whether": he would not.
    if (negated && REPLYING_LEMMAS.has(lemma) && !(lemma === 'say' && clause.kind === 'clause'))
      return true;
  }
  return false;
}
