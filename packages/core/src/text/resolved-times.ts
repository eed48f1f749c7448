import { type Day, dayOfIso } from '../model/calendar.ts';
import { resolveReference } from '../model/time-reference.ts';
import type { TimeExpression } from '../model/time.ts';

/**
 * Expressions of time of a document, in text order, with what follows for them once its day of publication is known; what
 * has a value keeps it.
 */
export function resolvedTimes(times: readonly TimeExpression[], published: Day): TimeExpression[] {
  let mentioned: Day | null = null;
  return times.map((time) => {
    const { reference } = time;
    const anchor = reference?.to === 'mentioned' ? (mentioned ?? published) : published;
    const resolved =
      reference === null || time.value !== null ? null : resolveReference(reference, anchor);
    const { value, from, to } = resolved ?? time;
    mentioned = dayOfIso((value ?? '').slice(0, 10)) ?? mentioned;
    return resolved === null ? time : { ...time, value, from, to };
  });
}
