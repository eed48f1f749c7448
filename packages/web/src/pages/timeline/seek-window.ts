import { spanOf, type Window } from '../../window/window.ts';
import { drawnExtent } from './drawn-extent.ts';
import { drawnBins, type Timeline } from './timeline-data.ts';
import type { WasAt } from './travel.ts';

/** Counts of a window, as the API gives them. */
export type Counts = (window: Window) => Promise<Timeline>;

/** How often it looks closer before it is content with what it has. */
const CLOSER = 4;

/**
 * A window, as long as the one given, in which the next or previous thing of a lane lies that is not at hand; null:
 * there is none. It asks for the counts of all that lies that way, then of the nearest bin that has any.
 */
export async function seekWindow(
  counts: Counts,
  was: WasAt,
  way: 'next' | 'previous',
  { window, extent }: { readonly window: Window; readonly extent: Window },
): Promise<Window | null> {
  let within: Window =
    way === 'next' ? { from: was.to, to: extent.to } : { from: extent.from, to: was.at };
  let found: Window | null = null;
  for (let tries = 0; tries < CLOSER && within.to > within.from; tries += 1) {
    const bin = nearestBin(await counts(within), was.lane, way, within);
    if (bin === null) break;
    found = bin;
    if (spanOf(bin) <= spanOf(window) / 2) break;
    within = { from: Math.max(bin.from, within.from), to: Math.min(bin.to, within.to) };
  }
  if (found === null) return null;
  const middle = way === 'next' ? found.from : found.to;
  return { from: middle - spanOf(window) / 2, to: middle + spanOf(window) / 2 };
}

function nearestBin(
  answer: Timeline,
  lane: string | null,
  way: 'next' | 'previous',
  within: Window,
): Window | null {
  const bins = binsOf(answer, lane);
  if (way === 'previous') return bins.at(-1) ?? null;
  // What began before and goes on is counted where the window begins.
  return bins.find(({ from }) => from > within.from) ?? bins[0] ?? null;
}

/** Of an answer that gives its few contacts one by one, these. */
function binsOf(answer: Timeline, key: string | null): readonly Window[] {
  const { kind, unit, items, lanes, statements } = answer;
  if (key === null) return drawnBins(statements, unit === 'hour' ? 'day' : unit);
  const lane = lanes.find((one) => one.key === key);
  if (kind === 'density') return drawnBins(lane?.bins ?? [], unit);
  return (lane?.items ?? [])
    .map((number) => items[number])
    .map((item) => (item === undefined ? null : drawnExtent(item)))
    .filter((extent) => extent !== null);
}
