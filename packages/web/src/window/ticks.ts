import { DAY, HOUR, binOf, nextBin, type BinUnit } from '@rapporteur/core/views/time-bins';
import type { Window } from './window.ts';

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Where an axis of time is labelled: fine ticks, and over them what these belong to. */
export interface Ticks {
  readonly minor: readonly Tick[];
  readonly major: readonly Tick[];
}

interface Step {
  readonly unit: BinUnit;
  readonly every: number;
  /** About, in milliseconds. */
  readonly length: number;
}

const YEAR = 365.25 * DAY;
const step = (unit: BinUnit, every: number, length: number): Step => ({ unit, every, length });
const STEPS: readonly Step[] = [
  ...[1, 3, 6, 12].map((every) => step('hour', every, every * HOUR)),
  step('day', 1, DAY),
  step('day', 2, 2 * DAY),
  step('week', 1, 7 * DAY),
  step('month', 1, YEAR / 12),
  step('month', 3, YEAR / 4),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((every) => step('year', every, every * YEAR)),
];

const MONTHS =
  'January February March April May June July August September October November December';
const MONTH_NAMES = MONTHS.split(' ');
const MAJOR: Partial<Record<BinUnit, BinUnit>> = {
  hour: 'day',
  day: 'month',
  week: 'month',
  month: 'year',
};

/** The finest ticks of a window that stand at least `apart` pixels from one another on an axis of `width`. */
export function ticksOf(window: Window, width: number, apart = 64): Ticks {
  const span = Math.max(1, window.to - window.from);
  const fits = ({ unit, length }: Step): boolean =>
    (length / span) * width >= (unit === 'day' || unit === 'week' ? apart * 0.55 : apart);
  const chosen = STEPS.find(fits) ?? step('year', 1000, 1000 * YEAR);
  const coarse = MAJOR[chosen.unit];
  return {
    minor: instants(window, chosen.unit)
      .filter((at) => at >= window.from && isTick(at, chosen))
      .map((at) => ({ at, label: minorLabel(at, chosen.unit) })),
    major:
      coarse === undefined
        ? []
        : instants({ from: binOf(window.from, coarse), to: window.to }, coarse).map((at) => ({
            at,
            label: majorLabel(at, coarse),
          })),
  };
}

/** Where bins of a unit begin within a window; the first may begin before it. */
function instants({ from, to }: Window, unit: BinUnit): number[] {
  const found: number[] = [];
  for (let at = binOf(from, unit); at < to; at = nextBin(at, unit)) found.push(at);
  return found;
}

function isTick(at: number, { unit, every }: Step): boolean {
  const date = new Date(at);
  if (unit === 'hour') return date.getUTCHours() % every === 0;
  if (unit === 'month') return date.getUTCMonth() % every === 0;
  if (unit === 'year') return date.getUTCFullYear() % every === 0;
  if (unit === 'day' && every > 1)
    // Every other day of a month, so that the first always has one; the 31st stands too near to it.
    return date.getUTCDate() % every === 1 && date.getUTCDate() < 31;
  return true;
}

function minorLabel(at: number, unit: BinUnit): string {
  const date = new Date(at);
  if (unit === 'hour') return `${String(date.getUTCHours()).padStart(2, '0')}:00`;
  if (unit === 'year') return String(date.getUTCFullYear());
  if (unit === 'month') return monthName(date).slice(0, 3);
  return String(date.getUTCDate());
}

function majorLabel(at: number, unit: BinUnit): string {
  const date = new Date(at);
  const year = String(date.getUTCFullYear());
  if (unit === 'year') return year;
  const month = `${monthName(date)} ${year}`;
  return unit === 'day' ? `${date.getUTCDate()} ${month}` : month;
}

function monthName(date: Date): string {
  return MONTH_NAMES[date.getUTCMonth()] ?? '';
}
