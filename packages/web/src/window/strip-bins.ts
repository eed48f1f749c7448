import { binLabel, binOf, instantOf, type BinUnit } from '@rapporteur/core/views/time-bins';
import type { components } from '../api/schema.d.ts';

type Timeline = components['schemas']['Timeline'];
type Bin = Timeline['overview'][number];

/** The unit that a strip counts by: days at the finest, since most dates are no finer. */
export function stripUnit({ unit }: Timeline): BinUnit {
  return unit === 'hour' ? 'day' : unit;
}

/** Contacts of an answer by the unit of a strip, whatever form the answer has. Its lanes must be by kind. */
export function stripBins(answer: Timeline): readonly Bin[] {
  const unit = stripUnit(answer);
  const counts = new Map<string, number>();
  const add = (from: string, count: number): void => {
    const at = instantOf(from);
    if (at === null) return;
    const bin = binLabel(binOf(at, unit), unit);
    counts.set(bin, (counts.get(bin) ?? 0) + count);
  };
  if (answer.kind === 'items') for (const { from } of answer.items) add(from, 1);
  else for (const { bins } of answer.lanes) for (const bin of bins) add(bin.from, bin.count);
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, count]) => ({ from, count }));
}
