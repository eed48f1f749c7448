import { instantOf, nextBin, type BinUnit } from '@rapporteur/core/views/time-bins';
import type { components } from '../api/schema.d.ts';
import { stripBins, stripUnit } from './strip-bins.ts';
import { extentOf } from './usual-window.ts';
import { padded, union, type Window } from './window.ts';

type Timeline = components['schemas']['Timeline'];

/** What a strip is drawn of, and where its window begins. */
export interface WholeRecord {
  /** Null: nothing in the dossier has a date. */
  readonly extent: Window | null;
  /** How far a window may go. */
  readonly bounds: Window;
  /** Where most is. */
  readonly usual: Window;
  readonly toldTo: number | null;
  readonly undated: number;
  readonly domain: Window;
  readonly unit: BinUnit;
  readonly bins: readonly { readonly from: string; readonly count: number }[];
  readonly outside: { readonly before: number; readonly after: number };
}

const NOWHERE: Window = { from: 0, to: 86_400_000 };

export interface WholeRecordParts {
  readonly domain: Window | null;
  /** Contacts of the domain; undefined while they are fetched. */
  readonly strip: Timeline | undefined;
  readonly usual: Window | null;
}

/** What is known of the whole dossier; null while what its strip shows is being fetched. */
export function wholeRecord(
  whole: Timeline,
  { domain, strip, usual }: WholeRecordParts,
): WholeRecord | null {
  const { asOf, undated, overview, overviewUnit } = whole;
  const last = asOf === null ? null : instantOf(asOf);
  const toldTo = last === null ? null : nextBin(last, 'day');
  const extent = extentOf(whole);
  const none = { before: 0, after: 0 };
  if (extent === null) {
    const nowhere = { extent, bounds: NOWHERE, usual: NOWHERE, domain: NOWHERE };
    return { ...nowhere, toldTo, undated, unit: 'day', bins: [], outside: none };
  }
  if (strip === undefined || domain === null) return null;
  const beyond = (is: (at: number) => boolean): number =>
    overview
      .filter(({ from }) => is(instantOf(from) ?? 0))
      .reduce((sum, { count }) => sum + count, 0);
  return {
    extent,
    bounds: union(padded(extent, 0.05), domain),
    usual: usual ?? extent,
    toldTo,
    undated,
    domain,
    unit: stripUnit(strip),
    bins: stripBins(strip),
    outside: {
      before: beyond((at) => nextBin(at, overviewUnit) <= domain.from),
      after: beyond((at) => at >= domain.to),
    },
  };
}
