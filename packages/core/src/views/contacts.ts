import { isOneDay } from './one-day.ts';

/** A report of a contact, as far as it matters whether two are of the same one. */
export interface ContactReport {
  readonly mode: string;
  readonly status: string;
  readonly participants: readonly { readonly id: string; readonly role: string }[];
  /** `to` is the day after the last. */
  readonly when: {
    readonly from: string | null;
    readonly to: string | null;
    readonly precision: string | null;
    /** TIMEX3: `START`, `MID`, `END`, `APPROX`, … */
    readonly mod?: string | null;
  } | null;
  readonly where: { readonly id: string } | null;
  readonly repeated: boolean | null;
  readonly citation: { readonly published: { readonly value: string } | null };
}

/** One contact, with all that tell it. */
export interface Contact<R extends ContactReport> {
  readonly mode: R['mode'];
  /** As the report published last has it. */
  readonly status: R['status'];
  /** All whom any report names, a host or mediator as such. */
  readonly participants: readonly R['participants'][number][];
  readonly when: R['when'];
  /** The place that most reports tell, or null. */
  readonly where: R['where'];
  readonly repeated: boolean | null;
  /** In the order given; never empty. */
  readonly reports: readonly [R, ...R[]];
}

/**
 * Puts reports of one contact together where that is certain: the same mode, the same participants, the same single
 * day. Whatever is less certain stays apart: no date, a week, a contact that comes back, fewer than two named.
 */
export function contactsOf<R extends ContactReport>(reports: Iterable<R>): Contact<R>[] {
  const found = new Map<string, [R, ...R[]]>();
  let apart = 0;
  for (const report of reports) {
    const key = contactIdentity(report) ?? `apart ${(apart += 1)}`;
    const same = found.get(key);
    if (same === undefined) found.set(key, [report]);
    else same.push(report);
  }
  return [...found.values()].map(contact);
}

/** What two reports of one contact have in common: mode, day, participants; null where that is not certain. */
export function contactIdentity({
  mode,
  participants,
  when,
  repeated,
}: ContactReport): string | null {
  if (participants.length < 2 || repeated === true || when === null) return null;
  if (when.from === null || !isOneDay(when.from, when.to)) return null;
  const who = participants.map(({ id }) => id).toSorted();
  return [mode, when.from.slice(0, 10), ...who].join(' ');
}

function contact<R extends ContactReport>(reports: [R, ...R[]]): Contact<R> {
  const [first] = reports;
  const { status } = reports.reduce((latest, report) =>
    day(report) > day(latest) ||
    (day(report) === day(latest) && rank(report.status) < rank(latest.status))
      ? report
      : latest,
  );
  return {
    mode: first.mode,
    status,
    participants: everybody(reports),
    when: first.when,
    where: placeOfMost(reports),
    repeated: first.repeated,
    reports,
  };
}

function day({ citation }: ContactReport): string {
  return citation.published?.value ?? '';
}

/** Of reports of one day, what says more comes first. */
const RANKS = ['occurred', 'cancelled', 'ongoing', 'denied', 'planned', 'alleged', 'hypothetical'];

function rank(status: string): number {
  return RANKS.indexOf(status);
}

function everybody<R extends ContactReport>(reports: readonly R[]): R['participants'][number][] {
  const byId = new Map<string, R['participants'][number]>();
  for (const { participants } of reports)
    for (const one of participants) {
      const leads = one.role === 'host' || one.role === 'mediator';
      if (leads || !byId.has(one.id)) byId.set(one.id, one);
    }
  return [...byId.values()];
}

function placeOfMost<R extends ContactReport>(reports: readonly R[]): R['where'] {
  const counts = new Map<string, { where: R['where']; count: number }>();
  for (const { where } of reports)
    if (where !== null)
      counts.set(where.id, { where, count: (counts.get(where.id)?.count ?? 0) + 1 });
  let most: { where: R['where']; count: number } = { where: null, count: 0 };
  for (const one of counts.values()) if (one.count > most.count) most = one;
  return most.where;
}
