import type { Metadata, ReadDocument, Source } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import type { Span } from '@rapporteur/core/model/span';
import { codePointIndex } from '@rapporteur/core/text/code-points';
import { PAYWALL } from './absence.ts';
import { contentSha256, sha256Of } from './identity.ts';
import { pack, packMap } from './packed.ts';
import type { DocumentRecord, KnownInput, PackedExtract } from './record.ts';

/**
 * Makes a read document ready to be recorded; done where it was read, as compressing and hashing take their time.
 * @throws Problem `reader-failed` where a span lies outside the text, is empty or splits a character.
 */
export function prepareRecord(
  known: KnownInput,
  document: ReadDocument,
  reader: string,
): DocumentRecord {
  const { text, source, decoded } = document;
  if (!text.isWellFormed()) throw readerFailed(known.input, 'its text holds half a surrogate pair');
  for (const { where, span } of spansOf(document)) {
    if (fits(text, span)) continue;
    const range = `[${span.start}, ${span.end})`;
    throw readerFailed(known.input, `the span ${range} of ${where} does not fit the text`);
  }
  const utf8 = Buffer.from(text);
  const textSha256 = sha256Of(utf8);
  return {
    ...known,
    mediaType: source.mediaType ?? decoded.mediaType,
    charset: decoded.charset,
    partial: source.partial ?? null,
    reader,
    text,
    textSha256,
    contentSha256: contentSha256({ ...document, textSha256 }),
    paywalled: PAYWALL.test(decoded.characters),
    length: codePointIndex(text).toCodePoint(text.length),
    removed: document.removed.map((one) => ({ ...one, text: one.text.toWellFormed() })),
    metadata: document.metadata,
    passages: document.passages,
    sentences: document.sentences,
    times: document.times,
    entities: document.entities,
    mentions: document.mentions,
    places: document.places,
    figures: document.figures,
    statements: document.statements,
    events: document.events,
    packed: {
      bytes: pack(source.bytes),
      text: pack(utf8),
      toSource: packMap(document.toSource),
      toBytes: packMap(decoded.toBytes),
      extracted: extractOf(source),
    },
  };
}

function extractOf({ extracted }: Source): PackedExtract | null {
  if (extracted === undefined) return null;
  const utf8 = Buffer.from(extracted.characters);
  return { by: extracted.by, text: pack(utf8), sha256: sha256Of(utf8) };
}

type Spanned = Pick<
  ReadDocument,
  | 'metadata'
  | 'passages'
  | 'sentences'
  | 'times'
  | 'mentions'
  | 'places'
  | 'figures'
  | 'statements'
  | 'events'
>;

interface PlacedSpan {
  readonly where: string;
  readonly span: Span;
}

/** The words on which what is known of a document rests. */
export function* spansOfMetadata(metadata: Metadata): Generator<PlacedSpan> {
  const { url, outlet, language, title, published } = metadata;
  for (const [name, value] of Object.entries({ url, outlet, language, title, published })) {
    if (value === null || value.kind === 'given') continue;
    for (const span of value.kind === 'stated' ? value.evidence : value.from)
      yield { where: `metadata ${name}`, span };
  }
}

/** Every span of a document into its text, and what it is of. */
function* spansOf(document: Spanned): Generator<PlacedSpan> {
  yield* spansOfMetadata(document.metadata);
  for (const layer of ['passages', 'sentences', 'times', 'mentions', 'places', 'figures'] as const)
    for (const [index, span] of document[layer].entries())
      yield { where: `${layer}[${index}]`, span };
  for (const { id, source, cue, content, quotes, ...rest } of document.statements) {
    const { addressee, medium, relayedBy, saidAt, condition, hedges } = rest;
    const { basis = null, reason = null } = source?.anonymity ?? {};
    const all = [source, cue, ...content, ...quotes, addressee, medium, relayedBy, saidAt]
      .concat(condition, hedges)
      .concat(basis, reason);
    for (const span of all) if (span !== null) yield { where: id, span };
  }
  for (const [index, { noun, scope, asOf }] of document.figures.entries())
    for (const span of [noun, scope, asOf])
      if (span !== null) yield { where: `figures[${index}]`, span };
  for (const { id, trigger } of document.events) yield { where: id, span: trigger };
}

/** Whether a span is not empty, within the text, and splits no surrogate pair. */
export function fits(text: string, { start, end }: Span): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length &&
    !splitsPair(text, start) &&
    !splitsPair(text, end)
  );
}

/** Whether an offset stands between the halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
  const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

function readerFailed(input: string, what: string): Problem {
  return new Problem(
    'reader-failed',
    `${input}: could not be recorded: ${what}`,
    'This is a fault of the program; please report it with the input.',
  );
}
