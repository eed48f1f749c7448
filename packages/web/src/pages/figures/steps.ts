import type { Figure } from '../../api/types.ts';

/** The highest that is told on a day. */
export interface Step {
  /** ISO 8601. */
  readonly day: string;
  readonly value: number;
}

/** What a count grew to from day to day: the highest of each day of publication, in order; days without a number are left out. */
export function stepsOf(
  figures: readonly (Pick<Figure, 'value' | 'low' | 'high'> & {
    readonly citation: { readonly published: { readonly from: string } | null };
  })[],
): Step[] {
  const days = new Map<string, number>();
  for (const { value, low, high, citation } of figures) {
    const day = citation.published?.from.slice(0, 10);
    const told = value ?? high ?? low;
    if (day === undefined || told === null) continue;
    days.set(day, Math.max(days.get(day) ?? told, told));
  }
  return [...days]
    .map(([day, value]) => ({ day, value }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** A line that stays until there is more, and then goes up at once: points in a box of this size, from the left, y downwards. */
export function stepLine(
  steps: readonly Step[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly { readonly x: number; readonly y: number }[] {
  const times = steps.map(({ day }) => Date.parse(day));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const most = Math.max(...steps.map(({ value }) => value), 1);
  // What was told last holds on.
  const length = (last - first) * (1 + AFTER);
  const points: { x: number; y: number }[] = [];
  for (const [index, { value }] of steps.entries()) {
    const x = length === 0 ? 0 : (((times[index] ?? first) - first) / length) * width;
    const y = height - (value / most) * height;
    const before = points.at(-1);
    if (before !== undefined && before.y !== y) points.push({ x, y: before.y });
    points.push({ x, y });
  }
  const end = points.at(-1);
  return end === undefined ? [] : [...points, { x: width, y: end.y }];
}

/** How far the line goes on after the last step, as a share of what is before. */
const AFTER = 0.25;
