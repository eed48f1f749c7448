import { intervalOf } from '../../model/calendar.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { resolveReference, type TimeReference } from '../../model/time-reference.ts';
import { type Anchors, mentionedDay } from './anchors.ts';
import type { Denotation } from './rule.ts';

/** An expression of time with what it denotes, seen from its anchors. */
export function expression(
  { start, end }: Span,
  denoted: Denotation,
  rule: string,
  anchors: Anchors,
): TimeExpression {
  const { type, mod = null } = denoted;
  if ('value' in denoted) {
    const { value } = denoted;
    const interval = value === null || type === 'SET' ? null : intervalOf(value);
    const { from = null, to = null } = interval ?? {};
    return { start, end, type, value, mod, from, to, reference: null };
  }
  const { mentioned = false, ...hangs } = denoted.hangs;
  const before = mentioned !== false ? mentionedDay(anchors, hangs.unit) : null;
  const own = anchors.posted ? 'passage' : 'published';
  const to = mentioned === true || before !== null ? 'mentioned' : own;
  const reference: TimeReference = { ...UNSET, ...hangs, to, rule };
  const day = to === 'mentioned' ? before : anchors.anchor;
  const resolved = day === null ? null : resolveReference(reference, day);
  const { value = null, from = null, to: until = null } = resolved ?? {};
  return { start, end, type, value, mod, from, to: until, reference };
}

const UNSET = {
  offset: null,
  weekday: null,
  month: null,
  day: null,
  direction: 'either',
  strict: false,
  part: null,
} as const;
