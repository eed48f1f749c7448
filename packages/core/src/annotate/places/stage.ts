import type { Entity, Mention, PlaceMention } from '../../model/entity.ts';
import { type AnyStage, defineStage } from '../../pipeline/stage.ts';
import { type GazetteerPlace, placesNamed } from './gazetteer.ts';

/**
 * Where the places named lie: countries by a point within, cities by GeoNames. A name that the gazetteer lacks
 * keeps its mention, with null for what is not known; a name that stands for a government is no place.
 */
export const places: AnyStage = defineStage({
  name: 'places',
  needs: ['namedEntities', 'names'],
  gives: ['places'],
  run: ({ namedEntities, names }) => ({ places: locate(namedEntities, names) }),
});

/** Every mention of a place, in text order, with what is known of where it lies. */
export function locate(entities: readonly Entity[], names: readonly Mention[]): PlaceMention[] {
  const context = countriesNamed(entities);
  const resolved = new Map<string, GazetteerPlace | null>();
  for (const entity of entities)
    if (entity.type === 'place') resolved.set(entity.id, resolve(entity, context));
  return names.flatMap(({ start, end, entity, form }) => {
    const place = resolved.get(entity);
    if (place === undefined || form !== 'name') return [];
    return {
      start,
      end,
      entity,
      geonames: place?.geonames ?? null,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      country: place?.country ?? null,
      precision: place?.precision ?? null,
    };
  });
}

/** Countries that the document names as such or by their people. */
function countriesNamed(entities: readonly Entity[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { type, country, name, aliases } of entities) {
    if (country === null) continue;
    const isCountry = [name, ...aliases].some((form) =>
      placesNamed(form).some(({ precision }) => precision === 'country'),
    );
    if (type === 'group' || isCountry) found.add(country);
  }
  return found;
}

/** How many times larger a namesake must be to win over a city in a country that the document names. */
const NAMED_COUNTRY = 30;

/** Of places of one name: a country first, then the largest city, cities of countries that the document names favoured. */
function resolve(entity: Entity, context: ReadonlySet<string>): GazetteerPlace | null {
  for (const form of [entity.name, ...entity.aliases]) {
    const candidates = placesNamed(form);
    const weight = ({ country, thousands }: GazetteerPlace): number =>
      (thousands + 1) * (country !== null && context.has(country) ? NAMED_COUNTRY : 1);
    const [first, ...rest] = candidates;
    if (first === undefined) continue;
    return rest.reduce((best, place) => (weight(place) > weight(best) ? place : best), first);
  }
  return null;
}
