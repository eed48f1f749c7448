import { dayBefore, isOneDay } from './one-day.ts';

/** An event as a timeline needs it: `to` is the day after the last. */
export interface DatableEvent {
  readonly when: {
    readonly from: string | null;
    readonly to: string | null;
    readonly precision: string | null;
    /** TIMEX3: `START`, `MID`, `END`, `APPROX`, … */
    readonly mod?: string | null;
  } | null;
  /** What is planned within a time that is not over is still to come. */
  readonly status?: string;
}

/** Events of one date, as precisely as it is known. */
export interface TimelineDate<E> {
  readonly from: string;
  /** The day after the last; null where only the beginning is known. */
  readonly to: string | null;
  readonly precision: string | null;
  readonly mod: string | null;
  readonly events: readonly E[];
}

export interface Timeline<E> {
  /** The day up to which it is told; later dates are upcoming. Null: nothing is. */
  readonly asOf: string | null;
  readonly dates: readonly TimelineDate<E>[];
  readonly upcoming: readonly TimelineDate<E>[];
  /** Those whose date nobody tells, in the order given. */
  readonly undated: readonly E[];
}

/**
 * Puts events in order of time: an earlier beginning first, then the more precise date; within
 * one date the order given is kept.
 * @param asOf ISO 8601 day, or null.
 */
export function timeline<E extends DatableEvent>(
  events: Iterable<E>,
  asOf: string | null,
): Timeline<E> {
  const byDate = new Map<string, Dated<E>>();
  const undated: E[] = [];
  for (const event of events) {
    const from = event.when?.from ?? null;
    if (event.when === null || from === null) {
      undated.push(event);
      continue;
    }
    const { to } = event.when;
    const precision = heldToDays(from, event.when.precision);
    // "late on Friday" stands with "on Friday".
    const mod = isOneDay(from, to) ? null : (event.when.mod ?? null);
    const later = isToCome(event, from, asOf);
    const key = `${from} ${to} ${precision} ${mod} ${later}`;
    const group = byDate.get(key) ?? { date: { from, to, precision, mod }, later, events: [] };
    group.events.push(event);
    byDate.set(key, group);
  }
  const all = [...byDate.values()].toSorted((a, b) => inTime(a.date, b.date));
  const inOrder = (wanted: boolean): TimelineDate<E>[] =>
    all
      .filter(({ later }) => later === wanted)
      .map(({ date, events: told }) => ({ ...date, events: told }));
  return { asOf, dates: inOrder(false), upcoming: inOrder(true), undated };
}

interface Dated<E> {
  readonly date: Omit<TimelineDate<E>, 'events'>;
  readonly later: boolean;
  readonly events: E[];
}

/** Whether an event lies after a day: it begins later, or is planned within a time that goes on. */
function isToCome({ status, when }: DatableEvent, from: string, asOf: string | null): boolean {
  if (asOf === null) return false;
  if (from.slice(0, 10) > asOf) return true;
  const last = when?.to == null ? null : dayBefore(when.to.slice(0, 10));
  return status === 'planned' && last !== null && last > asOf;
}

/** A time of day says nothing more where only days are given: "at 2 p.m. on Friday" stands with "on Friday". */
function heldToDays(from: string, precision: string | null): string | null {
  const finer = precision === 'hour' || precision === 'minute' || precision === 'second';
  return finer && !from.includes('T') ? 'day' : precision;
}

function inTime(
  a: { readonly from: string; readonly to: string | null },
  b: { readonly from: string; readonly to: string | null },
): number {
  return order(a.from, b.from) || order(a.to ?? '9999', b.to ?? '9999');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
