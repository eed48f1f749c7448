import { density } from '@rapporteur/core/views/density';
import type { BinUnit } from '@rapporteur/core/views/time-bins';
import type { TimelineLane } from '../../contract/event.ts';
import type { IndexedContact } from './contact-index.ts';
import type { EntityTable } from './entity-table.ts';
import type { Window } from './timeline-extent.ts';

interface LaneOptions {
  readonly by: 'kind' | 'actor';
  /** Whether each contact is shown. */
  readonly few: boolean;
  readonly unit: BinUnit;
  readonly window: Window;
}

/** How many actors have a lane of their own; the others share one. */
const ACTORS = 12;

/** Contacts of a window in lanes, the fullest first; one with several actors stands in the lane of each. */
export function lanesOf(
  within: readonly IndexedContact[],
  entities: EntityTable,
  { by, few, unit, window }: LaneOptions,
): TimelineLane[] {
  const lanes = by === 'kind' ? grouped(within, ({ contact }) => [contact.mode]) : byActor(within);
  return lanes.map(([key, numbers]) => {
    // What began before the window is drawn from its edge.
    const begins = (at: number): number => Math.max(within[at]?.from ?? 0, window.from);
    return {
      key,
      label: by === 'kind' || key === OTHERS ? key : entities.at(entities.ofKey(key)).name,
      count: numbers.length,
      items: few ? numbers : [],
      bins: few ? [] : density(numbers.map(begins), unit),
    };
  });
}

/** The key of the lane of all other actors. */
const OTHERS = 'others';

type Lane = readonly [string, readonly number[]];

function byActor(within: readonly IndexedContact[]): Lane[] {
  const lanes = grouped(within, ({ contact }) => contact.participants.map(({ id }) => id));
  const most = lanes.slice(0, ACTORS);
  const shown = new Set(most.flatMap(([, numbers]) => numbers));
  const others = [...within.keys()].filter((at) => !shown.has(at));
  return others.length === 0 ? most : [...most, [OTHERS, others]];
}

function grouped(
  within: readonly IndexedContact[],
  keysOf: (one: IndexedContact) => readonly string[],
): Lane[] {
  const found = new Map<string, number[]>();
  for (const [at, one] of within.entries())
    for (const key of new Set(keysOf(one))) {
      const numbers = found.get(key) ?? [];
      found.set(key, numbers);
      numbers.push(at);
    }
  return [...found].toSorted(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
}
