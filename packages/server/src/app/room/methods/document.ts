import { outward } from '@rapporteur/core/export/outward';
import type { DocumentId, RevisionId } from '@rapporteur/core/model/ids';
import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import { figureFacts } from '@rapporteur/core/views/figures';
import type { DossierReader } from '../../../store/dossier.ts';
import type { Citation, DocumentRow, StoredDocument } from '../../../store/rows.ts';
import type { DocumentView, RemovedOf } from '../../contract/document.ts';
import { collect } from '../page-of.ts';
import type { RoomParts } from '../room-parts.ts';
import { statementOf, statementsOfRevision } from '../statement-of.ts';

export interface DocumentArgs {
  readonly id: DocumentId;
  /** The current one where none is given. */
  readonly revision?: RevisionId;
}

/** A revision of a document with all its layers, or null. */
export async function document(
  { reader }: RoomParts,
  { id, revision }: DocumentArgs,
): Promise<DocumentView | null> {
  const stored = await reader.read(revision ?? id);
  if (stored === null || stored.document.id !== id) return null;
  const { text } = stored;
  const index = codePointIndex(text);
  const at = ({ start, end }: { start: number; end: number }): { start: number; end: number } =>
    spanInCodePoints(index, { start, end });
  const statements = await statementsOfRevision(
    reader,
    id,
    stored.revision.id,
    stored.revision.current,
  );
  const events = stored.revision.current ? await collect(reader.events({ document: id })) : [];
  const types = new Map(stored.entities.map((entity) => [entity.id, entity.type]));
  const known = await reader.entitiesOf(stored.revision.id);
  const citation = citationOf(stored);
  return {
    document: stored.document,
    revision: stored.revision,
    text,
    passages: stored.passages.map((passage) => ({
      ...at(passage),
      kind: passage.kind,
      postedAt: passage.postedAt,
      recurring: passage.recurring === true,
      language: passage.language ?? null,
      summarizes: passage.summarizes === undefined ? null : at(passage.summarizes),
    })),
    sentences: stored.sentences.map(at),
    removed: removedOf(stored, index.toCodePoint),
    times: stored.times.map((time) => ({
      ...at(time),
      type: time.type,
      value: time.value,
      mod: time.mod,
      from: time.from,
      to: time.to,
    })),
    places: stored.places.map((place) => ({
      ...at(place),
      entity: known.get(place.entity)?.id ?? null,
      geonames: place.geonames,
      lat: place.lat,
      lon: place.lon,
      country: place.country,
      precision: place.precision,
    })),
    mentions: stored.mentions.flatMap((mention) => {
      const entity = known.get(mention.entity);
      const type = types.get(mention.entity);
      if (entity === undefined || type === undefined) return [];
      return [{ ...at(mention), entity: entity.id, name: entity.name, type, form: mention.form }];
    }),
    figures: figureFacts(stored).map((figure) => outward({ ...figure, citation })),
    statements: statements.map(statementOf),
    events: events.map(outward),
    ...(await neighbours(reader, stored.document)),
  };
}

/** Each stretch left out, at the place of the text where it would stand. */
function removedOf(
  { removed, toSource }: StoredDocument,
  toCodePoint: (unit: number) => number,
): RemovedOf[] {
  return removed.map(({ reason, text, source }) => {
    const next = toSource.pieces.find(({ originalStart }) => originalStart >= source.end);
    const last = toSource.pieces.at(-1);
    return { reason, text, at: toCodePoint(next?.start ?? last?.end ?? 0) };
  });
}

/** The documents that its outlet published before and after it; none where its date or outlet is not known. */
async function neighbours(
  reader: DossierReader,
  { id, outlet, published }: DocumentRow,
): Promise<Pick<DocumentView, 'before' | 'after'>> {
  if (outlet === null || published === null) return { before: null, after: null };
  let before: DocumentRow | null = null;
  let passed = false;
  for await (const other of reader.documents({ outlet })) {
    if (passed) return { before, after: other };
    if (other.id === id) passed = true;
    else before = other;
  }
  return { before, after: null };
}

function citationOf({ document: one, revision }: StoredDocument): Citation {
  const { id, title, outlet, url, inputs, published } = one;
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
