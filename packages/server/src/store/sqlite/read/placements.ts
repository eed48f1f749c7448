import { anchorKey, placeAnchors, type FactAnchor, type UsedAnchor } from '../../place-anchors.ts';
import type { Connection } from '../connection.ts';
import { type FactRow, factsLike } from './fact-anchors.ts';

/** Finds the facts that anchors mean; a document is looked into again only where it or its anchors have changed. */
export interface Placements {
  readonly update: (anchors: readonly UsedAnchor[]) => void;
  /** The fact that an anchor means in each revision that has its words; of the anchors last updated with. */
  readonly of: (anchor: FactAnchor) => readonly FactRow[];
  /** The anchor that is used for a fact, or null. */
  readonly usedFor: (revision: string, local: string) => FactAnchor | null;
}

interface PlacedDocument {
  /** Of its anchors and revisions. */
  readonly signature: string;
  readonly facts: ReadonlyMap<string, readonly FactRow[]>;
}

export function placements(connection: Connection): Placements {
  let held: ReadonlyMap<string, PlacedDocument> = new Map();
  let byFact: ReadonlyMap<string, FactAnchor> = new Map();
  return {
    update: (used) => {
      const grouped = Map.groupBy(used, ({ anchor }) => anchor.document);
      const revisions = revisionsOf(connection, [...grouped.keys()]);
      const now = new Map<string, PlacedDocument>();
      for (const [document, anchors] of grouped) {
        const signature = `${revisions.get(document)} ${signatureOf(anchors)}`;
        const before = held.get(document);
        const same = before?.signature === signature;
        const facts = same ? before.facts : placedIn(connection, document, anchors);
        now.set(document, { signature, facts });
      }
      held = now;
      byFact = new Map(
        used.flatMap(({ anchor }) =>
          (now.get(anchor.document)?.facts.get(anchorKey(anchor)) ?? []).map(
            ({ revisionKey, local }) => [`${revisionKey}/${local}`, anchor] as const,
          ),
        ),
      );
    },
    of: (anchor) => held.get(anchor.document)?.facts.get(anchorKey(anchor)) ?? [],
    usedFor: (revision, local) => byFact.get(`${revision}/${local}`) ?? null,
  };
}

function signatureOf(anchors: readonly UsedAnchor[]): string {
  return anchors.map(({ anchor, latest }) => `${latest} ${anchorKey(anchor)}`).join('\n');
}

function placedIn(
  connection: Connection,
  document: string,
  anchors: readonly UsedAnchor[],
): ReadonlyMap<string, readonly FactRow[]> {
  const found = factsLike(
    connection,
    document,
    anchors.map(({ anchor }) => anchor),
  );
  const placed = new Map<string, FactRow[]>();
  for (const facts of Map.groupBy(found, ({ fact }) => fact.revision).values())
    for (const [key, fact] of placeAnchors(anchors, facts))
      placed.set(key, [...(placed.get(key) ?? []), fact]);
  return placed;
}

/** What changes with the revisions of documents. */
function revisionsOf(
  connection: Connection,
  documents: readonly string[],
): ReadonlyMap<string, string> {
  const rows = connection.all(
    `select d.key, d.current || ' ' || max(r.id) as state from json_each(?) j
      join documents d on d.key = j.value join revisions r on r.document = d.id group by d.id`,
    [JSON.stringify(documents)],
  );
  return new Map(rows.map(({ key, state }) => [String(key), String(state)]));
}
