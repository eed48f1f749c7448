import type { EntityType } from '../../model/entity.ts';
import type { EntityRecord, LinkedEntity } from '../../model/linked-entity.ts';
import { foldedName } from '../../text/folded-name.ts';
import { acronymOf } from './body-name.ts';
import { datedRoles } from './dated-roles.ts';
import type { Cluster } from './decide.ts';
import { byFrequency, mostFrequent } from './frequency.ts';
import { personName } from './person-name.ts';
import { foldSpelling } from './spelling.ts';

/** What a cluster is called and known by; `identity` is its own but for namesakes. */
export function summary(cluster: Cluster): LinkedEntity {
  const { records, links } = cluster;
  const type = cluster.type ?? (mostFrequent(records.map((record) => record.type)) as EntityType);
  const given = nameOf(records, type);
  const name = cluster.name ?? given;
  const forms = [
    ...byFrequency(records.map((record) => record.name)),
    ...byFrequency(records.flatMap(({ aliases }) => aliases)),
  ];
  const countries = records.flatMap(({ country }) => country ?? []);
  return {
    identity: `${type}\n${identifying(given)}`,
    type,
    name,
    aliases: [...new Set(forms)].filter((form) => form !== name),
    country: countries.length === 0 ? null : mostFrequent(countries),
    roles: datedRoles(records),
    records,
    links,
  };
}

/** The form that most documents use of those that say most: a person's name in full, no acronym where there is another name. */
function nameOf(records: readonly EntityRecord[], type: EntityType): string {
  const names = records.map(({ name }) => name);
  const telling = names.filter((name) =>
    type === 'person' ? personName(name).parts.length > 1 : acronymOf(name) === null,
  );
  const most = mostFrequent(telling.length > 0 ? telling : names);
  // "JOHN DOE" of a headline only where nothing else is there.
  const running = names.filter(
    (name) => foldedName(name) === foldedName(most) && name !== name.toUpperCase(),
  );
  return most === most.toUpperCase() && running.length > 0 ? mostFrequent(running) : most;
}

/** Spellings of one name alike, so that another document's spelling makes no other entity. */
function identifying(name: string): string {
  return foldedName(name).split(' ').map(foldSpelling).join(' ');
}

/** Entities with identities of their own: namesakes differ by country, by their entry in the gazetteer, by a document that names them or by its revision. */
export function identified(entities: readonly LinkedEntity[]): readonly LinkedEntity[] {
  const apart = (all: readonly LinkedEntity[], by: (entity: LinkedEntity) => string) =>
    all.map((entity) => ({ ...entity, identity: `${entity.identity}\n${by(entity)}` }));
  const steps = [placeOf, firstRecord, revisionOf];
  return steps.reduce<readonly LinkedEntity[]>((known, by) => {
    const groups = new Map<string, LinkedEntity[]>();
    for (const entity of known)
      groups.set(entity.identity, [...(groups.get(entity.identity) ?? []), entity]);
    return [...groups.values()].flatMap((group) => (group.length === 1 ? group : apart(group, by)));
  }, entities);
}

function placeOf({ records, country }: LinkedEntity): string {
  const entry = records.find(({ geonames }) => geonames !== null)?.geonames;
  return entry == null ? (country ?? '') : String(entry);
}

function firstRecord({ records }: LinkedEntity): string {
  const ids = records.map(({ document, local }) => `${document} ${local}`);
  return ids.reduce((a, b) => (a < b ? a : b), ids[0] ?? '');
}

function revisionOf({ records }: LinkedEntity): string {
  return records[0]?.revision ?? '';
}
