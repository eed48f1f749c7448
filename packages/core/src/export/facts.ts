import { daysOf } from '../model/day-range.ts';
import type {
  ExportedCitation,
  ExportedDocument,
  ExportedEntity,
  ExportedEvent,
  ExportedFigure,
  ExportedPublished,
  ExportedSource,
  ExportedStatement,
  NamedEntity,
  TextEvidence,
} from '../model/exported.ts';
import type {
  CitedRow,
  DocumentRow,
  EntityRow,
  EventRow,
  FigureRow,
  PublishedRow,
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
  const { id, citation, type, speaker, act, factuality, negated, parent, said } = statement;
  const { judgement } = statement;
  return {
    id,
    document: citation.document,
    revision: citation.revision,
    type,
    speaker: namedFact(speaker),
    source: sourceFact(statement),
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
    negated,
    condition: maybe(statement.condition),
    hedges: statement.hedges.map(textEvidence),
    confidence: statement.confidence?.statement ?? null,
    foundBy: statement.basis?.foundBy ?? null,
    judgement: judgement === null ? null : { ...judgement, speaker: namedFact(judgement.speaker) },
    parent,
    citation: citationFact(citation),
  };
}

function sourceFact({ source, speaker }: StatementRow): ExportedSource | null {
  if (source === null) return null;
  const { form, metonym, onBehalfOf, anonymity } = source;
  return {
    ...textEvidence(source),
    form,
    entity: speaker?.id ?? null,
    metonym,
    onBehalfOf: namedFact(onBehalfOf),
    anonymity:
      anonymity === null
        ? null
        : { basis: maybe(anonymity.basis), reason: maybe(anonymity.reason) },
  };
}

function namedFact(entity: NamedEntity | null): NamedEntity | null {
  return entity === null ? null : { id: entity.id, name: entity.name };
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
    repeated: event.repeated,
    trigger: textEvidence(event.trigger),
    sentence: maybe(event.sentence),
    statements,
    reports: [report],
    citation: citationFact(citation),
  };
}

export function figureFact(figure: FigureRow): ExportedFigure {
  const { id, citation, words, measure, value, low, high, unit, statement } = figure;
  const { speaker, holds, cumulative } = figure;
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
    speaker,
    noun: maybe(figure.noun),
    scope: maybe(figure.scope),
    asOf: maybe(figure.asOf),
    holds,
    cumulative,
    citation: citationFact(citation),
  };
}

function citationFact(citation: CitedRow['citation']): ExportedCitation {
  const { title, outlet, url, input, published } = citation;
  return { title, outlet, url, input, published: publishedFact(published) };
}

function publishedFact(published: PublishedRow | null): ExportedPublished | null {
  if (published === null) return null;
  const { value, precision, kind } = published;
  const [first, last] = value.split('/');
  if (first === undefined || last === undefined) return { value, precision, kind };
  return { from: first, to: daysOf(last)?.to ?? last, kind };
}

function textEvidence({ codePoints, exact }: Words): TextEvidence {
  return { start: codePoints.start, end: codePoints.end, exact };
}

function maybe(words: Words | null): TextEvidence | null {
  return words === null ? null : textEvidence(words);
}
