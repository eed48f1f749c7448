import { HEADS_NEVER_ALONE } from '../../languages/en/organizations.ts';
import type { EntityRecord, MergeRule } from '../../model/linked-entity.ts';
import { foldedName } from '../../text/folded-name.ts';
import { type BodyName, bodyName } from './body-name.ts';
import { countryOf } from './country-names.ts';
import { byCountry, type Forest, grouped } from './forest.ts';
import { knownBody } from './known-bodies.ts';
import { linkOtherNames } from './other-names.ts';
import { settingsOf } from './settings.ts';

/** A record of a body and what its name tells. */
interface Body {
  readonly index: number;
  readonly record: EntityRecord;
  readonly name: BodyName;
}

/**
 * Links organizations, governments and armed groups: those that every text means one by; bodies of one country that are called the same;
 * other names, unless countries tell them apart; then acronyms and names that documents give besides.
 */
export function linkBodies(forest: Forest, indices: readonly number[]): void {
  const settings = settingsOf(forest.records);
  const bodies = indices.flatMap((index): Body[] => {
    const record = forest.records[index];
    return record === undefined ? [] : [{ index, record, name: bodyName(record.name) }];
  });
  const known = grouped(bodies, ({ record }) => knownBody(record.name));
  for (const group of known.values()) linkAll(forest, group);
  const others = bodies.filter(({ record }) => knownBody(record.name) === null);
  const byIndex = new Map(others.map((body) => [body.index, body]));
  for (const group of grouped(others, (body) => keyOf(body, settings)).values())
    for (const one of byCountry(
      forest.records,
      group.map(({ index }) => index),
    ))
      linkAll(
        forest,
        one.flatMap((index) => byIndex.get(index) ?? []),
      );
  linkOtherNames(forest, indices);
}

/** The same for bodies that are one. */
function keyOf({ record, name }: Body, settings: ReadonlyMap<string, string>): string {
  const { owner, rest, general } = name;
  if (owner !== null) return `of ${owner}: ${rest}`;
  // "the Times" is New York's here and London's there.
  if (HEADS_NEVER_ALONE.has(rest) && owner === null) return `in ${record.document}: ${rest}`;
  if (!general) return `named ${rest}`;
  // "Foreign Ministry" alone is another one in a text about another country.
  const code = record.country ?? settings.get(record.document) ?? '';
  // And "Police" or "Parliament" may be of any town or state in any text.
  const country = rest.includes(' ') ? countryOf(code) : null;
  return country === null ? `in ${record.document}: ${rest}` : `of ${country}: ${rest}`;
}

function linkAll(forest: Forest, group: readonly Body[]): void {
  const [first] = group;
  if (first === undefined) return;
  for (const other of group) forest.link(first.index, other.index, ruleOf(first, other));
}

function ruleOf(a: Body, b: Body): MergeRule {
  if (foldedName(a.record.name) === foldedName(b.record.name)) return 'name';
  if (a.name.rest === 'government' && b.name.rest === 'government') return 'country';
  return a.name.owner === null && b.name.owner === null ? 'other-name' : 'state-body';
}
