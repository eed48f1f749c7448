import type { Entity } from '@rapporteur/core/model/entity';
import { plainName } from './compared-words.ts';
import type { ExpectedEntity } from './expected-document.ts';
import { matchBest, type Matching } from './matching.ts';

/** Pairs entities that share a name or another form of it. */
export function matchEntities(
  expected: readonly ExpectedEntity[],
  found: readonly Entity[],
): Matching<ExpectedEntity, Entity> {
  return matchBest(expected, found, (one, other) => {
    const sameType = one.type === other.type ? 0.5 : 0;
    const [name, otherName] = [plainName(one.name), plainName(other.name)];
    if (name === otherName) return 3 + sameType;
    const aliases = one.aliases.map(plainName);
    const otherAliases = other.aliases.map(plainName);
    if (aliases.includes(otherName) || otherAliases.includes(name)) return 2 + sameType;
    return aliases.some((alias) => otherAliases.includes(alias)) ? 1 + sameType : 0;
  });
}

/** Gives an entity that was found the name that is expected of it, and its own where it was not expected. */
export function expectedNames(
  expected: readonly ExpectedEntity[],
  found: readonly Entity[],
): (id: string) => string {
  const names = new Map(found.map(({ id, name }) => [id, name]));
  for (const [{ name }, { id }] of matchEntities(expected, found).pairs) names.set(id, name);
  return (id) => names.get(id) ?? id;
}
