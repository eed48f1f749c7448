import { outward } from '@rapporteur/core/export/outward';
import { figureFacts } from '@rapporteur/core/views/figures';
import type { StoredDocument } from '../../store/rows.ts';
import type { Figure } from '../contract/figure.ts';
import { citationOf } from './citation-of.ts';
import type { KnownEntities } from './document-layers.ts';

/** The figures of a revision, whoever gives them called as the whole dossier does. */
export function figuresOfRevision(stored: StoredDocument, known: KnownEntities): Figure[] {
  const citation = citationOf(stored);
  const entities = stored.entities.map(({ id, name }) => ({
    id,
    name: known.get(id)?.name ?? name,
  }));
  const statements = new Map(stored.statements.map((statement) => [statement.id, statement]));
  return figureFacts({ ...stored, entities }).map((figure) => {
    const local = figure.statement?.slice(figure.statement.indexOf('/') + 1) ?? '';
    const { source = null, judgement = null } = statements.get(local) ?? {};
    const speaker =
      judgement?.speakerCorrected === true
        ? judgement.speakerNow?.id
        : known.get(source?.entity ?? '')?.id;
    return outward({ ...figure, citation, entity: speaker ?? null });
  });
}
