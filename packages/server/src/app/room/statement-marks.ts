import { decisionsInForce, foldedTag, type LoggedDecision } from '@rapporteur/core/model/decision';
import type { DecisionTarget } from '@rapporteur/core/model/decision-target';
import type { Annotations } from '../../store/annotation-rows.ts';
import type { DecisionEntry } from '../contract/decisions.ts';
import type { Note } from '../contract/line.ts';
import { decisionEntry } from '../deciding/decide-asked.ts';
import type { RoomIndex } from './index/room-index.ts';
import type { RoomParts } from './room-parts.ts';

/** What the user put on statements, by their ids. */
export interface StatementMarks {
  readonly tags: (id: string) => readonly string[];
  readonly notes: (id: string) => readonly Note[];
  /** Decisions about it that hold, the latest first. */
  readonly decisions: (id: string) => readonly DecisionEntry[];
}

/** Worked out once for each state of the log of decisions. */
export async function statementMarks({ reader, index }: RoomParts): Promise<StatementMarks> {
  const log = await reader.decisions();
  const known = held.get(index);
  if (known?.decided === log.length) return known.marks;
  const marks = marksOf(await reader.annotations(), log);
  held.set(index, { decided: log.length, marks });
  return marks;
}

const held = new WeakMap<RoomIndex, { readonly decided: number; readonly marks: StatementMarks }>();

function marksOf(
  { judgements, notes, tags }: Annotations,
  log: readonly LoggedDecision[],
): StatementMarks {
  const tagsOf = Map.groupBy(tags, ({ target }) => target.id);
  const notesOf = Map.groupBy(notes, ({ target }) => target.id);
  const anchors = new Map(
    [...judgements, ...notes, ...tags].map(({ target }) => [target.id, keyOf(target.anchor)]),
  );
  const about = Map.groupBy(decisionsInForce(log), ({ decision }) =>
    'statement' in decision
      ? keyOf(decision.statement)
      : 'target' in decision
        ? keyOf(decision.target)
        : null,
  );
  return {
    tags: (id) => different((tagsOf.get(id as never) ?? []).map(({ tag }) => tag)),
    notes: (id) =>
      (notesOf.get(id as never) ?? []).map(({ decision, decidedAt: at, text }) => ({
        decision,
        at,
        text,
      })),
    decisions: (id) =>
      (about.get(anchors.get(id as never) ?? null) ?? [])
        .filter(({ decision }) => 'statement' in decision || 'target' in decision)
        .map((logged) => decisionEntry(logged, true))
        .toReversed(),
  };
}

/** Later decisions about a statement take the anchor of the first, so that the same anchor is the same statement. */
function keyOf(anchor: DecisionTarget): string {
  return JSON.stringify(anchor);
}

function different(tags: readonly string[]): readonly string[] {
  return [...new Map(tags.map((tag) => [foldedTag(tag), tag])).values()];
}
