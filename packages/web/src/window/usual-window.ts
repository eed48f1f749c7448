import { instantOf, nextBin, type BinUnit } from '@rapporteur/core/views/time-bins';
import { padded, spanOf, union, type Window } from './window.ts';

interface Bin {
  readonly from: string;
  readonly count: number;
}

/** What is known of a whole dossier, as far as it matters for where to begin. */
export interface WholeRecord {
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

/** The window to begin with: where most is, and up to the day that the dossier tells until. */
export function usualWindow(whole: WholeRecord, share = 0.9): Window | null {
  const extent = extentOf(whole);
  if (extent === null) return null;
  const bulk = bulkOf(whole.overview, whole.overviewUnit, share) ?? extent;
  const asOf = whole.asOf === null ? null : instantOf(whole.asOf);
  const told = asOf === null ? bulk : union(bulk, { from: asOf, to: nextBin(asOf, 'day') });
  return padded(told, 0.03);
}

export function extentOf({ extent }: Pick<WholeRecord, 'extent'>): Window | null {
  if (extent === null) return null;
  const [from, to] = [instantOf(extent.from), instantOf(extent.to)];
  return from === null || to === null || to <= from ? null : { from, to };
}
