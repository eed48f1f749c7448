import type { ExportedRevision } from '../model/exported.ts';
import type { RevisionId } from '../model/ids.ts';

/** Where a place is, as far as that is known. */
export interface Location {
  /** Degrees north and east (WGS 84). */
  readonly lat: number;
  readonly lon: number;
  readonly geonames: number | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly precision: string | null;
}

/** A place over all documents: one of GeoNames, or one spot under one name. */
export interface MentionedPlace extends Location {
  /** The name that most mentions go by. */
  readonly name: string;
  readonly mentions: number;
  readonly documents: number;
  /** Where it is named first, in code points of the revision's text. */
  readonly first: {
    readonly revision: RevisionId;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
  };
}

export interface Whereabouts {
  /** Finds the place that a revision calls by a name; null where nobody knows where it is. */
  readonly of: (revision: RevisionId, name: string) => Location | null;
  /** Most mentioned first; equals by name. */
  readonly places: readonly MentionedPlace[];
}

interface Tally extends Location {
  readonly names: Map<string, number>;
  readonly documents: Set<string>;
  readonly first: MentionedPlace['first'];
  mentions: number;
}

/** All places that the current revisions name and whose coordinates are known. */
export async function whereaboutsOf(
  revisions: AsyncIterable<ExportedRevision>,
): Promise<Whereabouts> {
  const named = new Map<string, Location>();
  const tallies = new Map<string, Tally>();
  for await (const { id, document, current, entities, places, text } of revisions) {
    if (!current) continue;
    // A people, or a place within the name of a body, lies somewhere too: but there nothing is said to be.
    const own = entities.filter(({ type }) => type === 'place');
    const names = new Map(own.map((entity) => [entity.id, entity.name]));
    let points: string[] | null = null;
    for (const { entity, start, end, lat, lon, geonames, country, precision } of places) {
      const name = names.get(entity);
      if (lat === null || lon === null || name === undefined) continue;
      const location = { lat, lon, geonames, country, precision };
      const key = `${id} ${name}`;
      if (!named.has(key)) named.set(key, location);
      const spot = geonames === null ? `${name} ${lat} ${lon}` : String(geonames);
      points ??= Array.from(text);
      const exact = points.slice(start, end).join('');
      const tally = tallies.get(spot) ?? {
        ...location,
        names: new Map(),
        documents: new Set(),
        first: { revision: id, start, end, exact },
        mentions: 0,
      };
      tallies.set(spot, tally);
      tally.names.set(name, (tally.names.get(name) ?? 0) + 1);
      tally.documents.add(document);
      tally.mentions += 1;
    }
  }
  return {
    of: (revision, name) => named.get(`${revision} ${name}`) ?? null,
    places: [...tallies.values()].map(mentioned).toSorted(byMentions),
  };
}

function mentioned({ names, documents, ...rest }: Tally): MentionedPlace {
  const [[name] = ['']] = [...names].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { ...rest, name, documents: documents.size };
}

function byMentions(a: MentionedPlace, b: MentionedPlace): number {
  return b.mentions - a.mentions || (a.name < b.name ? -1 : 1);
}
