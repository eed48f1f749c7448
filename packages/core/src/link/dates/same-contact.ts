import type { Constraint, Variable } from './constraint.ts';
import { SAME_DAY } from './constraint.ts';
import { type DatedContact, keyOf, relation } from './contact-constraints.ts';
import { type DaySet, hullOf, intersection, sizeOf } from './day-set.ts';

/** The days that are left for a variable. */
export type Domain = (variable: Variable) => DaySet;

/**
 * The same plan told in two documents: the same two people are to meet or to call, and both documents name the same
 * place (not only a country). Where dated documents tell of several such plans on different days, nothing is taken to be the same.
 */
export function samePlans(contacts: readonly DatedContact[], domain: Domain): Constraint[] {
  const byPlace = new Map<string, Map<Variable, DatedContact>>();
  for (const contact of contacts)
    if (contact.planned)
      for (const place of contact.sentence.places) {
        const key = `${keyOf(contact)} ${place}`;
        const plans = byPlace.get(key) ?? new Map<Variable, DatedContact>();
        byPlace.set(key, plans);
        if (!plans.has(contact.variable)) plans.set(contact.variable, contact);
      }
  return [...byPlace.values()].flatMap((plans) => linked([...plans.values()], domain));
}

function linked(plans: readonly DatedContact[], domain: Domain): Constraint[] {
  const known = plans.filter(({ known: dated }) => dated).map(({ variable }) => domain(variable));
  const shared = known.reduce<DaySet | null>(
    (days, other) => (days === null ? other : intersection(days, other)),
    null,
  );
  if (shared !== null && shared.length === 0) return [];
  const sorted = plans.toSorted((a, b) => (a.variable < b.variable ? -1 : 1));
  return sorted.slice(1).flatMap((plan, index) => same('same-plan', sorted[index], plan));
}

/**
 * Contacts of the same two people, told as past with a day in documents of which one has no date: the same where what is known
 * already leaves the one few days, and only one day on which others tell of such a contact.
 */
export function sameContacts(contacts: readonly DatedContact[], domain: Domain): Constraint[] {
  const past = contacts.filter(
    ({ planned, count, times }) => !planned && count === null && times.length > 0,
  );
  const byKey = Map.groupBy(past, keyOf);
  return [...byKey.values()].flatMap((same) =>
    same.filter(({ known }) => !known).flatMap((one) => matched(one, same, domain)),
  );
}

function matched(one: DatedContact, others: readonly DatedContact[], domain: Domain): Constraint[] {
  const days = domain(one.variable);
  const hull = hullOf(days);
  if (hull === null || hull[1] - hull[0] > MOST_SPAN) return [];
  const near = others.filter(
    (other) =>
      other.sentence.document !== one.sentence.document &&
      sizeOf(domain(other.variable)) <= MOST_DAYS &&
      intersection(days, domain(other.variable)).length > 0,
  );
  const shared = near.reduce((left, other) => intersection(left, domain(other.variable)), days);
  return shared.length === 0 ? [] : near.flatMap((other) => same('same-contact', one, other));
}

/** Days over which two people are taken to be in contact in one way only once, told from afar. */
const MOST_SPAN = 45;
const MOST_DAYS = 7;

function same(
  rule: 'same-plan' | 'same-contact',
  one: DatedContact | undefined,
  other: DatedContact,
): Constraint[] {
  if (one === undefined) return [];
  return [relation(rule, one.variable, other.variable, SAME_DAY, [one.sentence, other.sentence])];
}
