import { isJudgeDecision, type LoggedDecision } from '@rapporteur/core/model/decision';
import type { RoomIndex } from './index/room-index.ts';
import type { RoomParts } from './room-parts.ts';

/**
 * Something that is worked out when it is first asked for, once for each state of the dossier and of what the user made of
 * statements. What failed is tried again.
 */
export function perState<T>(
  make: (parts: RoomParts) => Promise<T>,
): (parts: RoomParts) => Promise<T> {
  const held = new WeakMap<RoomIndex, { readonly judged: number; readonly value: Promise<T> }>();
  return async (parts) => {
    const judged = judgedTimes(await parts.reader.decisions());
    const known = held.get(parts.index);
    if (known?.judged === judged) return known.value;
    const value = make(parts);
    held.set(parts.index, { judged, value });
    value.catch(() => held.delete(parts.index));
    return value;
  };
}

/** Another whenever the user judged a statement or took something back. */
function judgedTimes(log: readonly LoggedDecision[]): number {
  return log.filter(({ decision }) => isJudgeDecision(decision) || decision.kind === 'undo').length;
}
