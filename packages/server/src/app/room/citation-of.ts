import type { Citation, StoredDocument } from '../../store/rows.ts';

/** Where a fact of a revision was read: as that revision has it, not as the document stands now. */
export function citationOf({
  document: { id, outlet, url, inputs },
  revision,
}: Pick<StoredDocument, 'document' | 'revision'>): Citation {
  const { title, published } = revision;
  return {
    document: id,
    revision: revision.id,
    title,
    outlet,
    url,
    input: inputs[0] ?? '',
    published,
  };
}
