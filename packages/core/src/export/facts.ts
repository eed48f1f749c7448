import type {
  ExportedCitation,
  ExportedDocument,
  ExportedEntity,
  ExportedEvent,
  ExportedFigure,
  ExportedPublished,
  ExportedStatement,
  TextEvidence,
} from '../model/exported.ts';
import type {
  CitedRow,
  DocumentRow,
  EntityRow,
  EventRow,
  FigureRow,
  StatementRow,
  Words,
} from './rows.ts';

/** A document, in the terms of `read`; `input` is the first of those it came by. */
export function documentFact(document: DocumentRow): ExportedDocument {
  const { id, url, outlet, title, language, authors, inputs, revision, revisions } = document;
  return {
    id,
    input: inputs[0] ?? null,
    inputs,
    url,
    outlet,
    title,
    language,
    authors,
    published: publishedFact(document.published),
    revision,
    revisions,
  };
}

export function entityFact(entity: EntityRow): ExportedEntity {
  const { id, type, name, aliases, roles, country, documents, statements, mentions } = entity;
  return { id, type, name, aliases, roles, country, documents, statements, mentions };
}

/**
 * A statement, in the terms of `read`, entities and parents by their ids in the dossier; and who
 * the speaker is and where it was read, so that a reader need not look them up.
 */
export function statementFact(statement: StatementRow): ExportedStatement {
  const { id, citation, type, source, speaker, act, factuality, parent, said } = statement;
  return {
    id,
    document: citation.document,
    revision: citation.revision,
    type,
    speaker: speaker === null ? null : { id: speaker.id, name: speaker.name },
    source:
      source === null
        ? null
        : { ...textEvidence(source), form: source.form, entity: speaker?.id ?? null },
    cue: maybe(statement.cue),
    content: statement.content.map(textEvidence),
    quotes: statement.quotes.map(textEvidence),
    act,
    addressee: maybe(statement.addressee),
    medium: maybe(statement.medium),
    relayedBy: maybe(statement.relayedBy),
    saidAt: maybe(statement.saidAt),
    said: said === null ? null : { from: said.from, to: said.to },
    factuality,
    parent,
    citation: citationFact(citation),
  };
}

/** An event with each report that tells it: one, as long as reports are not merged. */
export function eventFact(event: EventRow): ExportedEvent {
  const { id, citation, type, mode, status, participants, when, where, statements } = event;
  const report = {
    document: citation.document,
    revision: citation.revision,
    ...textEvidence(event.sentence ?? event.trigger),
  };
  return {
    id,
    document: citation.document,
    revision: citation.revision,
    type,
    mode,
    status,
    participants: participants.map(({ id: entity, role, name }) => ({ entity, role, name })),
    when: when === null ? null : { from: when.from, to: when.to, precision: when.precision },
    where: where === null ? null : { entity: where.id, name: where.name },
    trigger: textEvidence(event.trigger),
    sentence: maybe(event.sentence),
    statements,
    reports: [report],
    citation: citationFact(citation),
  };
}

export function figureFact(figure: FigureRow): ExportedFigure {
  const { id, citation, words, measure, value, low, high, unit, statement } = figure;
  return {
    id,
    document: citation.document,
    revision: citation.revision,
    ...textEvidence(words),
    measure,
    value,
    low,
    high,
    unit,
    statement,
    citation: citationFact(citation),
  };
}

function citationFact(citation: CitedRow['citation']): ExportedCitation {
  const { title, outlet, url, input, published } = citation;
  return { title, outlet, url, input, published: publishedFact(published) };
}

function publishedFact(published: ExportedPublished | null): ExportedPublished | null {
  if (published === null) return null;
  return { value: published.value, precision: published.precision, kind: published.kind };
}

function textEvidence({ codePoints, exact }: Words): TextEvidence {
  return { start: codePoints.start, end: codePoints.end, exact };
}

function maybe(words: Words | null): TextEvidence | null {
  return words === null ? null : textEvidence(words);
}
