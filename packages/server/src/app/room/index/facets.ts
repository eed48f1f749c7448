import { dayDensity } from '@rapporteur/core/views/density';
import { DAY, unitFor } from '@rapporteur/core/views/time-bins';
import { usualRun } from '@rapporteur/core/views/usual-run';
import type { Bins, Counted } from '../../contract/parts.ts';
import type { StatementFacets } from '../../contract/statement.ts';
import type { Codes } from './codes.ts';
import { FACET, type FilteredTables } from './conditions.ts';
import { UNKNOWN_DAY } from '@rapporteur/core/model/day-number';
import { VERDICTS } from './filter.ts';
import { topSpeakers } from './top-speakers.ts';

export interface FacetOptions {
  /** How many speakers are given at most. */
  readonly speakers?: number;
  /** Words of the names of speakers that are given. */
  readonly find?: string;
}

/** Counts statements of each kind; each facet without the condition on itself. */
export function facetsOf(
  tables: FilteredTables,
  mask: Uint16Array,
  { speakers: most = 20, find }: FacetOptions,
): StatementFacets {
  const { documents, entities, table, judged } = tables;
  const counts = {
    speakers: new Int32Array(entities.size + 1),
    acts: new Int32Array(table.codes.acts.values.length),
    types: new Int32Array(table.codes.types.values.length),
    forms: new Int32Array(table.codes.forms.values.length),
    verdicts: new Int32Array(VERDICTS.length),
    outlets: new Int32Array(documents.outlets.length),
    confidence: new Int32Array(TENTHS + 1),
    days: new Map<number, number>(),
  };
  let total = 0;
  for (let at = 0; at < mask.length; at += 1) {
    const failed = mask[at] ?? 0;
    // Of statements that fail two conditions no facet has any.
    if ((failed & (failed - 1)) !== 0 || failed === FACET.other) continue;
    if (failed === 0) total += 1;
    if ((failed & ~FACET.speaker) === 0) increase(counts.speakers, (judged.speakers[at] ?? -1) + 1);
    if ((failed & ~FACET.act) === 0) increase(counts.acts, judged.acts[at] ?? 0);
    if ((failed & ~FACET.type) === 0) increase(counts.types, table.types[at] ?? 0);
    if ((failed & ~FACET.form) === 0) increase(counts.forms, table.forms[at] ?? 0);
    if ((failed & ~FACET.verdict) === 0) increase(counts.verdicts, judged.verdicts[at] ?? 0);
    if ((failed & ~FACET.outlet) === 0)
      increase(counts.outlets, documents.outletOf[table.documents[at] ?? 0] ?? 0);
    if ((failed & ~FACET.confidence) === 0)
      increase(counts.confidence, tenthOf(table.confidence[at] ?? Number.NaN));
    if ((failed & ~FACET.day) === 0) {
      const day = table.from[at] ?? UNKNOWN_DAY;
      counts.days.set(day, (counts.days.get(day) ?? 0) + 1);
    }
  }
  return {
    total,
    ...topSpeakers(entities, counts.speakers, most, find),
    acts: counted(counts.acts, table.codes.acts.values),
    types: counted(counts.types, table.codes.types.values),
    outlets: counted(counts.outlets, documents.outlets),
    forms: counted(counts.forms, table.codes.forms.values),
    verdicts: counted(counts.verdicts, VERDICTS),
    tags: tagCounts(judged.tags, mask),
    confidence: [...counts.confidence.subarray(0, TENTHS)].map((count, tenth) => ({
      from: tenth / TENTHS,
      count,
    })),
    unrated: counts.confidence[TENTHS] ?? 0,
    days: dayBins(counts.days),
    undated: counts.days.get(UNKNOWN_DAY) ?? 0,
  };
}

const TENTHS = 10;

function tenthOf(likely: number): number {
  // Float32 has .7 as .69999999: what was a tenth stays one.
  return Number.isNaN(likely) ? TENTHS : Math.min(TENTHS - 1, Math.floor(likely * TENTHS + 1e-6));
}

function increase(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Those that there are, the most frequent first. */
function counted(counts: Int32Array, values: Codes['values']): Counted[] {
  return ranked([...values].map((value, at) => ({ value, count: counts[at] ?? 0 })));
}

function ranked(all: readonly Counted[]): Counted[] {
  return all
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function tagCounts(tags: ReadonlyMap<string, readonly number[]>, mask: Uint16Array): Counted[] {
  return ranked(
    [...tags].map(([value, positions]) => {
      const count = positions.filter((at) => ((mask[at] ?? 0) & ~FACET.tag) === 0).length;
      return { value, count };
    }),
  );
}

/** Counts by day in bins of a unit that suits the days on which nearly all are; a letter of 1865 does not make years of them. */
function dayBins(counts: ReadonlyMap<number, number>): Bins {
  const known = [...counts].filter(([day]) => day !== UNKNOWN_DAY).toSorted(([a], [b]) => a - b);
  const run = usualRun(known);
  const range = run === null ? 0 : (run.last + 1 - run.first) * DAY;
  const unit = unitFor(0, range, { finest: 'day' });
  return { unit, bins: dayDensity(known, unit) };
}
