import { type RawBuilder, sql } from 'kysely';
import { asId } from '@rapporteur/core/model/ids';
import type { DatePrecision } from '@rapporteur/core/model/time';
import { daysOf } from '@rapporteur/core/model/day-range';
import type { DayRange } from '../../dossier.ts';
import type { Citation, PublishedRow } from '../../rows.ts';

/** First day of publication, said or inferred, and the day after the last; of revisions `r`, or null. */
export const publishedFrom: RawBuilder<unknown> = sql`coalesce(r.published_from,
  (select ip.from_day from temp.inferred_published ip where ip.revision = r.id))`;
export const publishedTo: RawBuilder<unknown> = sql`coalesce(r.published_to,
  (select ip.to_day from temp.inferred_published ip where ip.revision = r.id))`;

/** What puts revisions `r` in order of publication. */
export const publishedOrder: RawBuilder<unknown> = sql`coalesce((select ip.from_day || substr(r.sort_key, 5)
  from temp.inferred_published ip where ip.revision = r.id), r.sort_key)`;

/** Columns of `PublishedColumns`: what is said or else inferred, an interval of days as `2025-03-23/2025-03-24`. */
export const publishedColumns: RawBuilder<unknown> = sql`
  coalesce(r.published_value, (select ip.from_day || case when date(ip.from_day, '+1 day') = ip.to_day
    then '' else '/' || date(ip.to_day, '-1 day') end
    from temp.inferred_published ip where ip.revision = r.id)) as published_value,
  coalesce(r.published_precision, 'day') as published_precision,
  coalesce(r.published_kind, 'inferred') as published_kind,
  ${publishedFrom} as published_from, ${publishedTo} as published_to`;

/** Columns of `CitedRow`, from the tables that `citedTables` joins. */
export const citedColumns: RawBuilder<unknown> = sql`
  d.key as document_key, r.key as revision_key, r.title, r.url, o.name as outlet,
  (select i.input from inputs i where i.document = d.id order by i.input limit 1) as input,
  ${publishedColumns},
  r.units, r.length`;

/** Current revisions `r` with their document `d` and outlet `o`. */
export const currentRevisions: RawBuilder<unknown> = sql`
  revisions r join documents d on d.current = r.id left join outlets o on o.id = r.outlet`;

/** All of them, in the same terms. */
export const allRevisions: RawBuilder<unknown> = sql`
  revisions r join documents d on d.id = r.document left join outlets o on o.id = r.outlet`;

/** Earlier ones, in the same terms; a part that a feed told of was never the document. */
export const supersededRevisions: RawBuilder<unknown> = sql`
  revisions r join documents d on d.id = r.document and d.current <> r.id and r.partial is null
  left join outlets o on o.id = r.outlet`;

export interface CitedRow extends PublishedColumns {
  readonly document_key: string;
  readonly revision_key: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly input: string | null;
  readonly units: number;
  readonly length: number;
}

export interface PublishedColumns {
  readonly published_value: string | null;
  readonly published_precision: string | null;
  readonly published_kind: string | null;
  readonly published_from: string | null;
  readonly published_to: string | null;
}

export function citation(row: CitedRow): Citation {
  return {
    document: asId('document', row.document_key),
    revision: asId('revision', row.revision_key),
    title: row.title,
    outlet: row.outlet,
    url: row.url,
    input: row.input ?? '',
    published: published(row),
  };
}

export function published(row: PublishedColumns): PublishedRow | null {
  if (row.published_value === null) return null;
  return {
    value: row.published_value,
    precision: row.published_precision as DatePrecision,
    kind: row.published_kind as PublishedRow['kind'],
    from: row.published_from ?? row.published_value,
    to: row.published_to ?? row.published_value,
  };
}

/** Conditions that an interval of days (`from` inclusive, `to` exclusive) touches the range asked for. */
export function touches(
  range: DayRange,
  from: RawBuilder<unknown>,
  to: RawBuilder<unknown>,
): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [];
  if (range.from !== undefined) conditions.push(sql`${to} > ${dayOf(range.from).from}`);
  if (range.to !== undefined) conditions.push(sql`${from} < ${dayOf(range.to).to}`);
  return conditions;
}

function dayOf(value: string): { from: string; to: string } {
  const days = daysOf(value);
  if (days === null) throw new TypeError(`not a day, month or year: ${value}`);
  return days;
}
