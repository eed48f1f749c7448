import { inTextOrder } from '@rapporteur/core/model/span';
import type { Statement } from '@rapporteur/core/model/statement';
import { entityIdOf } from '../identity.ts';
import type { DocumentRecord } from '../record.ts';
import { evidenceOf } from './evidence-rows.ts';
import type { Insert } from './insertion.ts';
import { lineHash } from './line-hash.ts';

/** Records every layer of a document under its revision. `sortKey` puts the revision in its place among others. */
export function insertFacts(
  insert: Insert,
  index: WordIndex,
  revision: number,
  record: DocumentRecord,
  sortKey: string,
): void {
  insertLayout(insert, index, revision, record);
  insertAnnotations(insert, revision, record);
  insertStatements(insert, index, revision, record);
  insertEvents(insert, revision, record, sortKey);
  for (const evidence of evidenceOf(record)) insert('evidence', { revision, ...evidence });
}

/** Enters words into the full-text index. */
export interface WordIndex {
  readonly passage: (id: number, words: string) => void;
  readonly statement: (id: number, content: string, speaker: string) => void;
}

function insertLayout(
  insert: Insert,
  index: WordIndex,
  revision: number,
  { text, removed, passages, sentences }: DocumentRecord,
): void {
  for (const [ordinal, { reason, text: words, source }] of removed.entries()) {
    const place = { source_start: source.start, source_end: source.end };
    insert('removed', { revision, ordinal, reason, words, ...place });
  }
  for (const [ordinal, passage] of passages.entries()) {
    const { kind, postedAt, start, end, language, summarizes } = passage;
    const words = text.slice(start, end);
    const row = {
      revision,
      ordinal,
      kind,
      posted_at: postedAt,
      start_at: start,
      end_at: end,
      words,
      line: lineHash(words),
      language: language ?? null,
      summarizes_start: summarizes?.start ?? null,
      summarizes_end: summarizes?.end ?? null,
    };
    index.passage(insert('passages', row), words);
  }
  for (const [ordinal, { start, end }] of sentences.entries())
    insert('sentences', { revision, ordinal, start_at: start, end_at: end });
}

function insertAnnotations(insert: Insert, revision: number, record: DocumentRecord): void {
  const { text, entities, mentions, times, places, figures } = record;
  const place = (span: { start: number; end: number }, ordinal: number) => ({
    revision,
    ordinal,
    start_at: span.start,
    end_at: span.end,
    words: text.slice(span.start, span.end),
  });
  const mentionCounts = counts(mentions.map(({ entity }) => entity));
  const statementCounts = counts(record.statements.map(({ source }) => source?.entity ?? ''));
  for (const [ordinal, { id, type, name, country, aliases, roles }] of entities.entries())
    insert('entities', {
      revision,
      ordinal,
      local: id,
      key: entityIdOf(type, name),
      type,
      name,
      country,
      aliases: JSON.stringify(aliases),
      roles: JSON.stringify(roles),
      mention_count: mentionCounts.get(id) ?? 0,
      statement_count: statementCounts.get(id) ?? 0,
    });
  for (const [ordinal, mention] of mentions.entries()) {
    const { entity, form, metonym } = mention;
    // Null where the layer does not say, so that what comes back is what went in.
    const row = { entity, form, metonym: metonym === undefined ? null : Number(metonym) };
    insert('mentions', { ...place(mention, ordinal), ...row });
  }
  for (const [ordinal, time] of times.entries()) {
    const { type, value, mod, from, to } = time;
    const reference = time.reference === null ? null : JSON.stringify(time.reference);
    const row = { type, value, mod, from_day: from, to_day: to, reference };
    insert('times', { ...place(time, ordinal), ...row });
  }
  for (const [ordinal, found] of places.entries()) {
    const { entity, geonames, lat, lon, country, precision } = found;
    const row = { entity, geonames, lat, lon, country, precision };
    insert('places', { ...place(found, ordinal), ...row });
  }
  for (const [ordinal, figure] of figures.entries()) {
    const { measure, value, low, high, unit, statement, noun, scope, asOf, cumulative } = figure;
    insert('figures', {
      ...place(figure, ordinal),
      measure,
      value,
      low,
      high,
      unit,
      statement,
      noun_start: noun?.start ?? null,
      noun_end: noun?.end ?? null,
      scope_start: scope?.start ?? null,
      scope_end: scope?.end ?? null,
      as_of_start: asOf?.start ?? null,
      as_of_end: asOf?.end ?? null,
      cumulative: cumulative === null ? null : Number(cumulative),
    });
  }
}

function insertStatements(
  insert: Insert,
  index: WordIndex,
  revision: number,
  record: DocumentRecord,
): void {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const times = new Map(record.times.map((time) => [`${time.start} ${time.end}`, time]));
  for (const [ordinal, statement] of record.statements.entries()) {
    const { source, saidAt, parent } = statement;
    const said = saidAt === null ? undefined : times.get(`${saidAt.start} ${saidAt.end}`);
    const entity = source?.entity == null ? undefined : entities.get(source.entity);
    const described = source === null || source.form === 'pronoun' ? [] : [source];
    const speaker = [
      ...new Set([
        ...(entity === undefined ? [] : [entity.name, ...entity.aliases]),
        ...described.map(({ start, end }) => record.text.slice(start, end)),
      ]),
    ].join(' | ');
    const content = contentWords(record.text, statement);
    const id = insert('statements', {
      revision,
      ordinal,
      local: statement.id,
      type: statement.type,
      act: statement.act,
      factuality: statement.factuality,
      parent,
      source_form: source?.form ?? null,
      source_entity: source?.entity ?? null,
      said_from: said?.from ?? null,
      said_to: said?.to ?? null,
      ...qualityColumns(statement),
      speaker,
      content,
    });
    index.statement(id, content, speaker);
  }
}

function qualityColumns({ source, confidence, basis, negated }: Statement) {
  return {
    confidence: confidence.statement,
    source_confidence: confidence.source,
    cue_confidence: confidence.cue,
    content_confidence: confidence.content,
    basis: JSON.stringify(basis),
    negated: Number(negated),
    source_metonym: source === null ? null : Number(source.metonym),
    // Something may be told of it without words of its own.
    source_anonymity: source === null ? null : Number(source.anonymity !== null),
    on_behalf_of: source?.onBehalfOf ?? null,
  };
}

function insertEvents(
  insert: Insert,
  revision: number,
  record: DocumentRecord,
  sortKey: string,
): void {
  for (const [ordinal, event] of record.events.entries()) {
    const { id, type, mode, status, participants, statements, when, where } = event;
    insert('events', {
      revision,
      ordinal,
      local: id,
      type,
      mode,
      status,
      participants: JSON.stringify(participants),
      statements: JSON.stringify(statements),
      where_entity: where?.entity ?? null,
      when_from: when?.from ?? null,
      when_to: when?.to ?? null,
      when_precision: when?.precision ?? null,
      when_time: when?.time ?? null,
      repeated: Number(event.repeated),
      // Its own day comes first; without one, that of the report stands in.
      sort_key: `${when?.from ?? ''} ${sortKey} ${String(ordinal).padStart(8, '0')}`.trimStart(),
    });
  }
}

/** The content as one line: its parts in text order. */
function contentWords(text: string, { content }: Statement): string {
  const parts = content.toSorted(inTextOrder);
  return parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function counts(values: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
  return counted;
}
