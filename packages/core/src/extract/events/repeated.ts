import { FREQUENCIES, PERIODIC, SEVERAL_TIMES } from '../../languages/en/contacts.ts';
import type { TimeExpression } from '../../model/time.ts';
import { attachment } from './attachment.ts';
import { type Clause, tokensOf } from './clause.ts';
import type { Trigger } from './triggers.ts';
import { timesIn } from './when.ts';

/** How far from its words may stand how often a contact happens, in tokens. */
const REACH = 4;

/**
 * Whether a contact is told as happening more than once: "every week" (a TIMEX3 SET), "regularly", "has met him
 * twice", "numerous meetings", "their weekly call".
 */
export function isRepeated(
  clause: Clause,
  trigger: Trigger,
  times: readonly TimeExpression[],
): boolean {
  const { tokens } = clause;
  const lower = (from: number, to: number): string[] =>
    tokens.slice(Math.max(0, from), to).map((token) => token.lower);
  const near = [
    ...lower(trigger.first - REACH, trigger.first),
    ...lower(trigger.end, trigger.end + 2 * REACH),
  ];
  if (near.some((word) => FREQUENCIES.has(word))) return true;
  // "At times X would meet Y"
  const wide = [...lower(trigger.first - 2 * REACH, trigger.first - REACH), ...near];
  if (
    /\b(?:at times|from time to time|over the years|(?:several|many|three|four|five|multiple|numerous) times|on \w+ occasions)\b/.test(
      wide.join(' '),
    )
  )
    return true;
  if (trigger.noun !== null) {
    const own = lower(Math.max(trigger.noun - REACH, trigger.verb ?? 0), trigger.noun);
    const plural = tokens[trigger.noun]?.lower.endsWith('s') === true;
    if (own.some((word) => PERIODIC.has(word))) return true;
    if (plural && own.some((word) => SEVERAL_TIMES.has(word))) return true;
    // "on visits to Africa"; talks and negotiations are one even in the plural.
    if (plural && /^(?:visits|trips)$/.test(tokens[trigger.noun]?.lower ?? '')) return true;
  }
  return timesIn(clause, times).some(({ time }) => {
    if (time.type !== 'SET') return false;
    const range = tokensOf(clause, time);
    return range !== null && attachment(clause, trigger, range) !== null;
  });
}
