import type { StoredDocument } from '../../../store/rows.ts';
import type { DrawnFigure, DrawnLayer, TextLayer } from '../../contract/reading.ts';
import { contactsOf } from '../contacts-of.ts';
import { documentLayers, type KnownEntities } from '../document-layers.ts';
import { figuresOfRevision } from '../figures-of-revision.ts';
import type { RoomParts } from '../room-parts.ts';
import type { DocumentArgs } from './document.ts';

export interface LayerArgs extends DocumentArgs {
  readonly layer: TextLayer;
}

const NOTHING: DrawnLayer = {
  mentions: null,
  places: null,
  times: null,
  figures: null,
  contacts: null,
  removed: null,
};

/** One layer of the text of a revision, or null. */
export async function layer(
  { reader }: RoomParts,
  { id, revision, layer: asked }: LayerArgs,
): Promise<DrawnLayer | null> {
  const stored = await reader.read(revision ?? id);
  if (stored === null || stored.document.id !== id) return null;
  const known = await reader.entitiesOf(stored.revision.id);
  if (asked === 'contacts')
    return { ...NOTHING, contacts: await contactsOf(reader, stored, known) };
  if (asked === 'figures') return { ...NOTHING, figures: drawnFigures(stored, known) };
  return { ...NOTHING, [asked]: documentLayers(stored, known)[asked] };
}

function drawnFigures(stored: StoredDocument, known: KnownEntities): DrawnFigure[] {
  return figuresOfRevision(stored, known).map(
    ({ words, measure, value, low, high, unit, speaker }) => ({
      start: words.start,
      end: words.end,
      measure,
      value,
      low,
      high,
      unit,
      speaker,
    }),
  );
}
