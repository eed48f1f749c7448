import { figureFacts, type FigureFact } from '@rapporteur/core/views/figures';
import type { DocumentQuery, DossierReader } from '../store/dossier.ts';
import type { Citation } from '../store/rows.ts';

/** The figures of the current revisions, document by document, each with where it was read. */
export async function* dossierFigures(
  reader: DossierReader,
  query: DocumentQuery = {},
): AsyncGenerator<FigureFact & { readonly citation: Citation }> {
  for await (const document of reader.documents(query)) {
    const stored = await reader.read(document.revision);
    if (stored === null) continue;
    const { id, title, outlet, url, inputs, published } = stored.document;
    const citation: Citation = {
      document: id,
      revision: stored.revision.id,
      title,
      outlet,
      url,
      input: inputs[0] ?? '',
      published,
    };
    for (const figure of figureFacts(stored)) yield { ...figure, citation };
  }
}
