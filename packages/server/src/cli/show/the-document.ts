import type { DocumentId } from '@rapporteur/core/model/ids';
import { Problem } from '@rapporteur/core/model/problem';
import type { DossierReader } from '../../store/dossier.ts';

/**
 * The document that `--document` names by id, input or URL; null where the option is not given.
 * @throws Problem `option-invalid` when the dossier has no such document.
 */
export async function theDocument(
  reader: DossierReader,
  named: string | undefined,
): Promise<DocumentId | null> {
  if (named === undefined) return null;
  const document = await reader.findDocument(named);
  if (document !== null) return document.id;
  throw new Problem(
    'option-invalid',
    `--document ${named}: the dossier has no such document`,
    'Name it by its id, its input or its URL: "show DOSSIER documents" lists them.',
  );
}
