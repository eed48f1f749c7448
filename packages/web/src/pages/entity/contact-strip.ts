import type { TimelineItem } from '../../api/types.ts';

/** A contact as a mark on a strip of time. */
export interface Mark {
  readonly id: string;
  readonly status: string;
  /** Where it begins and how far it goes, as shares of the strip. */
  readonly at: number;
  readonly width: number;
}

/** What a strip shows: milliseconds since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/**
 * From the first contact to the last, by whole days; null where none has a date. What is only known to the year or less does not
 * stretch it where others are known better.
 */
export function stretchOf(items: readonly Pick<TimelineItem, 'from' | 'to'>[]): Stretch | null {
  const dated = items.flatMap((item): Stretch[] => {
    const from = Date.parse(item.from);
    return Number.isNaN(from) ? [] : [{ from, to: endOf(item, from) }];
  });
  const known = dated.filter(({ from, to }) => to - from <= LONGEST);
  const some = known.length > 0 ? known : dated;
  if (some.length === 0) return null;
  const first = Math.min(...some.map(({ from }) => from));
  return { from: Math.floor(first / DAY) * DAY, to: Math.max(...some.map(({ to }) => to)) };
}

const LONGEST = 93 * DAY;

/** The contacts with each of the others, as marks on one strip for all. */
export function marksByOther(
  items: readonly Pick<TimelineItem, 'id' | 'status' | 'from' | 'to' | 'participants'>[],
  self: string,
  stretch: Stretch,
): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  const length = Math.max(DAY, stretch.to - stretch.from);
  for (const item of items) {
    const begins = Date.parse(item.from);
    if (Number.isNaN(begins)) continue;
    const starts = Math.max(begins, stretch.from);
    const ends = Math.min(endOf(item, begins), stretch.to);
    if (ends < starts) continue;
    const mark = {
      id: item.id,
      status: item.status,
      at: (starts - stretch.from) / length,
      width: (ends - starts) / length,
    };
    for (const other of new Set(item.participants.map(({ id }) => id)))
      if (other !== self) marks.set(other, [...(marks.get(other) ?? []), mark]);
  }
  return marks;
}

/** A day whose end nobody tells is that day. */
function endOf({ to }: Pick<TimelineItem, 'to'>, begins: number): number {
  const ends = to === null ? Number.NaN : Date.parse(to);
  return Number.isNaN(ends) ? begins + DAY : Math.max(ends, begins);
}
