import type { Kysely } from 'kysely';
import { asId } from '@rapporteur/core/model/ids';
import type { DossierWriter } from '../dossier.ts';
import {
  canonicalGiven,
  documentIdOf,
  documentIdentity,
  pageUrl,
  revisionIdOf,
} from '../identity.ts';
import { pack } from '../packed.ts';
import type { AddOutcome, DocumentRecord, GoneRecord, KnownInput } from '../record.ts';
import { daysOf } from '@rapporteur/core/model/day-range';
import type { Connection } from './connection.ts';
import { logDecision } from './decisions.ts';
import {
  findDocument,
  findHeld,
  findKnown,
  type Held,
  type HeldDocument,
  type KnownBytes,
} from './find-document.ts';
import { type WordIndex, insertFacts } from './insert-facts.ts';
import { type Insert, inserter } from './insertion.ts';
import type { Dates } from './read/dates.ts';
import type { Identities } from './read/identities.ts';
import type { RecurringRows } from './read/recurring.ts';
import type { Tables } from './schema.ts';
import { noteSighting, type Sighting, shortOf } from './sightings.ts';

/** Time as the store is told it: the instant an addition is dated with. */
export interface Clock {
  readonly now: () => Date;
}

/** A writer over a connection that is open for writing and migrated. */
export function sqliteWriter(
  connection: Connection,
  db: Kysely<Tables>,
  clock: Clock,
  dating: Pick<Dates, 'keep'>,
  shared: {
    readonly linking: Pick<Identities, 'keep'>;
    readonly lines: Pick<RecurringRows, 'keep'>;
    readonly keepColumns: () => Promise<void>;
  },
): DossierWriter {
  const insert = inserter(connection, db);
  const write: Write = { connection, insert, index: wordIndex(connection), now: '' };
  const dated = (): Write => ({ ...write, now: clock.now().toISOString() });
  return {
    known: async (input) => {
      const found = findKnown(connection, input);
      const news = found !== null && isNewInput(connection, found.documentRow, input);
      if (found === null || (!news && input.capturedAt === null))
        return found && outcome('unchanged', found, false);
      return connection.transaction(() => seenAgain(dated(), found, input));
    },
    gone: async (record) => {
      const held = findHeld(connection, record);
      return held === null ? null : connection.transaction(() => noteGone(dated(), held, record));
    },
    add: async (records) => {
      if (records.length === 0) return [];
      return connection.transaction(() => {
        const at = dated();
        return records.map((record) => addOne(at, record));
      });
    },
    decide: async (decision) =>
      connection.transaction(() => logDecision(connection, decision, clock.now().toISOString())),
    keepDates: async () => dating.keep(),
    keepEntities: async () => shared.linking.keep(),
    keepLines: async () => shared.lines.keep(),
    keepColumns: shared.keepColumns,
    close: async () => connection.close(),
  };
}

interface Write {
  readonly connection: Connection;
  readonly insert: Insert;
  readonly index: WordIndex;
  readonly now: string;
}

function addOne(write: Write, record: DocumentRecord): AddOutcome {
  const { connection, insert } = write;
  // Asked again under the write lock: a twin may have come before, from this program or another.
  const known = findKnown(connection, record);
  if (known !== null) return seenAgain(write, known, record);
  const url = pageUrl(record.given.url ?? record.metadata.url?.value);
  const held = findDocument(connection, url, record);
  const identity = documentIdentity(url, record.sha256, record.given);
  const document = held?.key ?? documentIdOf(identity);
  const given = canonicalGiven(record.given);
  const revision = revisionIdOf(document, record.contentSha256, given);
  if (held !== null) {
    const again = addCapture(write, held, record, revision);
    if (again !== null) return again;
  }
  const documentRow =
    held?.id ??
    insert('documents', { key: document, identity, url, added_at: write.now, current: null });
  const row = insertRevision(write, record, {
    key: revision,
    document: documentRow,
    previous: held?.current ?? null,
    sort_key: sortKey(record, document, revision),
    url,
  });
  noteSighting(connection, insert, sightingOf(write, record, documentRow, row, 'text'));
  const newInput = noteInput(write, documentRow, record);
  insertFacts(insert, write.index, row, record, sortKey(record, document, revision));
  const kind = held === null ? 'added' : isPartOf(held, record) ? 'recaptured' : 'revised';
  return outcome(kind, { documentRow, document, revision }, held !== null && newInput);
}

/** The words by which a feed announces a document are no news of one that is held as a whole. */
function isPartOf({ partial }: HeldDocument, record: DocumentRecord): boolean {
  return record.partial !== null && partial === null;
}

/** A capture of a document that is held which brings no words of its own: null where it does. */
function addCapture(
  write: Write,
  held: HeldDocument,
  record: DocumentRecord,
  key: string,
): AddOutcome | null {
  const { connection, insert } = write;
  const same = connection.get('select id from revisions where key = ?', [key]);
  const short =
    same === undefined
      ? shortOf(connection, held.current, record, record.capturedAt ?? write.now)
      : null;
  if (same === undefined && short === null) return null;
  const row = same === undefined ? null : Number(same['id']);
  noteSighting(connection, insert, sightingOf(write, record, held.id, row, short ?? 'text'), {
    mediaType: record.mediaType,
    charset: record.charset,
    bytes: record.packed.bytes,
  });
  const newInput = noteInput(write, held.id, record);
  const revision = same === undefined ? currentKey(connection, held.id) : key;
  const found = { documentRow: held.id, document: held.key, revision };
  return outcome(short === null ? 'recaptured' : 'gone', found, newInput);
}

