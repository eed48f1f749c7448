import type { Codes } from './codes.ts';
import { dayWindow, UNKNOWN_DAY } from './days.ts';
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
    mark(mask, FACET.speaker, judged.speakers, (speaker) => some[speaker + 1] === 1);
  }
  if (wanted(acts)) markCodes(mask, FACET.act, judged.acts, table.codes.acts, acts);
  if (wanted(types)) markCodes(mask, FACET.type, table.types, table.codes.types, types);
  if (wanted(forms)) markCodes(mask, FACET.form, table.forms, table.codes.forms, forms);
  const verdicts = wanted(filter.verdicts) ? filter.verdicts : BUT_REJECTED;
  const isShown = VERDICTS.map((one) => verdicts.includes(one));
  mark(mask, FACET.verdict, judged.verdicts, among(isShown));
  if (wanted(outlets)) {
    const some = documents.outlets.map((outlet) => outlets.includes(outlet));
    const ofDocument = Uint8Array.from(documents.outletOf, (outlet) => Number(some[outlet]));
    mark(mask, FACET.outlet, table.documents, (document) => ofDocument[document] === 1);
  }
  if (wanted(tags)) markTags(mask, judged, tags);
  markDays(mask, table, filter);
  const { minConfidence, document } = filter;
  if (minConfidence !== undefined)
    mark(mask, FACET.confidence, table.confidence, (likely) => likely >= minConfidence);
  if (document !== undefined) {
    const number = documents.ofKey(document);
    mark(mask, FACET.other, table.documents, (one) => one === number);
  }
  return mask;
}

/** Marks all statements that are not among these positions. */
export function markOthers(mask: Uint16Array, positions: Iterable<number>, bit: number): void {
  const some = new Uint8Array(mask.length);
  for (const position of positions) if (position >= 0) some[position] = 1;
  mark(mask, bit, some, (one) => one === 1);
}

const BUT_REJECTED: readonly Verdict[] = VERDICTS.filter((verdict) => verdict !== 'rejected');

function wanted<T>(list: readonly T[] | undefined): list is readonly T[] {
  return list !== undefined && list.length > 0;
}

function mark(
  mask: Uint16Array,
  bit: number,
  column: Int32Array | Uint8Array | Float32Array,
  meets: (value: number) => boolean,
): void {
  for (let at = 0; at < mask.length; at += 1)
    if (!meets(column[at] ?? 0)) mask[at] = (mask[at] ?? 0) | bit;
}

function among(some: readonly boolean[]): (code: number) => boolean {
  return (code) => some[code] === true;
}

function markCodes(
  mask: Uint16Array,
  bit: number,
  column: Uint8Array,
  { values }: Codes,
  asked: readonly string[],
): void {
  mark(mask, bit, column, among(values.map((value) => asked.includes(value))));
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
