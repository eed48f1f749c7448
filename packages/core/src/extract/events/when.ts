import type { EventTime } from '../../model/event.ts';
import { covers } from '../../model/span.ts';
import type { DatePrecision, TimeExpression } from '../../model/time.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { attachment } from './attachment.ts';
import { type Clause, type TokenRange, tokensOf } from './clause.ts';
import type { Trigger } from './triggers.ts';

/**
 * When a contact is: the nearest time of its sentence that belongs to its words, and not to another verb or noun.
 * @param times those of the document, in text order
 * @param saidAt starts of those that say when something was said
 */
export function timeOf(
  clause: Clause,
  trigger: Trigger,
  times: readonly TimeExpression[],
  saidAt: ReadonlySet<number>,
): EventTime | null {
  let best: { time: TimeExpression; index: number; distance: number } | null = null;
  for (const { time, index } of timesIn(clause, times)) {
    if (time.type !== 'DATE' && time.type !== 'TIME') continue;
    if (time.value?.endsWith('_REF') === true) continue;
    const range = tokensOf(clause, time);
    if (range === null || isBound(clause, range)) continue;
    const distance = attachment(clause, trigger, range);
    if (distance === null) continue;
    if (saidAt.has(time.start) && !isRightBehind(clause, trigger, range)) continue;
    if (best === null || distance < best.distance) best = { time, index, distance };
  }
  if (best === null) return null;
  const { from, to, value } = best.time;
  return { from, to, precision: precisionOf(value), time: best.index };
}

/** The time expressions of a sentence, with their indices in the document. */
export function timesIn(
  { span }: Clause,
  times: readonly TimeExpression[],
): { time: TimeExpression; index: number }[] {
  const found: { time: TimeExpression; index: number }[] = [];
  const first = lowerBound(times.length, (at) => (times[at]?.start ?? 0) >= span.start);
  for (let index = first; index < times.length; index += 1) {
    const time = times[index];
    if (time === undefined || time.start >= span.end) break;
    if (covers(span, time)) found.push({ time, index });
  }
  return found;
}

/** "before January", "since Monday", "by Friday": not when it is, but what lies on one side of it. */
function isBound({ tokens }: Clause, { first }: TokenRange): boolean {
  let at = first - 1;
  while (/^(?:the|late|early|mid|end|of)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  return /^(?:before|after|since|until|till|by|from|following)$/.test(tokens[at]?.lower ?? '');
}

/** Whether it stands behind the words of a contact with no comma between, or within them. */
function isRightBehind({ tokens }: Clause, trigger: Trigger, { first }: TokenRange): boolean {
  if (first < trigger.first) return false;
  return !tokens.slice(trigger.end, Math.max(first, trigger.end)).some(({ text }) => text === ',');
}

/** The precision at which a TIMEX3 value tells a time. */
function precisionOf(value: string | null): DatePrecision | null {
  if (value === null) return null;
  if (/T\d\d:\d\d/.test(value)) return 'minute';
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'day';
  if (/^\d{4}-W\d\d/.test(value)) return 'week';
  if (/^\d{4}-\d\d$/.test(value)) return 'month';
  return /^\d{4}$/.test(value) ? 'year' : null;
}
