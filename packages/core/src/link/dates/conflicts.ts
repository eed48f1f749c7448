import { type Constraint, doubtOf, variablesOf } from './constraint.ts';
import type { DaySet } from './day-set.ts';
import { propagate, type Propagated } from './propagate.ts';

/** Constraints without which the others could all be so; none of them can be spared for that. */
export interface Conflict {
  readonly constraints: readonly Constraint[];
  readonly setAside: readonly Constraint[];
}

export interface Settled extends Propagated {
  /** Constraints that agree with one another. */
  readonly kept: readonly Constraint[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Propagates constraints and, as long as some contradict one another, sets aside the least sure of a minimal set that does.
 * @param constraints sorted by key, so that the result is the same for every order of documents.
 */
export function settle(constraints: readonly Constraint[], horizon: DaySet): Settled {
  let kept = constraints;
  const conflicts: Conflict[] = [];
  for (;;) {
    const result = propagate(kept, horizon);
    if (result.emptied === null) return { ...result, kept, conflicts };
    const core = minimal(around(result.emptied, kept), horizon);
    const doubt = Math.max(...core.map(doubtOf));
    const setAside = core.filter((one) => doubtOf(one) === doubt);
    conflicts.push({ constraints: core, setAside });
    const gone = new Set(setAside);
    kept = kept.filter((one) => !gone.has(one));
  }
}

/** A part that contradicts itself, and of which no smaller part does (deletion filter, Chinneck & Dravnieks 1991). */
function minimal(constraints: readonly Constraint[], horizon: DaySet): readonly Constraint[] {
  // The least sure are tried first, so that a conflict among the sure is not blamed on them.
  let core = constraints.toSorted((a, b) => doubtOf(b) - doubtOf(a) || (a.key < b.key ? -1 : 1));
  for (const one of core) {
    const without = core.filter((other) => other !== one);
    if (propagate(without, horizon).emptied !== null) core = without;
  }
  return core.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Constraints that have to do with a variable, however far away. */
export function around(variable: string, constraints: readonly Constraint[]): Constraint[] {
  const byVariable = new Map<string, Constraint[]>();
  for (const constraint of constraints)
    for (const one of variablesOf(constraint))
      byVariable.set(one, [...(byVariable.get(one) ?? []), constraint]);
  const reached = new Set([variable]);
  const found = new Set<Constraint>();
  for (const one of reached)
    for (const constraint of byVariable.get(one) ?? []) {
      found.add(constraint);
      for (const other of variablesOf(constraint)) reached.add(other);
    }
  return constraints.filter((one) => found.has(one));
}
