import type { EntityType } from '../../../packages/core/src/model/entity.ts';
import { generator } from '../../../packages/testkit/src/generate/coverage.ts';
import { CITIES, FAMILY_NAMES, GIVEN_NAMES, MODES, OFFICES, OUTLETS } from './lists.ts';

/** Somebody whom made-up coverage tells of. */
export interface Person {
  readonly type: EntityType;
  readonly given: string;
  readonly family: string;
  readonly name: string;
  readonly office: string;
}

export interface City {
  readonly name: string;
  readonly geonames: number;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
}

/** A contact that several documents report. */
export interface Meeting {
  /** Counted from the first day. */
  readonly day: number;
  readonly mode: (typeof MODES)[number];
  readonly participants: readonly [Person, Person];
  readonly city: City;
}

/** What all documents of a made-up dossier tell of. */
export interface World {
  readonly people: readonly Person[];
  /** Those whom a document or two quote, and nobody else. */
  readonly passersBy: readonly Person[];
  readonly cities: readonly City[];
  readonly outlets: readonly string[];
  /** By day. */
  readonly meetings: readonly (readonly Meeting[])[];
  readonly days: number;
}

export const FIRST_DAY: number = Date.UTC(2024, 0, 1) / 86_400_000;

/** The same world for the same seed. */
export function world(seed: number, people: number, days: number): World {
  const random = generator(seed);
  const cities = CITIES.map(([name, geonames, lat, lon, country]) => ({
    name,
    geonames,
    lat,
    lon,
    country,
  }));
  const everybody = distinct(people + PASSERS_BY, (at) => {
    const given = pick(random, GIVEN_NAMES);
    const family = pick(random, FAMILY_NAMES);
    const office = OFFICES[at % OFFICES.length] ?? 'envoy';
    return { type: 'person', given, family, name: `${given} ${family}`, office };
  });
  const crowd = everybody.slice(0, people);
  const meetings = Array.from({ length: days }, (_, day) =>
    Array.from({ length: 4 }, (): Meeting => {
      const one = often(random, crowd);
      let two = often(random, crowd);
      while (two === one) two = often(random, crowd);
      return {
        day,
        mode: pick(random, MODES),
        participants: [one, two],
        city: pick(random, cities),
      };
    }),
  );
  return {
    people: crowd,
    passersBy: everybody.slice(people),
    cities,
    outlets: OUTLETS,
    meetings,
    days,
  };
}

const PASSERS_BY = 2500;

export function pick<T>(random: () => number, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** The first ones far more often than the last, as in coverage. */
export function often<T>(random: () => number, list: readonly T[]): T {
  const found = list[Math.floor(random() ** 3 * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

function distinct(count: number, make: (at: number) => Person): Person[] {
  const found = new Map<string, Person>();
  while (found.size < count) {
    const one = make(found.size);
    if (!found.has(one.name)) found.set(one.name, one);
  }
  return [...found.values()];
}
