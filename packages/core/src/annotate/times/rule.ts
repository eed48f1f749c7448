import type { TIMEX_TYPES } from '../../model/time.ts';
import type { Day } from './calendar.ts';

/** What an expression denotes; `value` is null where it depends on a date that is not known. */
export interface Denotation {
  readonly type: (typeof TIMEX_TYPES)[number];
  readonly value: string | null;
  readonly mod?: string | undefined;
}

/** What an expression is read against. */
export interface Setting {
  /** The day the passage was published or posted, or null. */
  readonly anchor: Day | null;
  /** The day last spoken of before, or the anchor. */
  readonly reference: Day | null;
  /** The quarter last spoken of, `1989-Q3`, or null. */
  readonly quarter: string | null;
  /** Whether the clause speaks of what lies ahead. */
  readonly ahead: boolean;
  /** What stands before and after the expression: some thirty units each. */
  readonly before: string;
  readonly after: string;
}

/** One kind of expression: a pattern with named groups (made with flags g, i, d as needed), and what it denotes. */
export interface TimeRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Null: this is no time after all. */
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    setting: Setting,
  ) => Denotation | null;
}

/** A rule whose pattern may begin and end only at word boundaries. Pattern groups are lower-cased for `read`. */
export function timeRule(
  name: string,
  source: string,
  read: TimeRule['read'],
  flags = 'gi',
): TimeRule {
  return {
    name,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_$€£.,]|\\d-)(?:${source})(?![\\p{L}\\p{N}_])`,
      `${flags}u`,
    ),
    read,
  };
}
