import type { EntityAnchor, EntityDecision } from '../../model/decision.ts';
import type { EntityType } from '../../model/entity.ts';
import { typeClass } from '../../model/entity-class.ts';
import type { EntityLink, EntityRecord } from '../../model/linked-entity.ts';
import { foldedName } from '../../text/folded-name.ts';

/** Records that are one entity, and why. */
export interface Cluster {
  readonly records: readonly EntityRecord[];
  readonly links: readonly EntityLink[];
  /** What the user says that it is called, and of which type it is; null where nothing is decided. */
  readonly name: string | null;
  readonly type: EntityType | null;
}

/** Clusters after the user's decisions, which are carried out one after the other. What a decision is about may be gone: then it says nothing. */
export function decided(
  clusters: readonly Cluster[],
  decisions: readonly EntityDecision[],
): readonly Cluster[] {
  const all = new Set(clusters);
  for (const decision of decisions) {
    const cluster = anchored(all, decision.entity);
    if (cluster === null) continue;
    const made = carriedOut(decision, cluster, all);
    if (made === null) continue;
    for (const gone of made.instead) all.delete(gone);
    for (const one of made.of) all.add(one);
  }
  return [...all];
}

interface Change {
  readonly instead: readonly Cluster[];
  readonly of: readonly Cluster[];
}

function carriedOut(
  decision: EntityDecision,
  cluster: Cluster,
  all: ReadonlySet<Cluster>,
): Change | null {
  switch (decision.kind) {
    case 'rename':
      return { instead: [cluster], of: [{ ...cluster, name: decision.name }] };
    case 'merge': {
      const other = anchored(all, decision.other);
      return other === null || other === cluster
        ? null
        : { instead: [cluster, other], of: [merged(cluster, other, decision.entity)] };
    }
    case 'split': {
      const { form, document } = decision;
      const leaves = (record: EntityRecord): boolean =>
        (form === null || foldedName(record.name) === foldedName(form)) &&
        (document === null || record.document === document);
      const left = cluster.records.filter(leaves);
      const kept = cluster.records.filter((record) => !leaves(record));
      if (left.length === 0 || kept.length === 0) return null;
      return {
        instead: [cluster],
        of: [part(cluster, kept, cluster.name), part(cluster, left, null)],
      };
    }
  }
}

function merged(cluster: Cluster, other: Cluster, entity: EntityAnchor): Cluster {
  const [a] = cluster.records;
  const [b] = other.records;
  const link: EntityLink[] =
    a === undefined || b === undefined ? [] : [{ rule: 'decision', a, b, witness: null }];
  return {
    records: [...cluster.records, ...other.records],
    links: [...cluster.links, ...other.links, ...link],
    name: cluster.name ?? entity.name,
    type: cluster.type ?? entity.type,
  };
}

function part(cluster: Cluster, records: readonly EntityRecord[], name: string | null): Cluster {
  const own = new Set(records);
  const links = cluster.links.filter(({ a, b }) => own.has(a) && own.has(b));
  return { records, links, name, type: null };
}

/** The cluster that has the name in the document of the anchor or, where none has, in the most documents. */
function anchored(all: ReadonlySet<Cluster>, anchor: EntityAnchor): Cluster | null {
  const folded = foldedName(anchor.name);
  let best: { cluster: Cluster; documents: number; first: string } | null = null;
  for (const cluster of all) {
    const own = cluster.records.filter(
      ({ type, name }) => typeClass(type) === typeClass(anchor.type) && foldedName(name) === folded,
    );
    if (own.length === 0) continue;
    if (own.some(({ document }) => document === anchor.document)) return cluster;
    const documents = own.length;
    const first = own.map(({ document }) => document).reduce((a, b) => (a < b ? a : b));
    if (
      best === null ||
      documents > best.documents ||
      (documents === best.documents && first < best.first)
    )
      best = { cluster, documents, first };
  }
  return best?.cluster ?? null;
}
