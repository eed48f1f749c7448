import { type RevisionId, asId } from '@rapporteur/core/model/ids';
import type { Span } from '@rapporteur/core/model/span';
import { codePointIndex } from '@rapporteur/core/text/code-points';
import type { OffsetMap } from '@rapporteur/core/text/offset-map';
import type { Finding } from '../../finding.ts';
import { type Content, contentSha256, revisionIdOf, sha256Of } from '../../identity.ts';
import { unpack, unpackMap } from '../../packed.ts';
import { fits, spansOfMetadata } from '../../prepare-record.ts';
import type { Connection } from '../connection.ts';
import { quoted } from '../evidence-rows.ts';
import { columns } from '../read/json.ts';
import { sourceFindings } from './source.ts';
import { wordRows } from './word-rows.ts';

/** What of one revision is not as it was written. */
export function* revisionFindings(connection: Connection, row: number): Generator<Finding> {
  const stored = connection.get(STORED, [row]) as unknown as StoredColumns | undefined;
  if (stored === undefined) return;
  const revision = asId('revision', stored.key);
  const found = (kind: Finding['kind'], where: string, message: string): Finding => ({
    kind,
    revision,
    where,
    message,
  });
  const bytes = unpacked(stored.bytes, stored.bytes_length);
  if (bytes === null || sha256Of(bytes) !== stored.sha256)
    yield found('bytes-changed', 'bytes', 'The bytes are not those that were captured.');
  if (!isOwnId(connection, row, stored))
    yield found('bytes-changed', 'id', 'The id is not that of this content and given metadata.');
  const utf8 = unpacked(stored.text, stored.text_length);
  if (utf8 === null || sha256Of(utf8) !== stored.text_sha256) {
    yield found('text-changed', 'text', 'The text is not the one that was read.');
    // Words cannot be compared with a text that is not theirs.
    return;
  }
  const text = Buffer.from(utf8).toString();
  if (
    text.length !== stored.units ||
    codePointIndex(text).toCodePoint(text.length) !== stored.length
  )
    yield found('text-changed', 'length', 'The length of the text is not the one recorded.');
  const maps = mapsOf(stored);
  if (maps === null) yield found('source-differs', 'maps', 'The offset maps cannot be read.');
  else {
    const extract = extractOf(stored);
    if (extract === 'changed')
      yield found(
        'bytes-changed',
        'extract',
        'The text taken out of the bytes is not the one recorded.',
      );
    else if (bytes !== null) {
      const { charset } = stored;
      yield* sourceFindings({ revision, text, bytes: extract ?? bytes, ...maps, charset });
    }
  }
  yield* wordFindings(connection, row, revision, text, maps?.toSource ?? null);
  for (const { where, span } of spansOfMetadata(columns.metadata(stored.metadata)))
    if (!fits(text, span)) yield found('span-outside', where, spanMessage(span));
  const [statements, events] = [stored.statement_count, stored.event_count];
  if (statements !== stored.statements || events !== stored.events)
    yield found('orphaned-row', 'counts', 'Statements or events are missing or too many.');
}

const STORED = `select r.key, d.key as document_key, r.sha256, r.given, r.metadata, r.charset, r.units, r.length,
  r.text_sha256, r.bytes_length, r.statement_count, r.event_count, c.*,
  (select count(*) from statements s where s.revision = r.id) as statements,
  (select count(*) from events v where v.revision = r.id) as events
  from revisions r join documents d on d.id = r.document join captures c on c.revision = r.id
  where r.id = ?`;

interface StoredColumns {
  readonly key: string;
  readonly document_key: string;
  readonly sha256: string;
  readonly given: string;
  readonly metadata: string;
  readonly charset: string;
  readonly units: number;
  readonly length: number;
  readonly text_sha256: string;
  readonly bytes_length: number;
  readonly statement_count: number;
  readonly event_count: number;
  readonly statements: number;
  readonly events: number;
  readonly bytes: Uint8Array;
  readonly text: Uint8Array;
  readonly text_length: number;
  readonly to_source: Uint8Array;
  readonly to_bytes: Uint8Array;
  readonly extracted: Uint8Array | null;
  readonly extracted_length: number | null;
  readonly extracted_sha256: string | null;
}

/** Whether the id is made of what the revision says; before the tables had version 3 it was made of its bytes. */
function isOwnId(connection: Connection, row: number, stored: StoredColumns): boolean {
  const { key, document_key: document, sha256, given } = stored;
  if (revisionIdOf(document, sha256, given) === key) return true;
  const passages = connection.all(
    `select kind, posted_at as postedAt, start_at as "start", end_at as "end" from passages
     where revision = ? order by ordinal`,
    [row],
  ) as unknown as Content['passages'];
  const metadata = columns.metadata(stored.metadata);
  const content = contentSha256({ textSha256: stored.text_sha256, metadata, passages });
  return revisionIdOf(document, content, given) === key;
}

/** Null where the data is damaged. */
function unpacked(data: Uint8Array, length: number): Uint8Array | null {
  try {
    const bytes = unpack(data, length);
    return bytes.length === length ? bytes : null;
  } catch {
    return null;
  }
}

/** What `to_bytes` leads into where the bytes have no characters of their own; null where they have. */
function extractOf({ extracted, ...stored }: StoredColumns): Uint8Array | 'changed' | null {
  if (extracted === null) return null;
  const text = unpacked(extracted, stored.extracted_length ?? 0);
  return text === null || sha256Of(text) !== stored.extracted_sha256 ? 'changed' : text;
}

function mapsOf(stored: StoredColumns): { toSource: OffsetMap; toBytes: OffsetMap } | null {
  try {
    return { toSource: unpackMap(stored.to_source), toBytes: unpackMap(stored.to_bytes) };
  } catch {
    return null;
  }
}

function* wordFindings(
  connection: Connection,
  row: number,
  revision: RevisionId,
  text: string,
  toSource: OffsetMap | null,
): Generator<Finding> {
  const mapped = toSource === null ? null : mappedRange(toSource);
  for (const { where, span, words, prefix, suffix } of wordRows(connection, row)) {
    if (
      !fits(text, span) ||
      (mapped !== null && (span.start < mapped.start || span.end > mapped.end))
    ) {
      yield { kind: 'span-outside', revision, where, message: spanMessage(span) };
      continue;
    }
    const stands = quoted(text, span);
    const same =
      (words === null || words === stands.exact) &&
      (prefix === null || prefix === stands.prefix) &&
      (suffix === null || suffix === stands.suffix);
    if (same) continue;
    const message = `The text at [${span.start}, ${span.end}) says ${JSON.stringify(stands.exact.slice(0, 80))}, not what was recorded.`;
    yield { kind: 'words-differ', revision, where, message };
  }
}

function mappedRange(map: OffsetMap): Span {
  return { start: map.pieces[0]?.start ?? 0, end: map.pieces.at(-1)?.end ?? 0 };
}

function spanMessage({ start, end }: Span): string {
  return `The span [${start}, ${end}) does not fit the text.`;
}
