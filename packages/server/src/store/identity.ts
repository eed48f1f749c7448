import { createHash } from 'node:crypto';
import type { GivenMetadata } from '@rapporteur/core/model/document';
import {
  type DocumentId,
  type DossierEntityId,
  type RevisionId,
  idFromHash,
} from '@rapporteur/core/model/ids';
import type { EntityType } from '@rapporteur/core/model/entity';

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

/** A revision is a document, its bytes, and what the user said of them. */
export function revisionIdOf(document: string, sha256: string, given: string): RevisionId {
  return idFromHash('revision', sha256Of(`${document}\n${sha256}\n${given}`));
}

export function entityIdOf(type: EntityType, name: string): DossierEntityId {
  return idFromHash('entity', sha256Of(`${type}\n${foldedName(name)}`));
}

/** A name without what writers vary: case, accents, marks, white space. */
export function foldedName(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded === '' ? name : folded;
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
