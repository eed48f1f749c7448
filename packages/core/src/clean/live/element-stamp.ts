import { attribute } from '../html/tree.ts';
import { machineStamp, type Stamp, writtenStamp } from './stamp.ts';
import type { BlockRange, Positions } from './tree-positions.ts';

type Node = Positions['page']['elements'][number]['node'];

/** What the attributes of an element say of the time that it was posted. */
export function attributeStamp(node: Node): Stamp | null {
  let best: Stamp | null = null;
  for (const { name, value } of node.attrs) {
    if (name === 'datetime' ? node.tagName !== 'time' : !isTimeAttribute(name)) continue;
    const stamp = machineStamp(value);
    if (stamp?.kind === 'instant') return stamp;
    best ??= stamp;
  }
  return best ?? metaStamp(node);
}

/** `data-timestamp`, `data-post-time`, `data-published-at`; not `data-last-modified-time`. */
function isTimeAttribute(name: string): boolean {
  return (
    name.startsWith('data-') &&
    /(?:^|-)(?:time|timestamp|datetime|date|utc|epoch|unixtime|published|posted|created)(?:-|$)/.test(
      name,
    ) &&
    !/updat|modif|edit|expir|refresh|durat|zone|format|last|end/.test(name)
  );
}

function metaStamp(node: Node): Stamp | null {
  if (!/\bdatePublished\b/.test(attribute(node, 'itemprop') ?? '')) return null;
  const content = attribute(node, 'content');
  return content === null ? null : machineStamp(content);
}

/**
 * The stamp of a post: an instant in the markup of its elements before a clock in it, before the first line that is a
 * stamp; what one leaves open, another may tell.
 */
export function stampWithin(
  { page, parted }: Positions,
  range: BlockRange,
  elements: readonly number[],
): Stamp | null {
  let best: Stamp | null = null;
  for (const index of elements) {
    const node = page.elements[index]?.node;
    const stamp = node === undefined ? null : attributeStamp(node);
    if (stamp?.kind === 'instant') return stamp;
    best ??= stamp;
  }
  const lines = parted.slice(range.from, Math.min(range.to, range.from + HEAD_LINES));
  const written = lines.flatMap((line) => stampsOf(line));
  return moreTelling(best, written);
}

/** The time stands at the head of a post, or it is not its time. */
const HEAD_LINES = 4;

/** "21 mins ago 11:48": a line may give its time twice. */
function stampsOf(line: string): Stamp[] {
  const whole = writtenStamp(line);
  if (whole !== null) return [whole];
  const twice = /^(.{2,30}? ago)[\s,|·•–—-]*(\d.{1,24})$/.exec(line);
  const clock = twice === null ? null : writtenStamp(twice[2] ?? '');
  return clock === null ? [] : [clock];
}

/** A clock with its zone, or its day, tells more than one without. */
function moreTelling(markup: Stamp | null, written: readonly Stamp[]): Stamp | null {
  const clocks = [...(markup === null ? [] : [markup]), ...written];
  const clock = clocks.find((stamp) => stamp.kind === 'clock');
  if (clock?.kind !== 'clock') return clocks[0] ?? null;
  const day = clocks.flatMap((stamp) =>
    stamp.kind === 'day' || (stamp.kind === 'clock' && stamp.day !== null) ? [stamp.day] : [],
  );
  const zone = clocks.flatMap((stamp) =>
    stamp.kind === 'clock' &&
    stamp.zone !== null &&
    stamp.clock.slice(0, 5) === clock.clock.slice(0, 5)
      ? [stamp.zone]
      : [],
  );
  return { ...clock, day: day[0] ?? null, zone: zone[0] ?? null };
}

/** Whether the line is the stamp of a post and nothing else. */
export function isStampLine(line: string): boolean {
  return stampsOf(line).length > 0;
}
