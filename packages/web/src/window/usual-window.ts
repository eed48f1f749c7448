import { instantOf, nextBin, type BinUnit } from '@rapporteur/core/views/time-bins';
import { padded, spanOf, union, type Window } from './window.ts';

interface Bin {
  readonly from: string;
  readonly count: number;
}

/** What is known of a whole dossier, as far as it matters for where to begin. */
interface Overviewed {
  readonly extent: { readonly from: string; readonly to: string } | null;
  readonly asOf: string | null;
  readonly overview: readonly Bin[];
  readonly overviewUnit: BinUnit;
}

/**
 * The shortest run of bins that holds a share of all: a dossier of one spring that mentions a meeting of 1979 is
 * first shown as that spring. Null where nothing is counted.
 */
export function bulkOf(bins: readonly Bin[], unit: BinUnit, share: number): Window | null {
  const at = bins.map(({ from }) => instantOf(from) ?? 0);
  const wanted = share * bins.reduce((sum, { count }) => sum + count, 0);
  let best: Window | null = null;
  let [first, held] = [0, 0];
  for (const [last, { count }] of bins.entries()) {
    held += count;
    while (first < last && held - (bins[first]?.count ?? 0) >= wanted) {
      held -= bins[first]?.count ?? 0;
      first += 1;
    }
    if (held < wanted) continue;
    const run = { from: at[first] ?? 0, to: nextBin(at[last] ?? 0, unit) };
    if (best === null || spanOf(run) < spanOf(best)) best = run;
  }
  return best;
}

/** How much there is to be seen: of all at most this share, and no less than that. */
export interface Shares {
  readonly most: number;
  readonly least: number;
}

/**
 * The window to begin with: where most is, and up to the day that the dossier tells until. What lies far off is left
 * out as long as the window becomes several times shorter by it.
 */
export function usualWindow(whole: Overviewed, { most, least }: Shares): Window | null {
  const extent = extentOf(whole);
  if (extent === null) return null;
  const runOf = (share: number): Window =>
    bulkOf(whole.overview, whole.overviewUnit, share) ?? extent;
  let share = most;
  while (share - 0.1 >= least && spanOf(runOf(share - 0.1)) * SHORTER < spanOf(runOf(share)))
    share -= 0.1;
  const bulk = runOf(share);
  const asOf = whole.asOf === null ? null : instantOf(whole.asOf);
  const told = asOf === null ? bulk : union(bulk, { from: asOf, to: nextBin(asOf, 'day') });
  const { from, to } = padded(told, 0.04);
  // Words stand to the right of what they name.
  return { from, to: to + spanOf(told) * 0.12 };
}

const SHORTER = 4;

export function extentOf({ extent }: Pick<Overviewed, 'extent'>): Window | null {
  if (extent === null) return null;
  const [from, to] = [instantOf(extent.from), instantOf(extent.to)];
  return from === null || to === null || to <= from ? null : { from, to };
}
