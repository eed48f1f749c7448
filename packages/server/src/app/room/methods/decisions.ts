import { decisionsInForce } from '@rapporteur/core/model/decision';
import type { DecisionEntry } from '../../contract/decisions.ts';
import { decisionEntry } from '../../deciding/decide-asked.ts';
import type { RoomParts } from '../room-parts.ts';

interface DecisionsArgs {
  readonly holding: boolean;
  readonly limit: number;
  /** The number of the last entry of the page before. */
  readonly after?: number | undefined;
}

/** What the user decided, the latest first. */
export async function decisions(
  { reader }: RoomParts,
  { holding, limit, after = Infinity }: DecisionsArgs,
): Promise<{ readonly items: readonly DecisionEntry[]; readonly next: string | null }> {
  const log = await reader.decisions();
  const inForce = new Set(decisionsInForce(log).map(({ id }) => id));
  const wanted = log.filter(({ id }) => id < after && (!holding || inForce.has(id))).toReversed();
  const items = wanted
    .slice(0, limit)
    .map((logged) => decisionEntry(logged, inForce.has(logged.id)));
  const last = items.at(-1);
  return { items, next: wanted.length > limit && last !== undefined ? String(last.id) : null };
}
