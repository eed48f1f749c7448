import type { Figure } from '../../api/types.ts';

/** What somebody says as a stretch of a scale: open ends go to the edge. */
export interface Extent {
  /** Where the mark is, as a share of the scale; null where only a bound is told. */
  readonly at: number | null;
  readonly from: number;
  readonly to: number;
  /** A bound that is not told: the stretch fades out there. */
  readonly open: 'low' | 'high' | null;
}

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly extentOf: (figure: Amount) => Extent | null;
  /** Round numbers to label, with where they are. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

type Amount = Pick<Figure, 'value' | 'low' | 'high'>;

/** How far "about" reaches to either side, as the ledger takes it. */
const ABOUT = 0.1;
const MOST_TICKS = 4;
/** Where the largest is so many times the smallest, the scale is by powers of ten. */
const WIDE = 200;

/** One scale for all that is said of a thing; null where nobody gives a number. */
export function scaleOf(figures: readonly Amount[]): Scale | null {
  const numbers = figures.flatMap(({ value, low, high }) =>
    [value, low, high].filter((one) => one !== null),
  );
  if (numbers.length === 0) return null;
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const byPowers = least > 0 && most / least >= WIDE;
  const forth = byPowers ? Math.log10 : (value: number) => value;
  const [first, last] = [forth(least), forth(most)];
  const margin = last === first ? Math.max(Math.abs(first), 1) * 0.25 : (last - first) * 0.08;
  const [low, high] = [first - margin, last + margin];
  const share = (value: number): number =>
    Math.min(
      1,
      Math.max(
        0,
        (forth(byPowers ? Math.max(value, Number.MIN_VALUE) : value) - low) / (high - low),
      ),
    );
  return {
    low: least,
    high: most,
    ticks: ticksOf(least, most, byPowers).map((value) => ({ value, at: share(value) })),
    extentOf: (figure) => extentOf(figure, share),
  };
}

function extentOf({ value, low, high }: Amount, share: (value: number) => number): Extent | null {
  const at = value === null ? null : share(value);
  if (low === null && high === null) {
    if (value === null || at === null) return null;
    return { at, from: share(value * (1 - ABOUT)), to: share(value * (1 + ABOUT)), open: null };
  }
  if (low === null) return { at, from: 0, to: share(high ?? 0), open: 'low' };
  if (high === null) return { at, from: share(low), to: 1, open: 'high' };
  return { at, from: share(low), to: share(high), open: null };
}

/** The least and the most that is told, and round numbers between. */
function ticksOf(least: number, most: number, byPowers: boolean): number[] {
  if (least === most) return [least];
  if (byPowers) {
    const powers: number[] = [];
    for (let power = Math.ceil(Math.log10(least)); 10 ** power < most; power += 1)
      powers.push(10 ** power);
    const apart = powers.filter((value) => value > least * 3 && value < most / 3);
    const every = Math.ceil(apart.length / (MOST_TICKS - 2));
    return [least, ...apart.filter((_, index) => (index + 1) % Math.max(1, every) === 0), most];
  }
  const rough = (most - least) / MOST_TICKS;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((by) => by * unit).find((by) => by >= rough) ?? rough;
  const between: number[] = [];
  for (let value = Math.ceil(least / step) * step; value < most; value += step)
    if (value - least > step * 0.6 && most - value > step * 0.6) between.push(value);
  return [least, ...between, most];
}
