import type { EntityDecision } from '../../model/decision.ts';
import type { EntityLink, EntityRecord, LinkedEntity } from '../../model/linked-entity.ts';
import { linkBodies } from './bodies.ts';
import { type TypeClass, typeClass } from '../../model/entity-class.ts';
import { type Cluster, decided } from './decide.ts';
import { type Forest, forestOf, grouped } from './forest.ts';
import { isDescribed } from './description.ts';
import { linkGroups } from './groups.ts';
import { linkPeople } from './people.ts';
import { linkPlaces } from './places.ts';
import { identified, summary } from './summary.ts';

/**
 * Which entities of the documents are one and the same. Cautious: two that could be two stay two, and each link says why. Records are
 * compared with those of their key only, so the time grows with their number; the order in which they come makes no difference.
 */
export function linkEntities(
  given: readonly EntityRecord[],
  decisions: readonly EntityDecision[],
): readonly LinkedEntity[] {
  const forest = forestOf(inOrder(given));
  const classes: Record<TypeClass, number[]> = { person: [], body: [], place: [], group: [] };
  for (const [index, record] of forest.records.entries())
    if (!isDescribed(record)) classes[typeClass(record.type)].push(index);
  linkDescribed(forest);
  linkPeople(forest, classes.person);
  linkBodies(forest, classes.body);
  linkPlaces(forest, classes.place);
  linkGroups(forest, classes.group);
  return identified(decided(clustersOf(forest), decisions).map(summary));
}

/** "Regional officials" of two revisions of one document are the same; of two documents nobody knows. */
function linkDescribed(forest: Forest): void {
  const described = [...forest.records.keys()].filter((index) => {
    const record = forest.records[index];
    return record !== undefined && isDescribed(record);
  });
  const alike = grouped(described, (index) => {
    const record = forest.records[index];
    return record === undefined ? null : `${record.document}\n${record.type}\n${record.name}`;
  });
  for (const [first = 0, ...others] of alike.values())
    for (const other of others)
      if (forest.records[first]?.revision !== forest.records[other]?.revision)
        forest.link(first, other, 'name');
}

/** By document, revision and place in the text, so that the order in which they come makes no difference. */
function inOrder(records: readonly EntityRecord[]): EntityRecord[] {
  const keyed = records.map((record) => ({
    key: `${record.document} ${record.revision} ${record.local.padStart(9)}`,
    record,
  }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ record }) => record);
}

function clustersOf(forest: Forest): Cluster[] {
  const records = new Map<number, EntityRecord[]>();
  for (const [index, record] of forest.records.entries()) {
    const root = forest.rootOf(index);
    const own = records.get(root);
    if (own === undefined) records.set(root, [record]);
    else own.push(record);
  }
  const indices = new Map(forest.records.map((record, index) => [record, index]));
  const links = new Map<number, EntityLink[]>();
  for (const link of forest.links) {
    const root = forest.rootOf(indices.get(link.a) ?? 0);
    const own = links.get(root);
    if (own === undefined) links.set(root, [link]);
    else own.push(link);
  }
  return [...records].map(([root, own]) => ({
    records: own,
    links: links.get(root) ?? [],
    name: null,
    type: null,
  }));
}
