import type { Layers } from '../../model/document.ts';
import type { Entity, Mention, PlaceMention } from '../../model/entity.ts';
import { inTextOrder } from '../../model/span.ts';
import { type AnyStage, defineStage } from '../../pipeline/stage.ts';
import { namesWithin } from './embedded.ts';
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
 * A people or an adjective ("Turkish") is told as its country, and so is the place within the name of a body ("Ohio State University"):
 * the entity of such a mention is the group or the body, not a place.
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
  const found = namesOfPlaces(text, entities, names).toSorted(inTextOrder);
  const spans = found.filter(({ people }) => !people);
  const resolved = resolve(text, spans, countryHints(text, metadata, namedEntities));
  return found.flatMap(({ start, end, entity, people }) => {
    const words = text.slice(start, end);
    const place = people ? homeOf(words) : resolved(words);
    const isWhole = entities.get(entity)?.type === 'place';
    return place === null && !isWhole ? [] : [{ start, end, entity, ...known(place) }];
  });
}

interface NamedPlace extends NamedSpan {
  readonly entity: string;
  readonly people: boolean;
}

/** Names of places, peoples, and places within the names of bodies. */
function namesOfPlaces(
  text: string,
  entities: ReadonlyMap<string, Entity>,
  names: readonly Mention[],
): NamedPlace[] {
  const named = names.filter(({ form }) => form === 'name');
  const folded = new Set(
    named
      .filter(({ entity }) => entities.get(entity)?.type === 'place')
      .map(({ start, end }) => foldName(text.slice(start, end))),
  );
  return named.flatMap(({ start, end, entity }): NamedPlace[] => {
    const owner = entities.get(entity);
    const otherNames =
      owner === undefined ? [] : [owner.name, ...owner.aliases].slice(0, MOST_OTHER_NAMES);
    if (owner?.type === 'place') return [{ start, end, entity, otherNames, people: false }];
    if (owner?.type === 'group' && homeOf(text.slice(start, end)) !== null)
      return [{ start, end, entity, otherNames: [], people: true }];
    if (owner === undefined || !BODIES.has(owner.type)) return [];
    return namesWithin(text, { start, end }, folded).map((within) => ({
      ...within,
      entity,
      otherNames: [],
    }));
  });
}

/** Other names of an entity that are tried where the gazetteer lacks one. */
const MOST_OTHER_NAMES = 5;

const BODIES: ReadonlySet<Entity['type']> = new Set(['organization', 'government', 'armed-group']);

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
