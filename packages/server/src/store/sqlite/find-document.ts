import { canonicalGiven, documentIdentity, pageUrl } from '../identity.ts';
import type { DocumentRecord, GoneRecord, KnownInput } from '../record.ts';
import type { Connection } from './connection.ts';

/** A revision that is held, and its document. */
export interface Held {
  readonly documentRow: number;
  readonly document: string;
  readonly revision: string;
}

/** Bytes that are held, and the revision that they were seen as. */
export interface KnownBytes extends Held {
  readonly revisionRow: number;
}

/**
 * The revision that these bytes with this given metadata were seen as. What stood in the place of words (an empty page) is
 * no such: many documents may have the same.
 */
export function findKnown(connection: Connection, input: KnownInput): KnownBytes | null {
  const row = connection.get(
    `select d.id as documentRow, d.key as document, r.id as revisionRow, r.key as revision
     from sightings s join documents d on d.id = s.document join revisions r on r.id = s.revision
     where s.sha256 = ? and s.given = ? order by d.key limit 1`,
    [input.sha256, canonicalGiven(input.given)],
  );
  return (row as KnownBytes | undefined) ?? null;
}

/** A document that is held. */
export interface HeldDocument {
  readonly id: number;
  readonly key: string;
  readonly current: number;
  /** Of its current revision. */
  readonly partial: string | null;
}

/**
 * The document that these bytes are of, where it is held: by URL; without one that it names itself, by the file or address
 * they came from, where it has changed; or by its first bytes.
 */
export function findDocument(
  connection: Connection,
  url: string | null,
  record: DocumentRecord,
): HeldDocument | null {
  const columns =
    'select d.id, d.key, d.current, c.partial from documents d join revisions c on c.id = d.current';
  const identity = documentIdentity(url, record.sha256, record.given);
  const same = connection.get(`${columns} where d.identity = ?`, [identity]);
  const found =
    same ??
    (record.location !== null && !namesItsUrl(record)
      ? connection.get(
          `${columns} join inputs i on i.document = d.id where i.location = ? order by i.id desc limit 1`,
          [record.location],
        )
      : undefined);
  return (found as HeldDocument | undefined) ?? null;
}

/** The document that was had from this address or file, by any of them. */
export function findHeld(connection: Connection, record: GoneRecord): HeldDocument | null {
  const asked = [record.given.url, record.url, record.location];
  for (const place of asked) {
    if (place === null || place === undefined) continue;
    const row = connection.get(
      `select d.id, d.key, d.current, c.partial from documents d
       join revisions c on c.id = d.current where d.url = ? or d.id in
        (select document from inputs where location = ?) order by d.url is null, d.id desc limit 1`,
      [pageUrl(place) ?? place, place],
    );
    if (row !== undefined) return row as unknown as HeldDocument;
  }
  return null;
}

/** Whether the page or the user says where it was published: that it was fetched from somewhere says less. */
function namesItsUrl({ given, metadata }: DocumentRecord): boolean {
  return given.url !== undefined || (metadata.url !== null && metadata.url.kind !== 'inferred');
}
