import { type Constraint, type DayRange, type Variable, variablesOf } from './constraint.ts';
import {
  type DaySet,
  daysIn,
  hullOf,
  intersection,
  type Run,
  sameDays,
  sizeOf,
  union,
} from './day-set.ts';

/** What is left of the days of each variable; `emptied` is the first that has none, and then the rest is unfinished. */
export interface Propagated {
  readonly domains: ReadonlyMap<Variable, DaySet>;
  readonly emptied: Variable | null;
  /** Constraints that took days away. */
  readonly effective: ReadonlySet<Constraint>;
}

/**
 * Takes away days until every constraint, by itself, allows each day that is left (arc consistency, Mackworth 1977, AC-3).
 * The result does not depend on the order of constraints.
 * @param horizon all days there are.
 */
export function propagate(constraints: readonly Constraint[], horizon: DaySet): Propagated {
  const domains = new Map<Variable, DaySet>();
  const effective = new Set<Constraint>();
  const byVariable = new Map<Variable, Constraint[]>();
  for (const constraint of constraints)
    for (const variable of variablesOf(constraint)) {
      const all = byVariable.get(variable);
      if (all === undefined) byVariable.set(variable, [constraint]);
      else all.push(constraint);
    }
  const domain = (variable: Variable): DaySet => domains.get(variable) ?? horizon;
  // Bounds first: relations are cheap once days are few.
  const queue = [
    ...constraints.filter(({ kind }) => kind === 'bound'),
    ...constraints.filter(({ kind }) => kind === 'relation'),
  ];
  const waiting = new Set(queue);
  for (let at = 0; at < queue.length; at += 1) {
    const constraint = queue[at];
    if (constraint === undefined) break;
    waiting.delete(constraint);
    for (const [variable, allowed] of allowedBy(constraint, domain)) {
      const left = intersection(domain(variable), allowed);
      if (sameDays(left, domain(variable))) continue;
      domains.set(variable, left);
      effective.add(constraint);
      if (left.length === 0) return { domains, emptied: variable, effective };
      for (const other of byVariable.get(variable) ?? [])
        if (other.kind === 'relation' && !waiting.has(other)) {
          waiting.add(other);
          queue.push(other);
        }
    }
  }
  return { domains, emptied: null, effective };
}

/** Days of each variable that a constraint allows, as long as there are few enough to go through. */
function allowedBy(
  constraint: Constraint,
  domain: (variable: Variable) => DaySet,
): readonly (readonly [Variable, DaySet])[] {
  if (constraint.kind === 'bound') return [[constraint.variable, constraint.days]];
  const { from, to, range } = constraint;
  const near = intersection(domain(from), within(domain(to), range));
  if (sizeOf(near) > MOST_DAYS) return [];
  const kept: Run[] = [];
  const seen: Run[] = [];
  for (const day of daysIn(near)) {
    const run = range.seenFrom(day);
    if (run === null) continue;
    const meets = intersection(domain(to), [run]);
    if (meets.length === 0) continue;
    kept.push([day, day]);
    seen.push(...meets);
  }
  return [
    [from, union(kept)],
    [to, union(seen)],
  ];
}

/** More are left alone until something else has narrowed them. */
const MOST_DAYS = 4000;

/** Days from which one of `days` may lie within the reach. */
function within(days: DaySet, { reach: [least, most] }: DayRange): DaySet {
  const hull = hullOf(days);
  return hull === null ? [] : [[hull[0] - most, hull[1] - least]];
}
