import type { DossierEntityId } from '@rapporteur/core/model/ids';
import { figureFacts, type FigureFact } from '@rapporteur/core/views/figures';
import type { DossierReader, FigureQuery } from '../store/dossier.ts';
import type { Citation } from '../store/rows.ts';

/** A number that somebody gives, and where it was read; the speaker by the name that the whole dossier has. */
export interface DossierFigure extends FigureFact {
  readonly citation: Citation;
  /** Who gives it; null where that is the reporter, or nobody who could be settled on. */
  readonly entity: DossierEntityId | null;
}

/** The figures of the current revisions, document by document. */
export async function* dossierFigures(
  reader: Pick<DossierReader, 'figures'>,
  query: FigureQuery = {},
): AsyncGenerator<DossierFigure> {
  for await (const source of reader.figures(query)) {
    const { citation, statements } = source;
    const speakers = new Map(
      statements.map(({ id, source: words }) => [id, words?.entity ?? null]),
    );
    const facts = figureFacts({ ...source, revision: { id: citation.revision } });
    for (const [number, fact] of facts.entries()) {
      const entity = speakers.get(source.figures[number]?.statement ?? '') ?? null;
      yield { ...fact, citation, entity };
    }
  }
}
