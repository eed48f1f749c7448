import { type Kysely, sql } from 'kysely';
import type { MediaType } from '@rapporteur/core/model/document';
import type { EntityType } from '@rapporteur/core/model/entity';
import type { Event } from '@rapporteur/core/model/event';
import { isId } from '@rapporteur/core/model/ids';
import { dayOfIso } from '@rapporteur/core/model/calendar';
import type { Span } from '@rapporteur/core/model/span';
import type { DatePrecision, TimeExpression } from '@rapporteur/core/model/time';
import { resolvedTimes } from '@rapporteur/core/text/resolved-times';
import type {
  Act,
  Factuality,
  SourceForm,
  StatementSource,
} from '@rapporteur/core/model/statement';
import { unpack, unpackMap } from '../../packed.ts';
import type { StoredDocument, StoredStatement } from '../../rows.ts';
import type { Connection } from '../connection.ts';
import type { EvidenceRole } from '../evidence-rows.ts';
import type { Tables } from '../schema.ts';
import { type DocumentColumns, documentColumns, documentRow } from './documents.ts';
import { eventOf } from './events.ts';
import { timeOf } from './datable.ts';
import { figureOf } from './figure-of.ts';
import { columns } from './json.ts';
import { type ReadLayer, layerReader } from './layers.ts';
import { flag, quality } from './quality.ts';
import type { RecurringRows } from './recurring.ts';
import { type RevisionColumns, revisionColumns, revisionRow } from './revisions.ts';
import { withJudgements } from './stored-judgements.ts';
import { firstOf } from './stream.ts';

/** Reads whole revisions. */
export interface StoredReader {
  readonly read: (id: string) => Promise<StoredDocument | null>;
  readonly everything: () => AsyncGenerator<StoredDocument>;
}

export function storedReader(
  connection: Connection,
  db: Kysely<Tables>,
  recurring: RecurringRows,
): StoredReader {
  const layer = layerReader(connection, db);
  const read = async (id: string): Promise<StoredDocument | null> => {
    const wanted = isId('revision', id)
      ? sql`r.key = ${id}`
      : sql`r.id = (select current from documents where key = ${id})`;
    const row = await firstOf<CaptureColumns>(
      db,
      sql`select r.id as row, c.*, r.given, r.metadata as revision_metadata, ${revisionColumns}
        from revisions r join documents d on d.id = r.document
        join captures c on c.revision = r.id where ${wanted}`,
    );
    if (row === undefined) return null;
    const document = await firstOf<DocumentColumns>(
      db,
      sql`select ${documentColumns} from revisions r join documents d on d.current = r.id
        left join outlets o on o.id = r.outlet where d.key = ${row.document_key}`,
    );
    return document === undefined ? null : assemble(connection, row, document, layer, recurring);
  };
  return { read, everything: () => everything(connection, read) };
}

/** Only the ids are held in memory: a few bytes a revision, and the list stays true while others write. */
async function* everything(
  connection: Connection,
  read: (id: string) => Promise<StoredDocument | null>,
): AsyncGenerator<StoredDocument> {
  const order = `select r.key from revisions r join documents d on d.id = r.document
    order by d.key, r.key`;
  for (const { key } of connection.all(order)) {
    const stored = await read(String(key));
    if (stored !== null) yield stored;
  }
}

interface CaptureColumns extends RevisionColumns {
  readonly row: number;
  readonly bytes: Uint8Array;
  readonly text: Uint8Array;
  readonly text_length: number;
  readonly to_source: Uint8Array;
  readonly to_bytes: Uint8Array;
  readonly extracted: Uint8Array | null;
  readonly extracted_length: number | null;
  readonly given: string;
  readonly revision_metadata: string;
}

