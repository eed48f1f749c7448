import { decisionsInForce } from '@rapporteur/core/model/decision';
import type { DecisionEntry } from '../../contract/decisions.ts';
import type { Page } from '../../contract/parts.ts';
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
): Promise<Page<DecisionEntry>> {
  const log = await reader.decisions();
  const inForce = new Set(decisionsInForce(log).map(({ id }) => id));
  const wanted = log.filter(({ id }) => !holding || inForce.has(id)).toReversed();
  const rest = wanted.filter(({ id }) => id < after);
  const items = rest.slice(0, limit).map((entry) => decisionEntry(entry, inForce.has(entry.id)));
  const last = items.at(-1);
  const next = rest.length > limit && last !== undefined ? String(last.id) : null;
  return { items, next, total: wanted.length };
}
