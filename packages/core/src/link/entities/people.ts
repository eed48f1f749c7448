import type { EntityRecord } from '../../model/linked-entity.ts';
import { disjoint } from './disjoint.ts';
import { type Forest, grouped } from './forest.ts';
import { mayBeGiven, mayBeOnePerson, withoutArticle } from './given-names.ts';
import type { Person } from './person.ts';
import { linkPartialNames } from './partial-names.ts';
import { type PersonName, personName } from './person-name.ts';
import { roleKinds, rolesAgree, rolesMeet } from './role-kinds.ts';
import { soundKey, soundsAlike } from './spelling.ts';

/**
 * Links people: those of one full name, unless country and office tell them apart; then spellings, forms of the given name, initials and
 * middle names, where nobody else could be meant; last the records that have a part of a name only.
 */
export function linkPeople(forest: Forest, indices: readonly number[]): void {
  const names = new Map(
    indices.map((index) => [index, personName(forest.records[index]?.name ?? '')] as const),
  );
  const full = indices.filter((index) => (names.get(index)?.parts.length ?? 0) > 1);
  const partial = indices.filter((index) => (names.get(index)?.parts.length ?? 0) === 1);
  const people: Person[] = [];
  for (const group of grouped(full, (index) => keyOf(names.get(index))).values())
    for (const namesakes of toldApart(forest.records, group)) {
      const [first = -1] = namesakes;
      for (const index of namesakes) linkName(forest, first, index);
      const name = names.get(first);
      if (name !== undefined) people.push(personOf(forest.records, name, namesakes));
    }
  linkVariants(forest, people);
  linkPartialNames(forest, people, partial, names);
}

function keyOf(name: PersonName | undefined): string | null {
  return name === undefined ? null : `${name.key} ${name.suffix}`;
}

function linkName(forest: Forest, a: number, b: number): void {
  const [one, other] = [forest.records[a]?.name, forest.records[b]?.name];
  forest.link(a, b, one?.toLowerCase() === other?.toLowerCase() ? 'name' : 'spelling');
}

/** Namesakes by country, where offices do not show that two countries have one person; those without a country where they fit one only. */
function toldApart(
  records: readonly EntityRecord[],
  group: readonly number[],
): readonly number[][] {
  const byCountry = grouped(group, (index) => records[index]?.country ?? null);
  if (byCountry.size < 2) return [[...group]];
  const parties: { indices: number[]; kinds: ReadonlySet<string> }[] = [];
  for (const [, indices] of [...byCountry].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const kinds = kindsOf(records, indices);
    const same = parties.find((party) => rolesAgree(party.kinds, kinds));
    if (same === undefined) parties.push({ indices: [...indices], kinds });
    else {
      same.indices.push(...indices);
      same.kinds = new Set([...same.kinds, ...kinds]);
    }
  }
  const rest: number[] = [];
  for (const index of group) {
    if (records[index]?.country !== null) continue;
    const kinds = kindsOf(records, [index]);
    const fitting =
      parties.length === 1 ? parties : parties.filter((party) => rolesMeet(party.kinds, kinds));
    if (fitting.length === 1) fitting[0]?.indices.push(index);
    else rest.push(index);
  }
  const apart = parties.map(({ indices }) => indices.toSorted((a, b) => a - b));
  return rest.length === 0 ? apart : [...apart, rest];
}

function kindsOf(
  records: readonly EntityRecord[],
  indices: readonly number[],
): ReadonlySet<string> {
  return roleKinds(indices.flatMap((index) => records[index]?.roles ?? []));
}

function personOf(
  records: readonly EntityRecord[],
  name: PersonName,
  indices: readonly number[],
): Person {
  const own = indices.flatMap((index) => records[index] ?? []);
  return {
    name,
    indices,
    documents: new Set(own.map(({ document }) => document)),
    countries: new Set(own.flatMap(({ country }) => country ?? [])),
    kinds: kindsOf(records, indices),
  };
}

/** Of more people who share a surname none is compared with all others. */
const MOST_NAMESAKES = 400;

/** Links those who may be one, where everybody whom one of them may be may be the other too. */
function linkVariants(forest: Forest, people: readonly Person[]): void {
  const numbered = people.map((person, at) => ({ person, at }));
  const blocks = [
    grouped(numbered, ({ person }) => `last ${withoutArticle(person.name.parts.at(-1) ?? '')}`),
    grouped(
      numbered,
      ({ person: { name } }) => `sound ${name.parts[0] ?? ''} ${soundKey(name.parts.at(-1) ?? '')}`,
    ),
  ];
  const alike = new Map<number, Set<number>>();
  for (const block of blocks.flatMap((groups) => [...groups.values()])) {
    if (block.length > MOST_NAMESAKES) continue;
    for (const [position, { person, at }] of block.entries())
      for (const { person: other, at: there } of block.slice(position + 1)) {
        if (!mayBeOne(person, other)) continue;
        alike.set(at, (alike.get(at) ?? new Set()).add(there));
        alike.set(there, (alike.get(there) ?? new Set()).add(at));
      }
  }
  for (const [at, others] of [...alike].toSorted(([a], [b]) => a - b))
    for (const there of [...others].toSorted((a, b) => a - b)) {
      const [one, other] = [people[at], people[there]];
      if (there < at || one === undefined || other === undefined) continue;
      if (isAmbiguous(alike, at, there)) continue;
      forest.link(one.indices[0] ?? 0, other.indices[0] ?? 0, ruleOf(one, other));
    }
}

function mayBeOne(a: Person, b: Person): boolean {
  if (a.name.key === b.name.key || !mayBeOnePerson(a.name, b.name)) return false;
  if (!rolesAgree(a.kinds, b.kinds)) return false;
  // A general and a singer may be called Mike and Michael.
  const bare = a.kinds.size + b.kinds.size === 0;
  if (isNickname(a.name, b.name) && !bare && !rolesMeet(a.kinds, b.kinds)) return false;
  if (a.countries.size > 0 && b.countries.size > 0 && disjoint(a.countries, b.countries))
    return false;
  // A document that names both as two knows better.
  return disjoint(a.documents, b.documents);
}

/** "Mike" for "Michael": given names that are not spelled alike, and no initials. */
function isNickname({ parts: [a = ''] }: PersonName, { parts: [b = ''] }: PersonName): boolean {
  return a.length > 1 && b.length > 1 && !soundsAlike(a, b) && mayBeGiven(a, b);
}

/** Whether one of two may be somebody whom the other cannot be. */
function isAmbiguous(
  alike: ReadonlyMap<number, ReadonlySet<number>>,
  a: number,
  b: number,
): boolean {
  const [ofA, ofB] = [alike.get(a) ?? new Set<number>(), alike.get(b) ?? new Set<number>()];
  return (
    [...ofA].some((third) => third !== b && !ofB.has(third)) ||
    [...ofB].some((third) => third !== a && !ofA.has(third))
  );
}

function ruleOf({ name: a }: Person, { name: b }: Person): 'spelling' | 'given-name' {
  const [longer, shorter] = [
    Math.max(a.parts.length, b.parts.length),
    Math.min(a.parts.length, b.parts.length),
  ];
  const [given = '', other = ''] = [a.parts[0], b.parts[0]];
  const spelled = longer === shorter && soundKey(given) === soundKey(other) && given.length > 1;
  return spelled ? 'spelling' : 'given-name';
}
