import { STATEMENTS, type Target } from './hit.ts';
import type { Lands } from './travel.ts';

/** A target by what it is, which holds when lanes are laid out anew or other data comes. */
export interface TargetKey {
  readonly lane: string;
  readonly kind: Target['kind'];
  /** Id of a contact, or when a bin begins. */
  readonly key: string;
}

const OF_STATEMENTS = 'statements';

export function keyOfTarget(lands: Lands, { lane, kind, index }: Target): TargetKey | null {
  const found = lands.scene.lanes[lane];
  const bins = lane === STATEMENTS ? lands.statements : found?.bins;
  const key = kind === 'mark' ? found?.marks[index]?.drawn.item.id : bins?.[index]?.from;
  if (key === undefined) return null;
  return { lane: found?.lane.key ?? OF_STATEMENTS, kind, key: String(key) };
}

export function targetOfKey(lands: Lands, key: TargetKey | null): Target | null {
  if (key === null) return null;
  const lane =
    key.lane === OF_STATEMENTS
      ? STATEMENTS
      : lands.scene.lanes.findIndex((one) => one.lane.key === key.lane);
  const found = lands.scene.lanes[lane];
  if (found === undefined && lane !== STATEMENTS) return null;
  const index =
    key.kind === 'mark'
      ? (found?.marks.findIndex(({ drawn }) => drawn.item.id === key.key) ?? -1)
      : (found?.bins ?? lands.statements).findIndex(({ from }) => String(from) === key.key);
  return index < 0 ? null : { lane, kind: key.kind, index };
}
