import type { DocumentId, RevisionId } from '@rapporteur/core/model/ids';
import type { DocumentView } from '../../contract/document.ts';
import { contactsOf } from '../contacts-of.ts';
import { documentLayers } from '../document-layers.ts';
import { figuresOfRevision } from '../figures-of-revision.ts';
import { neighbours } from '../neighbours.ts';
import type { RoomParts } from '../room-parts.ts';
import { statementMarks } from '../statement-marks.ts';
import { statementOf, statementsOfRevision } from '../statement-of.ts';

export interface DocumentArgs {
  readonly id: DocumentId;
  /** The current one where none is given. */
  readonly revision?: RevisionId;
}

/** A revision of a document with all its layers, or null. */
export async function document(
  parts: RoomParts,
  { id, revision }: DocumentArgs,
): Promise<DocumentView | null> {
  const { reader, index } = parts;
  const stored = await reader.read(revision ?? id);
  if (stored === null || stored.document.id !== id) return null;
  const { current } = stored.revision;
  const statements = await statementsOfRevision(reader, id, stored.revision.id, current);
  const known = await reader.entitiesOf(stored.revision.id);
  const marks = await statementMarks(parts);
  return {
    document: stored.document,
    revision: stored.revision,
    text: stored.text,
    wire: stored.metadata.wire?.value ?? null,
    beginningOnly: stored.metadata.stub !== undefined,
    ...documentLayers(stored, known),
    figures: figuresOfRevision(stored, known),
    statements: statements.map((row) => statementOf(row, marks)),
    events: await contactsOf(reader, stored, known),
    ...(await neighbours(reader, index.documents, id)),
  };
}
