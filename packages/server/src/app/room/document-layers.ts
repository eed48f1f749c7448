import type { DossierEntityId } from '@rapporteur/core/model/ids';
import type { Span } from '@rapporteur/core/model/span';
import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import type { StoredDocument } from '../../store/rows.ts';
import type { DocumentView } from '../contract/document.ts';
import { leftOut } from './left-out.ts';

/** Who each entity of a revision is in the whole dossier, by its local id. */
export type KnownEntities = ReadonlyMap<
  string,
  { readonly id: DossierEntityId; readonly name: string }
>;

type Layer = 'passages' | 'sentences' | 'removed' | 'times' | 'places' | 'mentions';

/** What was found in a text without telling who says it; offsets are code points. */
export function documentLayers(
  stored: StoredDocument,
  known: KnownEntities,
): Pick<DocumentView, Layer> {
  const index = codePointIndex(stored.text);
  const at = ({ start, end }: Span): Span => spanInCodePoints(index, { start, end });
  const types = new Map(stored.entities.map((entity) => [entity.id, entity.type]));
  return {
    passages: passagesOf(stored),
    sentences: stored.sentences.map(at),
    removed: leftOut(stored).map(({ reason, text, at: unit }) => ({
      reason,
      text,
      at: index.toCodePoint(unit),
    })),
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
  };
}

export function passagesOf({
  text,
  passages,
}: Pick<StoredDocument, 'text' | 'passages'>): DocumentView['passages'] {
  const index = codePointIndex(text);
  const at = ({ start, end }: Span): Span => spanInCodePoints(index, { start, end });
  return passages.map((passage) => ({
    ...at(passage),
    kind: passage.kind,
    postedAt: passage.postedAt,
    recurring: passage.recurring === true,
    language: passage.language ?? null,
    summarizes: passage.summarizes === undefined ? null : at(passage.summarizes),
  }));
}
