import type { Day } from '../../model/calendar.ts';
import { DATE_RULES, type DateBasis } from '../../model/datable.ts';
import type { DaySet, Run } from './day-set.ts';

/** A day that is to be found: of a document's publication, or of a happening. */
export type Variable = string;

/** What some words say of one day, or of two. */
export type Constraint = DateBasis & { readonly key: string } & (Bound | Relation);

/** The day is one of these. */
interface Bound {
  readonly kind: 'bound';
  readonly variable: Variable;
  readonly days: DaySet;
}

/** Seen from one day (`from`, of a publication), the other (`to`) lies in a run. */
interface Relation {
  readonly kind: 'relation';
  readonly from: Variable;
  readonly to: Variable;
  readonly range: DayRange;
}

/** Where a day lies, seen from another. */
export interface DayRange {
  /** First and last day seen from `day`; null where there is none. */
  readonly seenFrom: (day: Day) => Run | null;
  /** The least and the most that it lies behind the day it is seen from; before it, below zero. */
  readonly reach: Run;
}

/** The surer a rule, the lower; of what contradicts itself, the highest is set aside. */
export function doubtOf({ rule }: DateBasis): number {
  return DATE_RULES.indexOf(rule);
}

/** The same day. */
export const SAME_DAY: DayRange = { seenFrom: (day) => [day, day], reach: [0, 0] };

export function variablesOf(constraint: Constraint): readonly Variable[] {
  return constraint.kind === 'bound' ? [constraint.variable] : [constraint.from, constraint.to];
}
