import { dayOf } from '../../model/calendar.ts';
import type { DateRule } from '../../model/datable.ts';
import type { Constraint } from './constraint.ts';
import type { DaySet } from './day-set.ts';
import type { SentenceReading } from './reading.ts';

/** The first and the last day that anything is dated to. */
export const START: number = dayOf(1800, 1, 1);
export const END: number = dayOf(2200, 1, 1);
export const HORIZON: DaySet = [[START, END]];

/** A bound on when a document was published, from sentences of it: the first is where it is told. */
export function bound(
  rule: DateRule,
  sentence: SentenceReading,
  days: DaySet,
  ...further: readonly SentenceReading[]
): Constraint {
  const all = [sentence, ...further];
  const at = all.map(({ start }) => start).join(',');
  return {
    kind: 'bound',
    rule,
    key: `${sentence.document} ${rule} ${at} ${days.map((run) => run.join('–')).join()}`,
    variable: sentence.document,
    days,
    words: all.map(({ document, start, end }) => ({ document, start, end })),
  };
}
