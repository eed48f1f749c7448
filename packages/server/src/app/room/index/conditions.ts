import type { Codes } from './codes.ts';
import { UNKNOWN_DAY } from '@rapporteur/core/model/day-number';
import { dayWindow } from './days.ts';
import type { DocumentTable } from './document-table.ts';
import type { EntityTable } from './entity-table.ts';
import { type StatementFilter, type Verdict, VERDICTS } from './filter.ts';
import type { Judged } from './judged.ts';
import type { StatementTable } from './statement-table.ts';

/** A bit for each facet: set in `unmet` where a statement does not meet the condition on it. */
export const FACET = {
  speaker: 1,
  act: 2,
  type: 4,
  outlet: 8,
  day: 16,
  confidence: 32,
  form: 64,
  verdict: 128,
  tag: 256,
  /** Conditions that are no facet's. */
  other: 512,
} as const;

export interface FilteredTables {
  readonly documents: DocumentTable;
  readonly entities: EntityTable;
  readonly table: StatementTable;
  readonly judged: Judged;
}

/** Which facets' conditions each statement does not meet: 0 where it meets all. @throws TypeError for a bound that is no day. */
export function unmet(tables: FilteredTables, filter: StatementFilter): Uint16Array {
  const { documents, entities, table, judged } = tables;
  const mask = new Uint16Array(table.size);
  const { speakers, acts, types, outlets, forms, tags } = filter;
  if (wanted(speakers)) {
    const some = new Uint8Array(entities.size + 1);
    for (const key of speakers) {
      const number = entities.ofKey(key);
      if (key === '' || number >= 0) some[number + 1] = 1;
    }
    mark(mask, FACET.speaker, judged.speakers, some, 1);
  }
  if (wanted(acts)) markCodes(mask, FACET.act, judged.acts, table.codes.acts, acts);
  if (wanted(types)) markCodes(mask, FACET.type, table.types, table.codes.types, types);
  if (wanted(forms)) markCodes(mask, FACET.form, table.forms, table.codes.forms, forms);
  const verdicts = wanted(filter.verdicts) ? filter.verdicts : BUT_REJECTED;
  markCodes(mask, FACET.verdict, judged.verdicts, { values: VERDICTS }, verdicts);
  if (wanted(outlets)) {
    const some = documents.outlets.map((outlet) => outlets.includes(outlet));
    const ofDocument = Uint8Array.from(documents.outletOf, (outlet) => Number(some[outlet]));
    mark(mask, FACET.outlet, table.documents, ofDocument);
  }
  if (wanted(tags)) markTags(mask, judged, tags);
  markDays(mask, table, filter);
  const { minConfidence, document } = filter;
  if (minConfidence !== undefined) markUnsure(mask, table, minConfidence);
  if (document !== undefined) {
    const some = new Uint8Array(documents.size);
    const number = documents.ofKey(document);
    if (number >= 0) some[number] = 1;
    mark(mask, FACET.other, table.documents, some);
  }
  return mask;
}

/** Marks all statements that are not among these positions. */
export function markOthers(mask: Uint16Array, positions: Iterable<number>, bit: number): void {
  const some = new Uint8Array(mask.length);
  for (const position of positions) if (position >= 0) some[position] = 1;
  markUnmarked(mask, some, bit);
}

/** Marks all statements but those that have a 1. */
export function markUnmarked(mask: Uint16Array, some: Uint8Array, bit: number): void {
  for (let at = 0; at < mask.length; at += 1) if (some[at] === 0) mask[at] = (mask[at] ?? 0) | bit;
}

const BUT_REJECTED: readonly Verdict[] = VERDICTS.filter((verdict) => verdict !== 'rejected');

function wanted<T>(list: readonly T[] | undefined): list is readonly T[] {
  return list !== undefined && list.length > 0;
}

/** @param some 1 for each value that meets the condition, by the value plus `shift`: a table, as this is done for all of them */
function mark(
  mask: Uint16Array,
  bit: number,
  column: Int32Array | Uint8Array,
  some: Uint8Array,
  shift = 0,
): void {
  for (let at = 0; at < mask.length; at += 1)
    if (some[(column[at] ?? 0) + shift] !== 1) mask[at] = (mask[at] ?? 0) | bit;
}

function markCodes(
  mask: Uint16Array,
  bit: number,
  column: Uint8Array,
  { values }: Pick<Codes, 'values'>,
  asked: readonly string[],
): void {
  mark(
    mask,
    bit,
    column,
    Uint8Array.from(values, (value) => Number(asked.includes(value))),
  );
}

/** What is not known is less than anything. */
function markUnsure(mask: Uint16Array, { confidence }: StatementTable, least: number): void {
  for (let at = 0; at < mask.length; at += 1)
    if (!((confidence[at] ?? 0) >= least)) mask[at] = (mask[at] ?? 0) | FACET.confidence;
}

function markTags(mask: Uint16Array, { tags }: Judged, asked: readonly string[]): void {
  const positions = asked.flatMap((tag) => tags.get(tag) ?? []);
  markOthers(mask, positions, FACET.tag);
}

/** An interval of days meets a window that it touches; an unknown one meets none. */
function markDays(mask: Uint16Array, { from, to }: StatementTable, filter: StatementFilter): void {
  const window = dayWindow(filter);
  if (window === null) return;
  for (let at = 0; at < mask.length; at += 1) {
    const first = from[at] ?? UNKNOWN_DAY;
    const end = to[at] ?? UNKNOWN_DAY;
    const touches = first !== UNKNOWN_DAY && end > window.from && first < window.to;
    if (!touches) mask[at] = (mask[at] ?? 0) | FACET.day;
  }
}
