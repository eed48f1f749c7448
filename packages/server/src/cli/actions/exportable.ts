import type { FigureRow } from '@rapporteur/core/export/rows';
import type { ExportableDossier } from '@rapporteur/core/export/dossier';
import type { ExportedRevision } from '@rapporteur/core/model/exported';
import { readOutput } from '@rapporteur/core/export/read-output';
import { figureFacts } from '@rapporteur/core/views/figures';
import type { DossierReader } from '../../store/dossier.ts';
import type { StoredDocument } from '../../store/rows.ts';

/** A stored dossier in the form that the exports take, without statements less likely right than `minConfidence`. */
export function exportable(
  reader: DossierReader,
  minConfidence: number | undefined,
): ExportableDossier {
  return {
    documents: () => reader.documents(),
    revisions: () => revisions(reader),
    entities: () => reader.entities(),
    statements: () => reader.statements(minConfidence === undefined ? {} : { minConfidence }),
    events: () => reader.events(),
    figures: () => figures(reader),
  };
}

async function* revisions(dossier: DossierReader): AsyncGenerator<ExportedRevision> {
  for await (const stored of dossier.everything()) {
    const { id, document, sha256, textSha256, mediaType, charset, addedAt, reader, current } =
      stored.revision;
    // Statements and events are exported on their own.
    const output = readOutput({ ...stored, statements: [], events: [] });
    const { text, removed, passages, sentences, times, entities, mentions, places } = output;
    const layers = { text, removed, passages, sentences, times, entities, mentions, places };
    const capture = { id, document, sha256, textSha256, mediaType, charset, addedAt };
    yield { ...capture, reader, current, ...layers };
  }
}

/** Of the current revisions, as the other facts are. */
async function* figures(reader: DossierReader): AsyncGenerator<FigureRow> {
  for await (const document of reader.documents()) {
    const stored = await reader.read(document.revision);
    if (stored === null) continue;
    for (const figure of figureFacts(stored)) yield { ...figure, citation: citation(stored) };
  }
}

function citation({ document, revision }: StoredDocument): FigureRow['citation'] {
  const { id, title, outlet, url, inputs, published } = document;
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
