import { areasOf, nearness, ownSupport, type Support } from './support.ts';
import { liesIn, type Toponym } from './toponym.ts';

/** What a candidate is weighed by before the rest of the document is looked at. */
export const OWN_FEATURES: readonly string[] = [
  'population',
  'mostPopulous',
  'country',
  'region',
  'county',
  'postal',
  'area',
  'otherName',
  'familiarCity',
  'regionOfNamesake',
  'within',
  'notWithin',
];

/** And by what the other names of the document speak for. */
export const FEATURES: readonly string[] = [
  ...OWN_FEATURES,
  'countryShare',
  'countrySupport',
  'countryNamed',
  'regionShare',
  'regionSupport',
  'regionNamed',
  'countySupport',
  'countyNamed',
  'near',
  'nearby',
];

/** One row a candidate, one number a feature of `OWN_FEATURES`. */
export function ownFeatures({ candidates, within }: Toponym): number[][] {
  const most = Math.max(...candidates.map(({ place }) => place.population));
  const inside = candidates.map((candidate) => within.some((area) => liesIn(candidate, area)));
  const someInside = inside.includes(true);
  const cityRegions = new Set(
    candidates.filter(({ place }) => place.kind === 'city').map(({ place }) => place.region),
  );
  return candidates.map(({ place, main, familiar }, index) => [
    Math.log10(place.population + 1) / 3,
    Number(place.population === most),
    Number(place.kind === 'country'),
    Number(place.kind === 'region'),
    Number(place.kind === 'county'),
    Number(place.kind === 'postal'),
    Number(place.kind === 'area'),
    Number(!main),
    Number(familiar && place.kind === 'city'),
    Number(place.kind === 'region' && cityRegions.has(place.region)),
    Number(inside[index]),
    Number(someInside && inside[index] !== true),
  ]);
}

/**
 * The rows of one name with what the rest of the document adds to them, as `FEATURES` has it.
 * @param own what `ownFeatures` gave for it.
 */
export function documentFeatures(
  toponym: Toponym,
  index: number,
  own: readonly (readonly number[])[],
  likelihoods: readonly number[],
  support: Support,
): number[][] {
  const self = ownSupport(toponym, likelihoods);
  const others = Math.max(1, support.names - 1);
  const sum = (of: 'within' | 'itself', area: string | null): number =>
    area === null ? 0 : Math.max(0, (support[of].get(area) ?? 0) - (self[of].get(area) ?? 0));
  return toponym.candidates.map((candidate, row) => {
    const { country, region, county } = candidate.place;
    const countyKey = county === null ? null : `#${county}`;
    const { itself } = areasOf(candidate);
    const named = (area: string | null): number =>
      area === itself ? 0 : Math.log1p(sum('itself', area));
    return [
      ...(own[row] ?? []),
      sum('within', country) / others,
      Math.log1p(sum('within', country)),
      named(country),
      sum('within', region) / others,
      Math.log1p(sum('within', region)),
      named(region),
      Math.log1p(sum('within', countyKey)),
      named(countyKey),
      Math.log1p(nearness(candidate, index, support, 50)),
      Math.log1p(nearness(candidate, index, support, 200)),
    ];
  });
}
