import { ARRANGING_VERBS, HOLDING_VERBS } from '../../languages/en/contacts.ts';
import type { Token } from '../../model/token.ts';
import { onlyHappens, parted } from './barriers.ts';
import type { Clause, TokenRange } from './clause.ts';
import type { Trigger } from './triggers.ts';

/** A circumstance before the words counts as farther off than one behind them. */
const BEFORE = 2;

/**
 * How far a circumstance of a sentence (a time, a place) is from the words of a contact that it belongs to; null
 * where it belongs to something else: another verb, the noun that it stands before, a clause of its own.
 */
export function attachment(
  { tokens }: Clause,
  trigger: Trigger,
  { first, end }: TokenRange,
): number | null {
  if (first >= trigger.end) {
    if (isOfNoun(tokens, first, end)) return null;
    const passes = (token: Token, at: number): boolean =>
      trigger.noun !== null && onlyHappens(token) && !isTopic(tokens, trigger.end, at);
    return parted(tokens, trigger.end, first, passes) ? null : first - trigger.end;
  }
  if (end > trigger.first) return isWithin(tokens, trigger, end) ? 0 : null;
  if (isWithin(tokens, trigger, end)) return 0;
  if (ARRANGING_VERBS.has(tokens[trigger.verb ?? -1]?.lemma ?? '')) return null;
  return precedes(tokens, trigger, first, end) ? BEFORE * (trigger.first - end) : null;
}

/** "Monday's talks", "the Geneva meeting": it stands right before the noun, or among its modifiers. */
function isWithin(tokens: readonly Token[], { noun }: Trigger, end: number): boolean {
  if (noun === null || end > noun || noun - end > 4) return false;
  return tokens
    .slice(end, noun)
    .every(({ pos, text }) => /^(?:ADJ|NOUN|PROPN|NUM|PART)$/.test(pos) || text === '-');
}

/** "last year's accord", "the 2015 deal": it tells of the noun behind it. */
function isOfNoun(tokens: readonly Token[], first: number, end: number): boolean {
  if (/^['’]s?$/.test(tokens[end]?.text ?? '')) return true;
  return (
    /^(?:the|a|an|its|their|his|her)$/.test(tokens[first - 1]?.lower ?? '') &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[end]?.pos ?? '')
  );
}

/** "talks on the war that began in 2022": the verb is that of what they are about. */
function isTopic(tokens: readonly Token[], from: number, verb: number): boolean {
  return tokens
    .slice(from, verb)
    .some(({ lower }) => /^(?:on|about|over|regarding|concerning)$/.test(lower));
}

/** "On Monday X met Y", "X on Monday met Y"; not "X, who came on Monday, met Y". */
function precedes(tokens: readonly Token[], trigger: Trigger, first: number, end: number): boolean {
  let before = first - 1;
  while (before >= 0 && /^(?:ADP|DET|ADJ|ADV)$/.test(tokens[before]?.pos ?? '')) before -= 1;
  const opens = before < 0;
  if (!opens && tokens[before]?.pos === 'VERB') return false;
  const passes = (token: Token, at: number): boolean =>
    (trigger.noun !== null && HOLDING_VERBS.has(token.lemma)) ||
    (opens && isCoordinated(tokens, trigger) && at < trigger.first);
  return !parted(tokens, end, trigger.first, passes);
}

/** "flew to Geneva and met Y". */
function isCoordinated(tokens: readonly Token[], { verb }: Trigger): boolean {
  return verb !== null && /^(?:and|then)$/.test(tokens[verb - 1]?.lower ?? '');
}
