import type { Layers, Source } from '../model/document.ts';
import type { ReadOutput } from '../model/read-output.ts';
import type { Sourced } from '../model/provenance.ts';
import type { Span } from '../model/span.ts';
import type { StatementSource } from '../model/statement.ts';
import type { KnownDate, PrintedTime, TimeExpression } from '../model/time.ts';
import { codePointIndex, spanInCodePoints } from '../text/code-points.ts';

/** What is printed of a document; a stored one has it as well as one just read. */
export type PrintableDocument = Pick<
  Layers,
  | 'text'
  | 'metadata'
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
> & { readonly source: Pick<Source, 'input'> };

/** A read document as it leaves the program: offsets in code points, layers that are inward left out. */
export function readOutput(document: PrintableDocument): ReadOutput {
  const index = codePointIndex(document.text);
  const at = <T extends Span>(span: T): T => ({ ...span, ...spanInCodePoints(index, span) });
  const plain = (span: Span): Span => spanInCodePoints(index, span);
  const maybe = (span: Span | null): Span | null => (span === null ? null : plain(span));
  const { metadata } = document;
  return {
    input: document.source.input,
    url: metadata.url?.value ?? null,
    outlet: metadata.outlet?.value ?? null,
    language: metadata.language?.value ?? null,
    title: metadata.title?.value ?? null,
    authors: metadata.authors,
    published: published(metadata.published, plain),
    ...extras(metadata),
    text: document.text,
    removed: document.removed.map(({ reason, text }) => ({ reason, text })),
    passages: document.passages.map(({ kind, start, end, postedAt, summarizes, language }) => ({
      kind,
      ...plain({ start, end }),
      postedAt,
      ...(summarizes === undefined ? {} : { summarizes: plain(summarizes) }),
      ...(language === undefined ? {} : { language }),
    })),
    sentences: document.sentences.map(plain),
    times: document.times.map((time) => printedTime(at(time))),
    entities: document.entities,
    mentions: document.mentions.map(at),
    places: document.places.map(at),
    figures: document.figures.map((figure) => ({
      ...at(figure),
      noun: maybe(figure.noun),
      scope: maybe(figure.scope),
      asOf: maybe(figure.asOf),
    })),
    statements: document.statements.map((statement) => ({
      ...statement,
      source: statement.source === null ? null : sourceOutput(statement.source, at, maybe),
      cue: maybe(statement.cue),
      content: statement.content.map(plain),
      quotes: statement.quotes.map(plain),
      addressee: maybe(statement.addressee),
      medium: maybe(statement.medium),
      relayedBy: maybe(statement.relayedBy),
      saidAt: maybe(statement.saidAt),
      condition: maybe(statement.condition),
      hedges: statement.hedges.map(plain),
    })),
    events: document.events.map((event) => ({ ...event, trigger: plain(event.trigger) })),
  };
}

function printedTime({ reference: _reference, ...time }: TimeExpression): PrintedTime {
  return time;
}

function sourceOutput(
  source: StatementSource,
  at: (span: StatementSource) => StatementSource,
  maybe: (span: Span | null) => Span | null,
): StatementSource {
  const { anonymity } = source;
  return {
    ...at(source),
    anonymity:
      anonymity === null
        ? null
        : { basis: maybe(anonymity.basis), reason: maybe(anonymity.reason) },
  };
}

/** What only some documents say of themselves. */
function extras(
  metadata: PrintableDocument['metadata'],
): Pick<ReadOutput, 'modified' | 'section' | 'wire' | 'stub' | 'sources'> {
  const { modified, section, wire, stub, sources } = metadata;
  return {
    ...(modified === undefined || modified === null ? {} : { modified: modified.value }),
    ...(section === undefined ? {} : { section: section.value }),
    ...(wire === undefined ? {} : { wire: wire.value }),
    ...(stub?.kind === 'inferred' ? { stub: stub.by } : {}),
    ...(sources === undefined ? {} : { sources }),
  };
}

function published(
  date: Sourced<KnownDate> | null,
  plain: (span: Span) => Span,
): ReadOutput['published'] {
  if (date === null) return null;
  const evidence =
    date.kind === 'stated' ? date.evidence : date.kind === 'inferred' ? date.from : [];
  return { ...date.value, kind: date.kind, evidence: evidence.map(plain) };
}
