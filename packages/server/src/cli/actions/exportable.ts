import type { ExportableDossier } from '@rapporteur/core/export/dossier';
import type { ExportedRevision } from '@rapporteur/core/model/exported';
import { readOutput } from '@rapporteur/core/export/read-output';
import { dossierFigures } from '../../app/dossier-figures.ts';
import type { DossierReader } from '../../store/dossier.ts';

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
    figures: () => dossierFigures(reader),
    decisions: () => reader.decisions(),
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
