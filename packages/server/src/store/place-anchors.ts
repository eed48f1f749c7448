import type { EventAnchor, StatementAnchor } from '@rapporteur/core/model/decision-target';

/** What a decision knows a fact of a document by. */
export type FactAnchor = StatementAnchor | EventAnchor;

/** An anchor that decisions use, with the number of the last one that does. */
export interface UsedAnchor {
  readonly anchor: FactAnchor;
  readonly latest: number;
}

/** A fact of one revision, in the terms of anchors. */
export interface AnchoredFact<Fact> {
  readonly anchor: FactAnchor;
  readonly fact: Fact;
}

/** The same string for anchors that are the same in all. */
export function anchorKey(anchor: FactAnchor): string {
  const { document, start } = anchor;
  return JSON.stringify([document, wordsKey(anchor), sourceOf(anchor), speakerOf(anchor), start]);
}

/** The same string for anchors that are told apart by nothing but who speaks and where they stand. */
function wordsKey(anchor: FactAnchor): string {
  return anchor.kind === 'statement'
    ? JSON.stringify([anchor.kind, anchor.content])
    : JSON.stringify([anchor.kind, anchor.trigger, anchor.sentence]);
}

/**
 * Which fact of a revision each anchor means, by `anchorKey`: one with exactly its words. Where several anchors and facts have the
 * same words, each fact is meant by one anchor at most: those with the same source come first, then the same
 * speaker, then the nearest, then those decided on last. An anchor without such a fact is in no entry.
 */
export function placeAnchors<Fact>(
  anchors: readonly UsedAnchor[],
  facts: readonly AnchoredFact<Fact>[],
): ReadonlyMap<string, Fact> {
  const placed = new Map<string, Fact>();
  const taken = new Set<AnchoredFact<Fact>>();
  for (const { key, to } of pairs(anchors, facts).toSorted(better)) {
    if (placed.has(key) || taken.has(to)) continue;
    placed.set(key, to.fact);
    taken.add(to);
  }
  return placed;
}

interface Pair<Fact> {
  readonly key: string;
  readonly to: AnchoredFact<Fact>;
  readonly otherSource: number;
  readonly otherSpeaker: number;
  readonly distance: number;
  readonly latest: number;
}

function pairs<Fact>(
  anchors: readonly UsedAnchor[],
  facts: readonly AnchoredFact<Fact>[],
): Pair<Fact>[] {
  const byWords = Map.groupBy(facts, ({ anchor }) => wordsKey(anchor));
  return anchors.flatMap(({ anchor, latest }) =>
    (byWords.get(wordsKey(anchor)) ?? []).map((to) => ({
      key: anchorKey(anchor),
      to,
      otherSource: Number(sourceOf(anchor) !== sourceOf(to.anchor)),
      otherSpeaker: Number(speakerOf(anchor) !== speakerOf(to.anchor)),
      distance: Math.abs(anchor.start - to.anchor.start),
      latest,
    })),
  );
}

function sourceOf(anchor: FactAnchor): string | null {
  return anchor.kind === 'statement' ? anchor.source : null;
}

function speakerOf(anchor: FactAnchor): string | null {
  return anchor.kind === 'statement' ? anchor.speaker : null;
}

function better(a: Pair<unknown>, b: Pair<unknown>): number {
  return (
    a.otherSource - b.otherSource ||
    a.otherSpeaker - b.otherSpeaker ||
    a.distance - b.distance ||
    b.latest - a.latest ||
    a.to.anchor.start - b.to.anchor.start
  );
}
