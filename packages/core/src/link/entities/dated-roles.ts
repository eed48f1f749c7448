import type { DatedRole, EntityRecord, RoleStatus } from '../../model/linked-entity.ts';
import { foldedName } from '../../text/folded-name.ts';
import { ownerNamed } from './country-names.ts';
import { mostFrequent } from './frequency.ts';
import { givenRole } from './role-status.ts';

interface Gathered {
  readonly status: RoleStatus;
  readonly titles: string[];
  readonly documents: Set<string>;
  from: string | null;
  to: string | null;
}

/** The offices that documents give somebody, the most often given first: which, whether still held, and from when to when documents give it. */
export function datedRoles(records: readonly EntityRecord[]): readonly DatedRole[] {
  const roles = new Map<string, Gathered>();
  for (const { roles: given, document, published } of records)
    for (const role of given) {
      const { title, status } = givenRole(role);
      const key = `${status} ${comparable(title)}`;
      const gathered: Gathered = roles.get(key) ?? {
        status,
        titles: [],
        documents: new Set(),
        from: null,
        to: null,
      };
      roles.set(key, gathered);
      gathered.titles.push(title);
      gathered.documents.add(document);
      if (published === null) continue;
      const { from } = published;
      if (gathered.from === null || from < gathered.from) gathered.from = from;
      if (gathered.to === null || from > gathered.to) gathered.to = from;
    }
  return [...roles.values()]
    .map(({ status, titles, documents, from, to }) => ({
      title: mostFrequent(titles.toSorted(running)),
      status,
      from,
      to,
      documents: documents.size,
    }))
    .toSorted(
      (a, b) =>
        b.documents - a.documents || (`${a.title} ${a.status}` < `${b.title} ${b.status}` ? -1 : 1),
    );
}

/** "Egypt's President" and "Egyptian president" alike. */
function comparable(title: string): string {
  const words = foldedName(title.replace(/['’]s\b/g, '')).split(' ');
  const [first = '', second = ''] = words;
  const two = words.length > 2 ? ownerNamed(`${first} ${second}`) : null;
  const owner = two ?? (words.length > 1 ? ownerNamed(first) : null);
  return owner === null ? words.join(' ') : [owner, ...words.slice(two === null ? 1 : 2)].join(' ');
}

/** Not in capitals before what is. */
function running(a: string, b: string): number {
  const shouts = (title: string): number => Number(title === title.toUpperCase());
  return shouts(a) - shouts(b);
}
