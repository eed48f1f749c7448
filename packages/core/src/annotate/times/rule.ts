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
  /** Whether it counts from the day last mentioned: only from it, or where there is none from the day of speaking. */
  readonly mentioned?: boolean | 'rather';
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
  /** The expression itself, as it is written. */
  readonly words: string;
}

/** Named groups of a match, in lower case. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One kind of expression: a pattern with named groups, and what it denotes. */
export interface TimeRule {
  readonly name: string;
  /** Words, one of which is in every match, so that only their surroundings are searched; `#` is any figure. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
  /** Null: this is no time after all. */
  readonly read: (groups: Groups, setting: Setting) => Denotation | null;
}

/** A rule whose pattern may begin and end only at word boundaries. */
export function timeRule(
  name: string,
  cues: Iterable<string>,
  source: string,
  read: TimeRule['read'],
): TimeRule {
  return {
    name,
    cues: [...cues],
    pattern: new RegExp(`(?<![\\p{L}\\p{N}_$€£.,]|\\d-)(?:${source})(?![\\p{L}\\p{N}_])`, 'giu'),
    read,
  };
}
