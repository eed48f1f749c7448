import { instantOf } from '@rapporteur/core/views/time-bins';
import { usualRun } from '@rapporteur/core/views/usual-run';

/** How many there are in each of a row of spans of time, as the API has it. */
export type BinUnit = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface Bin {
  /** First day or hour, ISO 8601. */
  readonly from: string;
  readonly count: number;
}

const DAY = 86_400_000;
const MONTHS: Partial<Record<BinUnit, number>> = { month: 1, quarter: 3, year: 12 };

/** Bins in order of time without gaps: where there are none, a bin of zero. At most `most`, from the first on. */
export function withoutGaps(unit: BinUnit, bins: readonly Bin[], most = 5000): readonly Bin[] {
  const counts = new Map(bins.map(({ from, count }) => [from, count]));
  const last = bins.at(-1)?.from ?? '';
  const whole: Bin[] = [];
  for (
    let from = bins[0]?.from ?? '~';
    from <= last && whole.length < most;
    from = nextBin(unit, from)
  )
    whole.push({ from, count: counts.get(from) ?? 0 });
  return whole;
}

/** Bins of the time in which nearly all are, and how many lie outside of it: a letter of 1865 does not flatten a spring. */
export function usualBins(bins: readonly Bin[]): { usual: readonly Bin[]; outside: number } {
  const placed = bins.map((bin) => [instantOf(bin.from) ?? 0, bin.count] as const);
  const run = usualRun(placed);
  if (run === null) return { usual: [], outside: 0 };
  const usual = bins.filter((_, at) => {
    const [instant] = placed[at] ?? [0];
    return instant >= run.first && instant <= run.last;
  });
  const sum = (some: readonly Bin[]): number => some.reduce((all, { count }) => all + count, 0);
  return { usual, outside: sum(bins) - sum(usual) };
}

/** Where the bin after the one at `from` begins, written as `from` is. */
export function nextBin(unit: BinUnit, from: string): string {
  const date = new Date(from.length > 10 ? from : `${from}T00:00:00Z`);
  const months = MONTHS[unit];
  if (months !== undefined) date.setUTCMonth(date.getUTCMonth() + months);
  else
    date.setTime(date.getTime() + (unit === 'hour' ? DAY / 24 : unit === 'week' ? 7 * DAY : DAY));
  const iso = date.toISOString();
  if (from.length <= 10) return iso.slice(0, 10);
  return /\.\d+Z$/.test(from)
    ? iso
    : from.endsWith('Z')
      ? `${iso.slice(0, from.length - 1)}Z`
      : iso.slice(0, from.length);
}

/** Hours put together into days: where only days are known of most, hours are a comb of midnights. */
export function atLeastDays(
  unit: BinUnit,
  bins: readonly Bin[],
): { readonly unit: BinUnit; readonly bins: readonly Bin[] } {
  if (unit !== 'hour') return { unit, bins };
  const days = Map.groupBy(bins, ({ from }) => from.slice(0, 10));
  return {
    unit: 'day',
    bins: [...days].map(([from, hours]) => ({
      from,
      count: hours.reduce((sum, { count }) => sum + count, 0),
    })),
  };
}

/** Bins of days put together into bins as wide as it takes for at most `most` of them; weeks begin on Mondays. */
export function readable(
  days: readonly Bin[],
  most = 400,
): { readonly unit: BinUnit; readonly bins: readonly Bin[] } {
  const [first, last] = [days[0]?.from ?? '', days.at(-1)?.from ?? ''];
  const long = (Date.parse(last) - Date.parse(first)) / DAY;
  const unit = long < most ? 'day' : long < most * 7 ? 'week' : 'month';
  const counts = new Map<string, number>();
  for (const { from, count } of days) {
    const begins = beginningOf(unit, from);
    counts.set(begins, (counts.get(begins) ?? 0) + count);
  }
  return { unit, bins: [...counts].map(([from, count]) => ({ from, count })) };
}

function beginningOf(unit: BinUnit, day: string): string {
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  if (unit === 'day') return day;
  const at = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * DAY).toISOString().slice(0, 10);
}

/** The last day that the bin at `from` holds. */
export function lastDayOf(unit: BinUnit, from: string): string {
  if (unit === 'hour') return from.slice(0, 10);
  const next = Date.parse(`${nextBin(unit, from.slice(0, 10))}T00:00:00Z`);
  return new Date(next - DAY).toISOString().slice(0, 10);
}

/** Which bins a brush between two days (both included; null is open) covers: half-open indexes. */
export function brushed(
  bins: readonly Bin[],
  days: { readonly from: string | null; readonly to: string | null },
): { readonly start: number; readonly end: number } {
  const { from, to } = days;
  const start = from === null ? 0 : bins.findLastIndex((bin) => bin.from.slice(0, 10) <= from);
  const end =
    to === null ? bins.length : bins.findLastIndex((bin) => bin.from.slice(0, 10) <= to) + 1;
  return { start: Math.max(0, start), end: Math.max(0, end) };
}

/** Numbers to draw lines at: at most `most` of them, round, up to the highest count. */
export function ticks(highest: number, most = 3): readonly number[] {
  if (highest <= 0) return [];
  const rough = highest / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((by) => by * power).find((by) => by >= rough) ?? rough,
  );
  return Array.from({ length: Math.floor(highest / step) }, (_, index) => (index + 1) * step);
}
