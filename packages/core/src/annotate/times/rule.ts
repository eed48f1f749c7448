import type { Day } from '../../model/calendar.ts';
import type { TIMEX_TYPES } from '../../model/time.ts';
import type { TimeReference } from '../../model/time-reference.ts';

/** What an expression denotes: a value that its words tell, or one that hangs on a day outside of them. */
export type Denotation = {
  readonly type: (typeof TIMEX_TYPES)[number];
  readonly mod?: string | undefined;
} & ({ readonly value: string | null } | { readonly hangs: Hanging });

/** What is set of a reference; the stage adds what is anchored to and by which rule. */
export interface Hanging extends Partial<Omit<TimeReference, 'to' | 'rule' | 'unit'>> {
  readonly unit: TimeReference['unit'];
  /** Whether it counts from the day last mentioned. */
  readonly mentioned?: boolean;
}

/** What an expression is read against. */
export interface Setting {
  /** The day the passage was published or posted, or null. */
  readonly anchor: Day | null;
  /** The quarter last spoken of, `1989-Q3`, or null. */
  readonly quarter: string | null;
  /** `future` where the clause speaks of what lies ahead. */
  readonly direction: 'future' | 'either';
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
