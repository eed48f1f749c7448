import PACKED from './gazetteer.json' with { type: 'json' };

import {
  NAMES_A_LINE,
  type PackedGazetteer,
  PLACE_KINDS,
  type PlaceKind,
  RECORD_WIDTH,
  RECORDS_A_LINE,
  REFERENCE_WIDTH,
  unpack,
  unpackDegrees,
  unpackPopulation,
} from './packed.ts';

const { groups, places, names } = PACKED as unknown as PackedGazetteer;

/** What the packed gazetteer tells of a place. */
export interface PackedPlace {
  /** Its number in the gazetteer. */
  readonly index: number;
  readonly kind: PlaceKind;
  readonly geonames: number | null;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  /** First-order region, `US.KY`; null for none. */
  readonly region: string | null;
  /** Number of the second-order region; its own for one; null for none. */
  readonly county: number | null;
  readonly population: number;
}

export interface NumbersOfName {
  /** Places whose own name it is. */
  readonly main: readonly number[];
  /** Places that have it as another name. */
  readonly other: readonly number[];
}

const NONE: NumbersOfName = { main: [], other: [] };

/** The places of a folded name, by number. */
export function numbersNamed(folded: string): NumbersOfName {
  const line = names[lastNotAfter(names, (entry) => firstName(entry) <= folded)] ?? '';
  let name = '';
  let from = 0;
  for (let read = 0; read < NAMES_A_LINE && from < line.length; read += 1) {
    const bar = line.indexOf('|', from);
    name = name.slice(0, unpack(line, from, 1)) + line.slice(from + 1, bar);
    const end = line.indexOf(';', bar);
    if (name === folded) return numbers(line, bar, end === -1 ? line.length : end);
    if (name > folded || end === -1) return NONE;
    from = end + 1;
  }
  return NONE;
}

export function placeNumbered(index: number): PackedPlace {
  const line = places[Math.floor(index / RECORDS_A_LINE)] ?? '';
  const at = (index % RECORDS_A_LINE) * RECORD_WIDTH;
  const group = groups[lastNotAfter(groups, ([start]) => start <= index)];
  const [first, country, region] = group ?? [0, '', '', -1];
  const id = unpack(line, at, 4);
  const county = unpack(line, at + 12, 2);
  const kind = PLACE_KINDS[unpack(line, at + 11, 1)] ?? 'city';
  return {
    index,
    kind,
    geonames: id === 0 ? null : id,
    lat: unpackDegrees(unpack(line, at + 4, 3)),
    lon: unpackDegrees(unpack(line, at + 7, 3)),
    country,
    region: kind === 'country' || region === '' ? null : `${country}.${region}`,
    county: kind === 'county' ? index : county === 0 ? null : first + county - 1,
    population: unpackPopulation(unpack(line, at + 10, 1)),
  };
}

/** A country by its ISO 3166-1 code. */
export function countryCoded(code: string): PackedPlace | null {
  const group = groups.find(([, country, region]) => country === code && region === '');
  const place = group === undefined ? null : placeNumbered(group[0]);
  return place?.kind === 'country' ? place : null;
}

function firstName(line: string): string {
  return line.slice(1, line.indexOf('|'));
}

function numbers(line: string, bar: number, end: number): NumbersOfName {
  const second = line.indexOf('|', bar + 1);
  return { main: references(line, bar + 1, second), other: references(line, second + 1, end) };
}

function references(line: string, from: number, to: number): number[] {
  return Array.from({ length: (to - from) / REFERENCE_WIDTH }, (_, at) =>
    unpack(line, from + at * REFERENCE_WIDTH, REFERENCE_WIDTH),
  );
}

/** The last item of an ordered list that does not come after what is sought; 0 where all do. */
function lastNotAfter<T>(items: readonly T[], isNotAfter: (item: T) => boolean): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && isNotAfter(item)) low = middle;
    else high = middle - 1;
  }
  return low;
}
