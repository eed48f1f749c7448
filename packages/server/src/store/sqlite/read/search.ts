import { type Kysely, type RawBuilder, sql } from 'kysely';
import { asId, factId } from '@rapporteur/core/model/ids';
import type { PassageKind } from '@rapporteur/core/model/passage';
import type { Span } from '@rapporteur/core/model/span';
import type { SearchOptions } from '../../dossier.ts';
import type { SearchHit } from '../../rows.ts';
import type { SearchQuery } from '../../search-query.ts';
import { unpack } from '../../packed.ts';
import { quoted } from '../evidence-rows.ts';
import type { Tables } from '../schema.ts';
import { type CitedRow, citation, citedColumns } from './citation.ts';
import { type EvidenceReader, type WithText, evidenceReader } from './evidence.ts';
import { highlighted, inContent, MARKS } from './highlight.ts';
import { columns } from './json.ts';
import { type Target, ranking, targetOf } from './match.ts';
import { searchRows } from './search-rows.ts';
import { firstOf, rowsOf } from './stream.ts';

/** What a query finds, the best match first; without words to match, by date of publication. */
export async function* search(
  db: Kysely<Tables>,
  query: SearchQuery,
  options: SearchOptions,
): AsyncGenerator<SearchHit> {
  const target = targetOf(query);
  const rank = ranking(query, target);
  const found = await searchRows(db, query, target, rank, options);
  const evidence = evidenceReader();
  // A few at a time, so that a long list is neither held nor waited for.
  for (let at = 0; at < found.length; at += AT_ONCE) {
    const rows = found.slice(at, at + AT_ONCE);
    const all = await rowsOf<HitColumns>(db, select(target, rows));
    const byId = new Map(all.map((row) => [row.id, row]));
    for (const id of rows) {
      const row = byId.get(id);
      if (row !== undefined) yield hit(row, evidence, await matches(db, target, rank, id));
    }
  }
}

const AT_ONCE = 50;

function select(target: Target, rows: readonly number[]): RawBuilder<unknown> {
  const passages = target === 'passage';
  const id = passages ? sql`p.id` : sql`s.id`;
  return sql`select ${citedColumns}, c.text, c.text_length, ${id} as id,
    ${
      passages
        ? sql`p.start_at, p.end_at, p.kind as passage, null as statement, null as speaker, null as spans`
        : sql`null as start_at, null as end_at, null as passage, s.local as statement,
          case when (select js.speaker_set from temp.judgements js where js.statement = s.id) = 1
            then (select jl.name from temp.judgements js join temp.linked_entities jl on jl.key = js.speaker
              where js.statement = s.id)
            else coalesce((select n.name from entities n where n.revision = r.id and n.local = s.source_entity),
            (select e.exact from evidence e where e.revision = r.id and e.fact = s.local
              and e.role = 'source')) end as speaker,
          (select json_group_array(json_array(e.role, e.ordinal, e.start_at, e.end_at, '', '', ''))
            from evidence e where e.revision = r.id and e.fact = s.local and e.role = 'content') as spans`
    }
    from ${passages ? sql`passages p` : sql`statements s`}
    join revisions r on r.id = ${passages ? sql`p.revision` : sql`s.revision`}
    join documents d on d.current = r.id left join outlets o on o.id = r.outlet
    join captures c on c.revision = r.id
    where ${id} in (select value from json_each(${JSON.stringify(rows)}))`;
}

interface HitColumns extends CitedRow, Omit<WithText, 'text'> {
  readonly text: Uint8Array;
  readonly revision_key: string;
  readonly id: number;
  readonly start_at: number | null;
  readonly end_at: number | null;
  readonly passage: string | null;
  readonly statement: string | null;
  readonly speaker: string | null;
  readonly spans: string | null;
}

function hit(row: HitColumns, reader: EvidenceReader, found: readonly Span[]): SearchHit {
  const text = Buffer.from(unpack(row.text, row.text_length)).toString();
  const parts = contentSpans(row);
  const span = {
    start: row.start_at ?? Math.min(...parts.map(({ start }) => start)),
    end: row.end_at ?? Math.max(...parts.map(({ end }) => end)),
  };
  const highlights = row.statement === null ? found : inContent(found, parts, span.start);
  const revision = asId('revision', row.revision_key);
  return {
    kind: row.statement === null ? 'passage' : 'statement',
    citation: citation(row),
    statement: row.statement === null ? null : factId(revision, row.statement),
    passage: row.passage as PassageKind | null,
    speaker: row.speaker,
    words: { ...span, codePoints: reader.codePoints(row, span), ...quoted(text, span) },
    highlights,
  };
}

function contentSpans(row: HitColumns): Span[] {
  if (row.spans === null) return [];
  const spans = columns.evidence(row.spans).map(([, , start, end]) => ({ start, end }));
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Where the words asked for stand in the indexed column of a row. */
async function matches(
  db: Kysely<Tables>,
  target: Target,
  rank: string | null,
  id: number,
): Promise<Span[]> {
  if (rank === null) return [];
  const [table, column] =
    target === 'passage' ? ['passages_words', 'words'] : ['statements_words', 'content'];
  const index = sql.table(table);
  // node:sqlite binds numbers as REAL, for which FTS5 leaves out a condition on the row id without a word.
  const thisRow = sql`rowid = cast(${id} as integer)`;
  const row = await firstOf<{ marked: string; plain: string }>(
    db,
    sql`select highlight(${index}, 0, ${MARKS.open}, ${MARKS.close}) as marked,
      ${sql.ref(column)} as plain from ${index} where ${thisRow} and ${index} match ${rank}`,
  );
  return row === undefined ? [] : highlighted(row.plain, row.marked);
}
