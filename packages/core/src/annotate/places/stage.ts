import type { Layers } from '../../model/document.ts';
import type { Entity, Mention, PlaceMention } from '../../model/entity.ts';
import { type AnyStage, defineStage } from '../../pipeline/stage.ts';
import { foldName } from './fold.ts';
import { gatherToponyms, type NamedSpan } from './gather.ts';
import type { Candidate, GazetteerPlace } from './gazetteer.ts';
import { countryHints } from './hints.ts';
import { homeOf } from './peoples.ts';
import { rank } from './rank.ts';

type Read = Pick<Layers, 'text' | 'metadata' | 'namedEntities' | 'names'>;

/**
 * Where the places named lie: of the places of that name, the one that all other names of the document speak for most. A name that
 * the gazetteer lacks keeps its mention, with null for what is not known; a name that stands for a government is no place.
 * A people or an adjective ("Turkish") is told as its country: the mention's entity is of type `group` then, not `place`.
 */
export const places: AnyStage = defineStage({
  name: 'places',
  needs: ['text', 'metadata', 'namedEntities', 'names'],
  gives: ['places'],
  run: (layers) => ({ places: locate(layers) }),
});

/** Every mention of a place, in text order, with what is known of where it lies. */
export function locate({ text, metadata, namedEntities, names }: Read): PlaceMention[] {
  const entities = new Map(namedEntities.map((entity) => [entity.id, entity]));
  const named = names.filter(({ form }) => form === 'name');
  const spans = named.filter((mention) => entities.get(mention.entity)?.type === 'place');
  const resolved = resolve(
    text,
    spans.map((mention) => spanOf(mention, entities.get(mention.entity))),
    countryHints(text, metadata, namedEntities),
  );
  return named.flatMap((mention) => {
    const { start, end, entity } = mention;
    const type = entities.get(entity)?.type;
    const words = text.slice(start, end);
    if (type === 'place') return [{ start, end, entity, ...known(resolved(words)) }];
    const home = type === 'group' ? homeOf(words) : null;
    return home === null ? [] : [{ start, end, entity, ...known(home) }];
  });
}

/** Below this likelihood nobody knows which of the places it is. */
const LEAST = 0.1;

/** Which place each name of a document means. */
function resolve(
  text: string,
  spans: readonly NamedSpan[],
  hints: ReadonlyMap<string, number>,
): (name: string) => GazetteerPlace | null {
  const { toponyms, numberOf } = gatherToponyms(text, spans);
  const likelihoods = rank(toponyms, hints);
  return (name) => {
    const index = numberOf.get(foldName(name));
    return index === undefined
      ? null
      : likeliest(toponyms[index]?.candidates ?? [], likelihoods[index] ?? []);
  };
}

function likeliest(
  candidates: readonly Candidate[],
  likelihoods: readonly number[],
): GazetteerPlace | null {
  const most = Math.max(...likelihoods);
  return most < LEAST ? null : (candidates[likelihoods.indexOf(most)]?.place ?? null);
}

function spanOf({ start, end }: Mention, entity: Entity | undefined): NamedSpan {
  return {
    start,
    end,
    otherNames: entity === undefined ? [] : [entity.name, ...entity.aliases],
  };
}

function known(place: GazetteerPlace | null): Omit<PlaceMention, 'start' | 'end' | 'entity'> {
  return {
    geonames: place?.geonames ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    country: place?.country ?? null,
    precision: place === null ? null : PRECISION[place.kind],
  };
}

const PRECISION = {
  country: 'country',
  region: 'region',
  county: 'region',
  area: 'region',
  city: 'city',
  postal: 'city',
} as const satisfies Record<GazetteerPlace['kind'], PlaceMention['precision']>;
