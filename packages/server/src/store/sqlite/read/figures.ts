import { type Kysely, sql } from 'kysely';
import { dayOfIso } from '@rapporteur/core/model/calendar';
import { asId, type DossierEntityId } from '@rapporteur/core/model/ids';
import type { TimeExpression } from '@rapporteur/core/model/time';
import { resolvedTimes } from '@rapporteur/core/text/resolved-times';
import type { FigureQuery } from '../../dossier.ts';
import type { RevisionFigures } from '../../rows.ts';
import type { Connection } from '../connection.ts';
import type { Tables } from '../schema.ts';
import {
  citation,
  type CitedRow,
  citedColumns,
  currentRevisions,
  publishedFrom,
  publishedOrder,
  publishedTo,
  touches,
} from './citation.ts';
import { textOf, timeOf } from './datable.ts';
import { layerReader, type ReadLayer } from './layers.ts';
import { figureOf } from './figure-of.ts';
import { allOf, stream } from './stream.ts';

/** Figures of the current revisions; of each only what its figures need is read, and nothing of one that gives none. */
export async function* figures(
  connection: Connection,
  db: Kysely<Tables>,
  query: FigureQuery = {},
): AsyncGenerator<RevisionFigures> {
  const layer = layerReader(connection, db);
  const conditions = [
    sql`exists (select 1 from figures f where f.revision = r.id)`,
    ...touches(query, publishedFrom, publishedTo),
    ...(query.outlet === undefined ? [] : [sql`o.name = ${query.outlet} collate nocase`]),
  ];
  const rows = stream<CitedRow & { readonly row: number }>(
    db,
    sql`select r.id as row, ${citedColumns} from ${currentRevisions} ${allOf(conditions)}
      order by ${publishedOrder}`,
  );
  for await (const row of rows) yield figuresOf(connection, layer, row);
}

function figuresOf(
  connection: Connection,
  layer: ReadLayer,
  row: CitedRow & { readonly row: number },
): RevisionFigures {
  const who = speakersOf(connection, row.row);
  const all = layer('figures', row.row).map(figureOf);
  return {
    citation: citation(row),
    text: textOf(connection, row.row),
    // What is told in an outlet's own lines, or was rejected, is nobody's statement.
    figures: all.map((figure) =>
      who.has(figure.statement ?? '') ? figure : { ...figure, statement: null },
    ),
    times: all.some(({ asOf }) => asOf !== null) ? timesOf(layer, row) : [],
    entities: [...who.values()].flatMap(({ entity, name }) =>
      entity === null || name === null ? [] : [{ id: entity, name }],
    ),
    statements: [...who].map(([id, { start, end, entity }]) => ({
      id,
      source: start === null || end === null ? null : { start, end, entity },
    })),
  };
}

/** What hangs on the day of publication follows from one that was inferred, too. */
function timesOf(
  layer: ReadLayer,
  row: CitedRow & { readonly row: number },
): readonly TimeExpression[] {
  const times = layer('times', row.row).map(timeOf);
  const day = row.published_kind === 'inferred' ? dayOfIso(row.published_value ?? '') : null;
  return day === null ? times : resolvedTimes(times, day);
}

/** Who makes a statement that gives a figure: where the words are, and who that is in the whole dossier. */
interface Speaker {
  readonly start: number | null;
  readonly end: number | null;
  readonly entity: DossierEntityId | null;
  readonly name: string | null;
}

const SPEAKERS = `
select s.local, e.start_at, e.end_at, l.key, l.name from statements s
left join evidence e on e.revision = s.revision and e.fact = s.local and e.role = 'source' and e.ordinal = 0
left join temp.identities i on i.revision = s.revision and i.local = s.source_entity
left join temp.judgements j on j.statement = s.id
left join temp.linked_entities l on l.key = case when j.speaker_set = 1 then j.speaker else i.entity end
where s.revision = ?1 and s.local in (select statement from figures where revision = ?1)
  and s.id not in (select id from temp.recurring_statements) and j.verdict is not 'rejected'`;

function speakersOf(connection: Connection, revision: number): ReadonlyMap<string, Speaker> {
  const rows = connection.all(SPEAKERS, [revision]) as unknown as {
    readonly local: string;
    readonly start_at: number | null;
    readonly end_at: number | null;
    readonly key: string | null;
    readonly name: string | null;
  }[];
  return new Map(
    rows.map(({ local, start_at: start, end_at: end, key, name }) => [
      local,
      { start, end, entity: key === null ? null : asId('entity', key), name },
    ]),
  );
}