function assemble(
  connection: Connection,
  row: CaptureColumns,
  document: DocumentColumns,
  layer: ReadLayer,
  recurring: RecurringRows,
): StoredDocument {
  const byFact = evidenceOf(connection)(row.row);
  return {
    document: documentRow(document),
    revision: revisionRow(row),
    source: {
      input: document.input ?? '',
      bytes: unpack(row.bytes, row.bytes_length),
      mediaType: row.media_type as MediaType,
      charset: row.charset,
      given: columns.given(row.given),
      extracted:
        row.extracted === null
          ? null
          : Buffer.from(unpack(row.extracted, row.extracted_length ?? 0)).toString(),
    },
    metadata: columns.metadata(row.revision_metadata),
    text: Buffer.from(unpack(row.text, row.text_length)).toString(),
    toSource: unpackMap(row.to_source),
    toBytes: unpackMap(row.to_bytes),
    ...withoutRecurring(
      layer,
      row.row,
      recurring,
      resolved(row, {
        ...layout(layer, row.row),
        ...annotations(layer, row.row),
        statements: withJudgements(connection, row.row, statementsOf(layer, row.row, byFact)),
        events: eventsOf(layer, row.row, byFact),
      }),
    ),
  };
}

type Facts = Pick<
  StoredDocument,
  | 'removed'
  | 'passages'
  | 'sentences'
  | 'times'
  | 'entities'
  | 'mentions'
  | 'places'
  | 'figures'
  | 'statements'
  | 'events'
>;

/** What hangs on the day of publication follows from one that was inferred, too. */
function resolved(row: CaptureColumns, facts: Facts): Facts {
  const { published_kind: kind, published_value: value } = row;
  const day = kind === 'inferred' ? dayOfIso(value ?? '') : null;
  if (day === null) return facts;
  const times = resolvedTimes(facts.times, day);
  const events = facts.events.map((event) => {
    const time = times[event.when?.time ?? -1];
    if (event.when === null || event.when.from !== null || time === undefined) return event;
    const precision = time.from === null ? null : precisionOf(time);
    return { ...event, when: { ...event.when, from: time.from, to: time.to, precision } };
  });
  return { ...facts, times, events };
}

function precisionOf({ reference }: TimeExpression): DatePrecision {
  const unit = reference?.unit;
  return unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day';
}

/** Lines that are the outlet's own are marked, and what is told of in them is left out. */
function withoutRecurring(
  layer: ReadLayer,
  revision: number,
  recurring: RecurringRows,
  facts: Facts,
): Facts {
  const rows = recurring.of(revision);
  if (rows.passages.size === 0) return facts;
  const left = (table: 'statements' | 'events'): ReadonlySet<string> =>
    new Set(
      layer(table, revision).flatMap(({ id, local }) => (rows[table].has(id) ? [local] : [])),
    );
  const marked = layer('passages', revision).map(({ id }) => rows.passages.has(id));
  const statements = left('statements');
  const events = left('events');
  return {
    ...facts,
    passages: facts.passages.map((passage, index) =>
      marked[index] === true ? { ...passage, recurring: true } : passage,
    ),
    statements: facts.statements
      .filter(({ id }) => !statements.has(id))
      .map((one) => (statements.has(one.parent ?? '') ? { ...one, parent: null } : one)),
    events: facts.events
      .filter(({ id }) => !events.has(id))
      .map((one) => ({ ...one, statements: one.statements.filter((id) => !statements.has(id)) })),
    figures: facts.figures.map((one) =>
      statements.has(one.statement ?? '') ? { ...one, statement: null } : one,
    ),
  };
}

function layout(
  layer: ReadLayer,
  revision: number,
): Pick<StoredDocument, 'removed' | 'passages' | 'sentences'> {
  return {
    removed: layer('removed', revision).map(({ reason, words, source_start, source_end }) => ({
      reason,
      text: words,
      source: { start: source_start, end: source_end },
    })),
    passages: layer('passages', revision).map((row) => ({
      ...spanOf(row),
      kind: row.kind as StoredDocument['passages'][number]['kind'],
      postedAt: row.posted_at,
      ...(row.language === null ? {} : { language: row.language }),
      ...(row.summarizes_start === null || row.summarizes_end === null
        ? {}
        : { summarizes: { start: row.summarizes_start, end: row.summarizes_end } }),
    })),
    sentences: layer('sentences', revision).map(spanOf),
  };
}