function sightingOf(
  { now }: Write,
  input: KnownInput,
  document: number,
  revision: number | null,
  state: Sighting['state'],
): Sighting {
  const { sha256, capturedAt } = input;
  const given = canonicalGiven(input.given);
  const seen = capturedAt ?? now;
  return { document, revision, state, status: null, sha256, given, seen, addedAt: now };
}

/** Bytes that are known were there once more. */
function seenAgain(write: Write, found: KnownBytes, input: KnownInput): AddOutcome {
  const { documentRow, revisionRow } = found;
  // A file says nothing of when its words were published, so an old copy of one does not make them new.
  if (input.capturedAt !== null)
    noteSighting(
      write.connection,
      write.insert,
      sightingOf(write, input, documentRow, revisionRow, 'text'),
    );
  return outcome('unchanged', found, noteInput(write, documentRow, input));
}

function noteGone(write: Write, held: HeldDocument, record: GoneRecord): AddOutcome {
  const { state, status, bytes } = record;
  const sighting = { ...sightingOf(write, record, held.id, null, state), status };
  const recapture = bytes === null ? null : { mediaType: null, charset: null, bytes: pack(bytes) };
  noteSighting(write.connection, write.insert, sighting, recapture);
  const revision = currentKey(write.connection, held.id);
  return outcome('gone', { documentRow: held.id, document: held.key, revision }, false);
}

function currentKey(connection: Connection, document: number): string {
  const sql = 'select r.key from revisions r join documents d on d.current = r.id where d.id = ?';
  return String(connection.get(sql, [document])?.['key']);
}

function outcome(kind: AddOutcome['kind'], held: Held, newInput: boolean): AddOutcome {
  return {
    kind,
    document: asId('document', held.document),
    revision: asId('revision', held.revision),
    newInput,
  };
}

function isNewInput(connection: Connection, document: number, input: KnownInput): boolean {
  const noted = connection.get('select 1 from inputs where document = ? and location = ?', [
    document,
    input.location ?? input.input,
  ]);
  return noted === undefined;
}

/** Notes that the input leads to the document; whether that is news. */
function noteInput(write: Write, document: number, input: KnownInput): boolean {
  if (!isNewInput(write.connection, document, input)) return false;
  const location = input.location ?? input.input;
  write.insert('inputs', { document, input: input.input, location, added_at: write.now });
  return true;
}

function insertRevision(
  { connection, insert, now }: Write,
  record: DocumentRecord,
  keys: {
    readonly key: string;
    readonly document: number;
    readonly previous: number | null;
    readonly sort_key: string;
    readonly url: string | null;
  },
): number {
  const { metadata, packed } = record;
  const published = metadata.published;
  const days = published === null ? null : daysOf(published.value.value);
  const row = insert('revisions', {
    ...keys,
    sha256: record.sha256,
    given: canonicalGiven(record.given),
    media_type: record.mediaType,
    charset: record.charset,
    reader: record.reader,
    added_at: now,
    outlet: metadata.outlet === null ? null : outletRow(connection, insert, metadata.outlet.value),
    title: metadata.title?.value ?? null,
    language: metadata.language?.value ?? null,
    metadata: JSON.stringify(metadata),
    published_value: published?.value.value ?? null,
    published_precision: published?.value.precision ?? null,
    published_kind: published?.kind ?? null,
    published_from: days?.from ?? null,
    published_to: days?.to ?? null,
    bytes_length: packed.bytes.length,
    units: record.text.length,
    length: record.length,
    text_sha256: record.textSha256,
    statement_count: record.statements.length,
    event_count: record.events.length,
    entity_count: record.entities.length,
    captured_at: record.capturedAt,
    partial: record.partial,
  });
  insert('captures', {
    revision: row,
    bytes: packed.bytes.data,
    text: packed.text.data,
    text_length: packed.text.length,
    to_source: packed.toSource.data,
    to_bytes: packed.toBytes.data,
    extracted: packed.extracted?.text.data ?? null,
    extracted_length: packed.extracted?.text.length ?? null,
    extracted_sha256: packed.extracted?.sha256 ?? null,
    extracted_by: packed.extracted?.by ?? null,
  });
  return row;
}

function outletRow(connection: Connection, insert: Insert, name: string): number {
  const held = connection.get('select id from outlets where name = ?', [name]);
  return held === undefined ? insert('outlets', { name }) : Number(held['id']);
}

/** Puts revisions in order of publication, unknown dates last, whatever the order in which they came. */
function sortKey(record: DocumentRecord, document: string, revision: string): string {
  const published = record.metadata.published;
  const days = published === null ? null : daysOf(published.value.value);
  const instant = days === null ? '9999' : (published?.value.value ?? days.from);
  return `${instant} ${document} ${revision}`;
}

function wordIndex(connection: Connection): WordIndex {
  return {
    passage: (id, words) => {
      connection.run('insert into passages_words (rowid, words) values (?, ?)', [id, words]);
    },
    statement: (id, content, speaker) => {
      const sql = 'insert into statements_words (rowid, content, speaker) values (?, ?, ?)';
      connection.run(sql, [id, content, speaker]);
    },
  };
}
