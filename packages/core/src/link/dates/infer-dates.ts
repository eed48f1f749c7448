import type {
  DatableDocument,
  DateBasis,
  DateConflict,
  InferredDate,
  InferredDates,
} from '../../model/datable.ts';
import { anniversaries } from './anniversaries.ts';
import { HORIZON } from './bounds.ts';
import { around, settle, type Settled } from './conflicts.ts';
import type { Constraint, Variable } from './constraint.ts';
import { contactFacts } from './contact-constraints.ts';
import { daysOfRun, type DaySet, hullOf, type Run, sameDays } from './day-set.ts';
import { eventDates } from './event-dates.ts';
import { daysThisYear, namedDays } from './named-days.ts';
import { propagate } from './propagate.ts';
import { readingOf, type Reading } from './reading.ts';
import { type NeighbourDate, neighbourDates } from './neighbours/neighbour-dates.ts';
import { sameContacts, samePlans } from './same-contact.ts';
import { stamps } from './stamps.ts';

/**
 * Dates the documents that say no date, from what they and the others tell: what they name as past, weekdays and "ten days
 * ago" of meetings and calls that others date, anniversaries. Days are only ever ruled out, never guessed; what
 * contradicts itself is reported, and the least sure of it set aside.
 */
export function inferDates(documents: Iterable<DatableDocument>): InferredDates {
  const readings = [...documents]
    .map(readingOf)
    .toSorted((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const undated = readings.filter(({ published }) => published === null);
  const { contacts, constraints: told } = contactFacts(readings);
  const own = undated.flatMap(ownConstraints);
  let settled = settle(sorted([...readings.flatMap(givenDate), ...own, ...told]), HORIZON);
  for (const further of [samePlans, sameContacts]) {
    const { domains, kept, conflicts } = settled;
    const more = further(contacts, (variable) => domains.get(variable) ?? HORIZON);
    if (more.length === 0) continue;
    const next = settle(sorted([...kept, ...more]), HORIZON);
    settled = { ...next, conflicts: [...conflicts, ...next.conflicts] };
  }
  const likely = neighbourDates(readings, undated, (reading) =>
    reading.published === null
      ? (settled.domains.get(reading.document.id) ?? HORIZON)
      : ownBounds(reading),
  );
  if (likely.length > 0) {
    const next = settle(sorted([...settled.kept, ...likely.map(likelyDays)]), HORIZON);
    settled = { ...next, conflicts: [...settled.conflicts, ...next.conflicts] };
  }
  const { domains } = settled;
  return {
    documents: undated.map(({ document: { id } }) => inferredDate(id, settled)),
    events: eventDates(readings, contacts, (variable) => domains.get(variable) ?? HORIZON),
    conflicts: settled.conflicts.map(conflictOf),
  };
}

/** What a document says of its own date. */
function ownConstraints(reading: Reading): Constraint[] {
  return [
    ...stamps(reading),
    ...namedDays(reading),
    ...daysThisYear(reading),
    ...anniversaries(reading),
  ];
}

/** The days that a dated document would have by its own words; all, where they contradict themselves. */
function ownBounds(reading: Reading): DaySet {
  const { domains, emptied } = propagate(ownConstraints(reading), HORIZON);
  return emptied === null ? (domains.get(reading.document.id) ?? HORIZON) : HORIZON;
}

function likelyDays({ document, days, words }: NeighbourDate): Constraint {
  const key = `${document} neighbours`;
  return { kind: 'bound', rule: 'neighbours', key, variable: document, days: [days], words };
}

function sorted(constraints: readonly Constraint[]): Constraint[] {
  const byKey = new Map(constraints.map((one) => [one.key, one]));
  return [...byKey.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** When a document was published is no inference, and needs no words. */
function givenDate({ document: { id }, published }: Reading): Constraint[] {
  if (published === null) return [];
  const key = `${id} given`;
  return [{ kind: 'bound', rule: 'stamp', key, variable: id, days: [published], words: [] }];
}

function inferredDate(document: string, settled: Settled): InferredDate {
  const days = settled.domains.get(document) ?? HORIZON;
  const hull = hullOf(days);
  const isOpen = hull === null || isOpenRun(hull);
  const basis = sameDays(days, HORIZON) ? [] : basisOf(document, days, settled);
  return {
    document,
    candidates:
      isOpen && days.length > MOST_RUNS ? [] : basis.length === 0 ? [] : days.map(daysOfRun),
    days: isOpen || hull[1] - hull[0] >= WIDEST ? null : daysOfRun(hull),
    basis,
  };
}

const MOST_RUNS = 400;
/** An interval of more days tells nothing. */
const WIDEST = 400;

function isOpenRun([first, last]: Run): boolean {
  const whole = hullOf(HORIZON);
  return whole === null || first === whole[0] || last === whole[1];
}

/** The constraints without any of which the days would be others. */
function basisOf(document: Variable, days: DaySet, settled: Settled): DateBasis[] {
  let needed = around(
    document,
    settled.kept.filter((one) => settled.effective.has(one)),
  );
  for (const one of needed.toReversed()) {
    const without = needed.filter((other) => other !== one);
    if (sameDays(propagate(without, HORIZON).domains.get(document) ?? HORIZON, days))
      needed = without;
  }
  return needed.filter(({ words }) => words.length > 0).map(basis);
}

function basis({ rule, words }: Constraint): DateBasis {
  return { rule, words };
}

function conflictOf({ constraints, setAside }: Settled['conflicts'][number]): DateConflict {
  const named = (all: readonly Constraint[]): DateBasis[] =>
    all.filter(({ words }) => words.length > 0).map(basis);
  return { basis: named(constraints), setAside: named(setAside) };
}
