import { createHash } from 'node:crypto';
import type { DossierReader } from '../../../server/src/store/dossier.ts';
import type { StoredDocument } from '../../../server/src/store/rows.ts';

/**
 * Everything a dossier holds, as text to compare, without what depends on when things were added: a line a revision,
 * in an order of its own.
 */
export async function dossierContents(reader: DossierReader): Promise<string[]> {
  const lines: string[] = [];
  for await (const stored of reader.everything()) lines.push(contentsOf(stored));
  return lines.toSorted();
}

function contentsOf(stored: StoredDocument): string {
  const { id, url, inputs } = stored.document;
  const {
    addedAt: _,
    current: __,
    firstSeenAt: ___,
    lastSeenAt: ____,
    ...revision
  } = stored.revision;
  const bytes = createHash('sha256').update(stored.source.bytes).digest('hex');
  const source = { ...stored.source, bytes };
  return JSON.stringify({ ...stored, document: { id, url, inputs }, revision, source });
}
