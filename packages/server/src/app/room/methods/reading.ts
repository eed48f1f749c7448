import { factId } from '@rapporteur/core/model/ids';
import type { Span } from '@rapporteur/core/model/span';
import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import type { StoredDocument, StoredStatement } from '../../../store/rows.ts';
import type { DrawnStatement, Reading } from '../../contract/reading.ts';
import { type KnownEntities, passagesOf } from '../document-layers.ts';
import { neighbours } from '../neighbours.ts';
import type { RoomParts } from '../room-parts.ts';
import { statementMarks } from '../statement-marks.ts';
import type { DocumentArgs } from './document.ts';

/** A revision of a document to be read, or null. */
export async function reading(
  parts: RoomParts,
  { id, revision }: DocumentArgs,
): Promise<Reading | null> {
  const { reader, index } = parts;
  const stored = await reader.read(revision ?? id);
  if (stored === null || stored.document.id !== id) return null;
  const known = await reader.entitiesOf(stored.revision.id);
  const marks = await statementMarks(parts);
  return {
    document: stored.document,
    revision: stored.revision,
    text: stored.text,
    wire: stored.metadata.wire?.value ?? null,
    beginningOnly: stored.metadata.stub !== undefined,
    passages: passagesOf(stored),
    statements: drawnStatements(stored, known),
    counts: {
      mentions: stored.mentions.length,
      places: stored.places.length,
      times: stored.times.length,
      figures: stored.figures.length,
      contacts: stored.events.length,
      removed: stored.removed.length,
    },
    tags: marks.tags(id),
    notes: marks.notes(id),
    ...(await neighbours(reader, index.documents, id)),
  };
}

function drawnStatements(stored: StoredDocument, known: KnownEntities): DrawnStatement[] {
  const index = codePointIndex(stored.text);
  const at = ({ start, end }: Span): Span => spanInCodePoints(index, { start, end });
  const names = new Map(stored.entities.map(({ id, name }) => [id, name]));
  return stored.statements.map((statement) => {
    const { id, type, act, negated, parent, source, cue, content, confidence, judgement } =
      statement;
    return {
      id: factId(stored.revision.id, id),
      type,
      act,
      negated,
      parent: parent === null ? null : factId(stored.revision.id, parent),
      speaker: speakerOf(statement, known, names),
      source: source === null ? null : at(source),
      cue: cue === null ? null : at(cue),
      content: content.map(at),
      confidence: confidence?.statement ?? null,
      verdict: judgement?.verdict ?? null,
    };
  });
}

/** Called as the document calls them, as lists of statements do; a speaker who was corrected as the dossier does. */
function speakerOf(
  { source, judgement }: StoredStatement,
  known: KnownEntities,
  names: ReadonlyMap<string, string>,
): DrawnStatement['speaker'] {
  if (judgement?.speakerCorrected === true) return judgement.speakerNow;
  const entity = known.get(source?.entity ?? '');
  if (entity === undefined) return null;
  return { id: entity.id, name: names.get(source?.entity ?? '') ?? entity.name };
}
