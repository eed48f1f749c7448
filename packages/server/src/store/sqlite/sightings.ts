import { isShortened } from '@rapporteur/core/text/shortened';
import { ABSENCE } from '../absence.ts';
import { unpack } from '../packed.ts';
import type { GoneState, Packed } from '../record.ts';
import type { Connection } from './connection.ts';
import type { Insert } from './insertion.ts';

/** What was there when a document was looked at. */
export interface Sighting {
  readonly document: number;
  /** Whose words were there; null where none were. */
  readonly revision: number | null;
  readonly state: 'text' | GoneState;
  readonly status: number | null;
  /** Empty where there were no bytes. */
  readonly sha256: string;
  readonly given: string;
  readonly seen: string;
  readonly addedAt: string;
}

/** Bytes that brought no revision of their own. */
export interface Recapture {
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly bytes: Packed;
}

/**
 * Notes what was seen, and which revision is the current one by it. What was seen before is seen for longer: the earliest
 * and the latest time count, whatever the order in which they are told of.
 */
export function noteSighting(
  connection: Connection,
  insert: Insert,
  sighting: Sighting,
  recapture: Recapture | null = null,
): void {
  const { document, revision, state, status, sha256, given, seen, addedAt } = sighting;
  const held = connection.get(
    'select id from sightings where document = ? and state = ? and sha256 = ? and given = ?',
    [document, state, sha256, given],
  );
  if (held === undefined) {
    const times = { first_seen: seen, last_seen: seen, added_at: addedAt };
    const id = insert('sightings', { document, revision, state, status, sha256, given, ...times });
    if (recapture !== null) insertRecapture(insert, id, recapture);
  } else {
    connection.run(
      'update sightings set first_seen = min(first_seen, ?), last_seen = max(last_seen, ?) where id = ?',
      [seen, seen, Number(held['id'])],
    );
  }
  connection.run(CURRENT, [document, document]);
}

/** The words seen last, whole ones before parts of them (the teaser of a feed). */
const CURRENT = `update documents set current = (
  select r.id from revisions r join sightings s on s.revision = r.id where r.document = ?
  group by r.id order by r.partial is null desc, max(s.last_seen) desc, r.id desc limit 1) where id = ?`;

function insertRecapture(insert: Insert, sighting: number, recapture: Recapture): void {
  const { mediaType, charset, bytes } = recapture;
  const row = { media_type: mediaType, charset, bytes: bytes.data, bytes_length: bytes.length };
  insert('recaptures', { sighting, ...row });
}

/** How a new capture falls short of the words that are held, or null where it is a text of its own. */
export function shortOf(
  connection: Connection,
  current: number | null,
  record: { readonly text: string; readonly paywalled: boolean },
  seen: string,
): 'emptied' | 'stub' | null {
  if (current === null) return null;
  const stored = connection.get(
    `select c.text, c.text_length, r.partial,
       (select min(s.first_seen) from sightings s where s.revision = r.id) as first_seen from captures c join revisions r on r.id = c.revision
     where c.revision = ?`,
    [current],
  );
  if (stored === undefined || stored['partial'] !== null) return null;
  // What was there before may have been shorter: coverage grows.
  if (seen < String(stored['first_seen'])) return null;
  const held = Buffer.from(
    unpack(stored['text'] as Uint8Array, Number(stored['text_length'])),
  ).toString();
  const left = isShortened(held, record.text);
  // A few words that say why there are no others.
  if (record.text.length * 4 < held.length && ABSENCE.test(record.text)) return 'emptied';
  if (left === 'hardly-any') return 'emptied';
  return left === 'beginning' && record.paywalled ? 'stub' : null;
}
