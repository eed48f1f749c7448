/** Packs places as packages/core/src/annotate/places/packed.ts says. */
import {
  NAMES_A_LINE,
  pack,
  packDegrees,
  type PackedGazetteer,
  packPopulation,
  PLACE_KINDS,
  RECORDS_A_LINE,
  REFERENCE_WIDTH,
} from '../../packages/core/src/annotate/places/packed.ts';
import { namesOf } from './choose.ts';
import type { SourcePlace } from './sources.ts';

export function packGazetteer(unordered: readonly SourcePlace[]): PackedGazetteer {
  const places = unordered.toSorted(
    (a, b) =>
      compare(a.country, b.country) ||
      compare(a.region, b.region) ||
      PLACE_KINDS.indexOf(a.kind) - PLACE_KINDS.indexOf(b.kind) ||
      a.id - b.id,
  );
  const groups = groupsOf(places);
  const groupOf = new Map(
    groups.map(({ first, country, region }) => [`${country}.${region}`, first]),
  );
  const counties = new Map(
    places.map(({ id, country, region }, index) => [
      id,
      index - (groupOf.get(`${country}.${region}`) ?? 0),
    ]),
  );
  return {
    groups: groups.map(({ first, country, region, own }) => [first, country, region, own]),
    places: inLines(
      places.map((place) => record(place, counties)),
      RECORDS_A_LINE,
    ).map((line) => line.join('')),
    names: inLines([...references(places)].toSorted(byKey), NAMES_A_LINE).map(frontCoded),
  };
}

interface Group {
  readonly first: number;
  readonly country: string;
  readonly region: string;
  readonly own: number;
}

function groupsOf(places: readonly SourcePlace[]): Group[] {
  const groups: Group[] = [];
  for (const [first, { kind, country, region }] of places.entries()) {
    const last = groups.at(-1);
    if (last?.country === country && last.region === region) continue;
    groups.push({ first, country, region, own: kind === 'region' ? first : -1 });
  }
  return groups;
}

/** Id 4, latitude 3, longitude 3, inhabitants 1, kind 1, county as 1 + its place in the group 2 (0: none). */
function record(place: SourcePlace, counties: ReadonlyMap<number, number>): string {
  const county = place.county === 0 ? undefined : counties.get(place.county);
  return [
    pack(place.id, 4),
    pack(packDegrees(place.lat ?? 0), 3),
    pack(packDegrees(place.lon ?? 0), 3),
    pack(packPopulation(place.population), 1),
    pack(PLACE_KINDS.indexOf(place.kind), 1),
    pack(county === undefined ? 0 : county + 1, 2),
  ].join('');
}

interface References {
  readonly main: number[];
  readonly other: number[];
}

function references(places: readonly SourcePlace[]): Map<string, References> {
  const byName = new Map<string, References>();
  for (const [index, place] of places.entries())
    for (const [rank, name] of namesOf(place).entries()) {
      const found = byName.get(name) ?? { main: [], other: [] };
      byName.set(name, found);
      (rank === 0 ? found.main : found.other).push(index);
    }
  return byName;
}

/** `shared letters` as one digit, the rest of the name, `|`, places by their own name, `|`, by another. */
function frontCoded(entries: readonly (readonly [string, References])[]): string {
  let before = '';
  const told = entries.map(([name, { main, other }]) => {
    let shared = 0;
    while (shared < Math.min(63, name.length) && name[shared] === before[shared]) shared += 1;
    before = name;
    const packed = (list: readonly number[]): string =>
      list.map((index) => pack(index, REFERENCE_WIDTH)).join('');
    return `${pack(shared, 1)}${name.slice(shared)}|${packed(main)}|${packed(other)}`;
  });
  return told.join(';');
}

function inLines<T>(items: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, line) =>
    items.slice(line * length, (line + 1) * length),
  );
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  compare(a[0], b[0]);
