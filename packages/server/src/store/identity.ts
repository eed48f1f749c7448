import { createHash } from 'node:crypto';
import type { GivenMetadata, Metadata } from '@rapporteur/core/model/document';
import type { Passage } from '@rapporteur/core/model/passage';
import {
  type DocumentId,
  type DossierEntityId,
  type RevisionId,
  idFromHash,
} from '@rapporteur/core/model/ids';
import type { EntityType } from '@rapporteur/core/model/entity';
import { foldedName } from '@rapporteur/core/text/folded-name';

/**
 * What makes a document this one and no other: its URL or, where none is known, its first bytes and the outlet
 * that the user gave. It says nothing of when or in which order documents came.
 */
export function documentIdentity(url: string | null, sha256: string, given: GivenMetadata): string {
  return url === null ? `bytes ${sha256} ${given.outlet ?? ''}`.trimEnd() : `url ${url}`;
}

export function documentIdOf(identity: string): DocumentId {
  return idFromHash('document', sha256Of(identity));
}

/**
 * A revision is a document, what it says, and what the user said of it: bytes that differ only in what stands around
 * the words are the same revision, whichever of them came first.
 * @param content as `contentSha256` gives it.
 */
export function revisionIdOf(document: string, content: string, given: string): RevisionId {
  return idFromHash('revision', sha256Of(`${document}\n${content}\n${given}`));
}

/** What a capture says: its text, how that is laid out, and what is known of it, but for when it was modified. */
export interface Content {
  readonly textSha256: string;
  readonly metadata: Metadata;
  readonly passages: readonly Pick<Passage, 'kind' | 'postedAt' | 'start' | 'end'>[];
}

export function contentSha256({ textSha256, metadata, passages }: Content): string {
  const { url, outlet, language, title, authors, published } = metadata;
  const known = { url, outlet, language, title, authors, published };
  const laidOut = passages.map(({ kind, postedAt, start, end }) => [kind, postedAt, start, end]);
  return sha256Of(JSON.stringify(sorted([textSha256, known, laidOut])));
}

/** The same value whatever the order in which the keys of its objects were written. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** The id of what goes by a name in one document. */
export function entityIdOf(type: EntityType, name: string): DossierEntityId {
  return linkedEntityId(`${type}\n${foldedName(name)}`);
}

/** The id of an entity over all documents. */
export function linkedEntityId(identity: string): DossierEntityId {
  return idFromHash('entity', sha256Of(identity));
}

/** Given metadata as JSON that does not depend on the order of its keys. */
export function canonicalGiven(given: GivenMetadata): string {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return JSON.stringify(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

const TRACKING = /^(?:utm_\w*|fbclid|gclid|mc_cid|mc_eid)$/;

/** The URL without fragment and campaign parameters, or null where it is none that names a page. */
export function pageUrl(given: string | null | undefined): string | null {
  const url = given == null ? null : URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

export function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