function annotations(
  layer: ReadLayer,
  revision: number,
): Pick<StoredDocument, 'times' | 'entities' | 'mentions' | 'places' | 'figures'> {
  return {
    times: layer('times', revision).map(timeOf),
    entities: layer('entities', revision).map((row) => ({
      id: row.local,
      type: row.type as EntityType,
      name: row.name,
      aliases: columns.strings(row.aliases),
      country: row.country,
      roles: columns.strings(row.roles),
    })),
    mentions: layer('mentions', revision).map((row) => ({
      ...spanOf(row),
      entity: row.entity,
      form: row.form as StoredDocument['mentions'][number]['form'],
      ...(row.metonym === null ? {} : { metonym: row.metonym === 1 }),
    })),
    places: layer('places', revision).map((row) => ({
      ...spanOf(row),
      entity: row.entity,
      geonames: row.geonames,
      lat: row.lat,
      lon: row.lon,
      country: row.country,
      precision: row.precision as StoredDocument['places'][number]['precision'],
    })),
    figures: layer('figures', revision).map(figureOf),
  };
}

function statementsOf(
  layer: ReadLayer,
  revision: number,
  byFact: EvidenceByFact,
): StoredStatement[] {
  return layer('statements', revision).map((row) => {
    const spans = (role: EvidenceRole): Span[] => byFact.get(row.local)?.get(role) ?? [];
    const [source] = spans('source');
    return {
      id: row.local,
      type: row.type as StoredStatement['type'],
      source:
        source === undefined
          ? null
          : {
              ...source,
              form: row.source_form as SourceForm,
              entity: row.source_entity,
              metonym: flag(row.source_metonym),
              onBehalfOf: row.on_behalf_of,
              anonymity: row.source_anonymity === 1 ? anonymityOf(spans) : null,
            },
      cue: spans('cue')[0] ?? null,
      content: spans('content'),
      quotes: spans('quote'),
      act: row.act as Act,
      addressee: spans('addressee')[0] ?? null,
      medium: spans('medium')[0] ?? null,
      relayedBy: spans('relayed-by')[0] ?? null,
      saidAt: spans('said-at')[0] ?? null,
      factuality: row.factuality as Factuality,
      condition: spans('condition')[0] ?? null,
      hedges: spans('hedge'),
      ...quality(row),
      judgement: null,
      parent: row.parent,
    };
  });
}

function anonymityOf(spans: (role: EvidenceRole) => Span[]): StatementSource['anonymity'] {
  return {
    basis: spans('anonymity-basis')[0] ?? null,
    reason: spans('anonymity-reason')[0] ?? null,
  };
}

function eventsOf(layer: ReadLayer, revision: number, byFact: EvidenceByFact): Event[] {
  return layer('events', revision).map((row) => {
    const trigger = byFact.get(row.local)?.get('trigger')?.[0];
    if (trigger === undefined) throw new Error(`event ${row.local} has no trigger`);
    return eventOf(row, trigger);
  });
}

/** Spans of a revision's facts, by the fact's local id and the role of the words. */
type EvidenceByFact = ReadonlyMap<string, ReadonlyMap<EvidenceRole, Span[]>>;

function evidenceOf(connection: Connection): (revision: number) => EvidenceByFact {
  return (revision) => {
    const rows = connection.all(
      `select fact, role, start_at, end_at from evidence where revision = ?
        order by fact, role, ordinal`,
      [revision],
    ) as unknown as { fact: string; role: EvidenceRole; start_at: number; end_at: number }[];
    const facts = new Map<string, Map<EvidenceRole, Span[]>>();
    for (const { fact, role, start_at, end_at } of rows) {
      const roles = facts.get(fact) ?? new Map<EvidenceRole, Span[]>();
      facts.set(fact, roles);
      roles.set(role, [...(roles.get(role) ?? []), { start: start_at, end: end_at }]);
    }
    return facts;
  };
}

function spanOf({ start_at, end_at }: { start_at: number; end_at: number }): Span {
  return { start: start_at, end: end_at };
}
