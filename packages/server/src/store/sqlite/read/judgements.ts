import {
  decisionsInForce,
  isJudgeDecision,
  type LoggedDecision,
  verdictOf,
} from '@rapporteur/core/model/decision';
import type { DecisionTarget } from '@rapporteur/core/model/decision-target';
import { anchorKey, type FactAnchor, type UsedAnchor } from '../../place-anchors.ts';
import { tagsInForce } from '../../tags-in-force.ts';
import type { Connection } from '../connection.ts';
import type { DecisionLog } from '../decisions.ts';
import { contentsState } from './contents-state.ts';
import { type Placements, placements } from './placements.ts';
import { resolvedEntity } from './resolved-entity.ts';
import * as tables from './review-tables.ts';

/**
 * Keeps temporary tables of what the user made of statements, and of tags and notes (`review-tables.ts`). They follow from the log of
 * decisions and from what the dossier holds; documents that nothing is decided about are not looked at.
 */
export interface Judgements {
  /** To be called before a query that reads the tables; the tables of who is who before it, where `namesEntities`. */
  readonly refresh: () => void;
  /** Whether a statement's speaker is decided on that holds. */
  readonly namesEntities: () => boolean;
  /** Decisions that hold, oldest first. */
  readonly inForce: () => readonly LoggedDecision[];
  readonly placed: Pick<Placements, 'of' | 'usedFor'>;
  /** Ids of what a target is in the dossier: of a fact in each revision that has its words, the current one first. */
  readonly idsOf: (target: DecisionTarget) => readonly TargetId[];
}

export interface TargetId {
  readonly id: string;
  /** In the document's current revision. */
  readonly current: boolean;
}

/** @param linked what the tables of who is who were made of, null before they are. */
export function judgements(
  connection: Connection,
  log: DecisionLog,
  linked: () => string | null,
): Judgements {
  let state: string | null = null;
  let holding: { readonly length: number; readonly entries: readonly LoggedDecision[] } | null =
    null;
  const placed = placements(connection);
  const inForce = (): readonly LoggedDecision[] => {
    const entries = log();
    if (holding?.length !== entries.length)
      holding = { length: entries.length, entries: decisionsInForce(entries) };
    return holding.entries;
  };
  const idsOf = targetIds(connection, placed, () => linked() !== null);
  return {
    inForce,
    placed,
    idsOf,
    namesEntities: () =>
      inForce().some(({ decision }) => decision.kind === 'correct' && decision.speaker?.entity),
    refresh: () => {
      const entries = inForce();
      const now = `${contentsState(connection)} ${log().length} ${linked()}`;
      if (now === state) return;
      if (state === null) connection.exec(tables.REVIEW_TABLES);
      placed.update(usedAnchors(entries));
      connection.exec('savepoint reviewing');
      connection.exec(tables.EMPTY_REVIEW);
      fill(connection, entries, idsOf, placed, linked() !== null);
      connection.exec('release reviewing');
      state = now;
    },
  };
}

/** The anchors of facts that decisions use, each with the last that does. */
function usedAnchors(entries: readonly LoggedDecision[]): readonly UsedAnchor[] {
  const used = new Map<string, UsedAnchor>();
  for (const { id, decision } of entries) {
    const target =
      'statement' in decision ? decision.statement : 'target' in decision ? decision.target : null;
    if (target === null || (target.kind !== 'statement' && target.kind !== 'event')) continue;
    used.set(anchorKey(target), { anchor: target, latest: id });
  }
  return [...used.values()];
}

function targetIds(
  connection: Connection,
  placed: Placements,
  isLinked: () => boolean,
): (target: DecisionTarget) => readonly TargetId[] {
  return (target) => {
    switch (target.kind) {
      case 'document': {
        const known = connection.get('select 1 from documents where key = ?', [target.document]);
        return known === undefined ? [] : [{ id: target.document, current: true }];
      }
      case 'entity': {
        const id = isLinked() ? resolvedEntity(connection, target.entity) : null;
        return id === null ? [] : [{ id, current: true }];
      }
      default:
        return factIds(placed, target);
    }
  };
}

function factIds(placed: Placements, anchor: FactAnchor): readonly TargetId[] {
  return placed
    .of(anchor)
    .map(({ revisionKey, local, current }) => ({ id: `${revisionKey}/${local}`, current }))
    .toSorted((a, b) => Number(b.current) - Number(a.current));
}

function fill(
  connection: Connection,
  entries: readonly LoggedDecision[],
  idsOf: Judgements['idsOf'],
  placed: Placements,
  isLinked: boolean,
): void {
  for (const { id, decidedAt, decision } of entries) {
    if (decision.kind === 'note')
      for (const { id: target } of idsOf(decision.target))
        connection.run(tables.NOTE, [decision.target.kind, target, id, decidedAt, decision.text]);
    if (!isJudgeDecision(decision)) continue;
    const { act = null, speaker = null } = decision.kind === 'correct' ? decision : {};
    const entity = speaker?.entity ?? null;
    const key = entity !== null && isLinked ? resolvedEntity(connection, entity) : null;
    // A speaker who is no more known by that name is none that wins over the extracted one.
    const isSet = speaker !== null && (entity === null || key !== null);
    for (const { row } of placed.of(decision.statement))
      connection.run(tables.JUDGEMENT, [row, verdictOf(decision), id, act, Number(isSet), key]);
  }
  for (const { target, id, tag, decision } of tagsInForce(entries, idsOf))
    if (id !== null) connection.run(tables.TAG, [target.kind, id, tag, decision]);
  if (isLinked) connection.exec(tables.JUDGED_ENTITIES);
}
