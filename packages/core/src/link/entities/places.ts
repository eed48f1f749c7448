import type { EntityRecord } from '../../model/linked-entity.ts';
import { PLACE_SPELLINGS } from '../../languages/en/place-spellings.ts';
import { foldedName } from '../../text/folded-name.ts';
import { countryNamed, countryOf } from './country-names.ts';
import { byCountry, type Forest, grouped } from './forest.ts';
import { foldSpelling } from './spelling.ts';

/**
 * Links places: by their entry in the gazetteer, which also tells namesakes apart; those without one by the country whose name it is, or
 * by their name and country, and to the one entry that goes by that name.
 */
export function linkPlaces(forest: Forest, indices: readonly number[]): void {
  const { records } = forest;
  const placed = grouped(indices, (index) => idOf(records[index]?.geonames));
  for (const group of placed.values()) linkAll(forest, group, 'gazetteer');
  const others = indices.filter((index) => idOf(records[index]?.geonames) === null);
  const unplaced = grouped(others, (index) => keyOf(records[index]));
  const roots = grouped(
    indices.filter((index) => idOf(records[index]?.geonames) !== null),
    (index) => spellingOf(records[index]?.name ?? ''),
  );
  for (const group of [...unplaced.values()].flatMap((all) => byCountry(records, all))) {
    linkAll(forest, group, 'spelling');
    const [first = -1] = group;
    const record = records[first];
    if (record === undefined) continue;
    const entries = new Map(
      (roots.get(spellingOf(record.name)) ?? [])
        .filter((index) => agree(records[index]?.country ?? null, record.country))
        .map((index) => [forest.rootOf(index), index]),
    );
    const [entry] = entries.values();
    if (entry !== undefined && entries.size === 1) link(forest, entry, first, 'spelling');
  }
}

function idOf(geonames: number | null | undefined): string | null {
  return geonames == null ? null : String(geonames);
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

function keyOf(record: EntityRecord | undefined): string {
  const { name = '', country = null } = record ?? {};
  const named = countryNamed(foldedName(name));
  const fits = named !== null && (country === null || countryOf(country) !== null);
  return fits ? `country ${named}` : spellingOf(name);
}

/** The same for spellings of one name. */
function spellingOf(name: string): string {
  const plain = foldedName(name).replace(/^the /, '');
  const row = PLACE_SPELLINGS.get(plain);
  return row === undefined ? plain.split(' ').map(foldSpelling).join(' ') : `row ${row}`;
}

function linkAll(forest: Forest, group: readonly number[], rule: 'gazetteer' | 'spelling'): void {
  const [first = -1] = group;
  for (const index of group) link(forest, first, index, rule);
}

function link(forest: Forest, a: number, b: number, rule: 'gazetteer' | 'spelling'): void {
  const [one = '', other = ''] = [forest.records[a]?.name, forest.records[b]?.name];
  const same = foldedName(one) === foldedName(other);
  const country =
    countryNamed(foldedName(one)) !== null && countryNamed(foldedName(other)) !== null;
  forest.link(a, b, same ? 'name' : country && rule === 'spelling' ? 'country' : rule);
}
