import type { Line } from './line.ts';

/**
 * The lines of a page as they are read: columns one after another, from the left; lines that run across columns part
 * the page into bands that are read from the top.
 */
export function readingOrder(lines: readonly Line[], depth = 0): Line[] {
  const gutter = depth < DEEPEST ? findGutter(lines) : null;
  if (gutter === null) return lines.toSorted(downwards);
  const ordered: Line[] = [];
  let band: Line[] = [];
  const flush = (): void => {
    const left = band.filter((line) => line.right <= gutter);
    const right = band.filter((line) => line.left >= gutter);
    const [leftTail, rightTail] = [tailBelow(left, right), tailBelow(right, left)];
    for (const column of [
      left.slice(0, left.length - leftTail.length),
      right.slice(0, right.length - rightTail.length),
      [...leftTail, ...rightTail],
    ])
      ordered.push(...readingOrder(column, depth + 1));
    band = [];
  };
  for (const line of lines.toSorted(downwards)) {
    if (crosses(line, gutter)) {
      flush();
      ordered.push(line);
    } else band.push(line);
  }
  flush();
  return ordered;
}

/**
 * The last lines of a column that stand below the other, set off by white or by their size: what comes after both
 * (the heading of the next part), not the end of the longer one.
 */
function tailBelow(column: readonly Line[], other: readonly Line[]): readonly Line[] {
  if (other.length === 0) return [];
  const end = bottom(other);
  const index = column.findIndex((line, at) => {
    const before = column[at - 1];
    if (before === undefined || line.y >= end) return false;
    return (
      before.y - line.y > line.size * 2.2 ||
      Math.abs(before.size - line.size) > Math.min(before.size, line.size) * 0.08
    );
  });
  return index < 0 ? [] : column.slice(index);
}

/** Four columns at most. */
const DEEPEST = 2;

/** Lines that a column must have, and the share of lines that may run across it. */
const FEWEST = 4;
const MOST_ACROSS = 0.35;

/** An upright stretch of white with lines on both sides, side by side; null where there is none. */
function findGutter(lines: readonly Line[]): number | null {
  if (lines.length < FEWEST * 2) return null;
  let best: number | null = null;
  let fewest = lines.length * MOST_ACROSS;
  for (const x of new Set(lines.map(({ left }) => left - 1))) {
    const across = lines.filter((line) => crosses(line, x)).length;
    if (across >= fewest) continue;
    const left = lines.filter((line) => line.right <= x);
    const right = lines.filter((line) => line.left >= x);
    if (left.length < FEWEST || right.length < FEWEST || !sideBySide(left, right)) continue;
    best = x;
    fewest = across;
  }
  return best;
}

function sideBySide(left: readonly Line[], right: readonly Line[]): boolean {
  const lowest = Math.max(bottom(left), bottom(right));
  const highest = Math.min(top(left), top(right));
  const beside = (line: Line): boolean => line.y >= lowest && line.y <= highest;
  // A table's narrow cells stand side by side too, and are read along the row.
  const wide = (some: readonly Line[]): boolean =>
    some.reduce((sum, { text }) => sum + text.length, 0) / some.length >= NARROW;
  return (
    left.filter(beside).length >= FEWEST - 1 &&
    right.filter(beside).length >= FEWEST - 1 &&
    wide(left) &&
    wide(right)
  );
}

/** Characters that the lines of a column have on average. */
const NARROW = 18;

function crosses(line: Line, x: number): boolean {
  return line.left < x && line.right > x;
}

function downwards(a: Line, b: Line): number {
  return Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.45 ? a.left - b.left : b.y - a.y;
}

function top(lines: readonly Line[]): number {
  return lines.reduce((most, { y }) => Math.max(most, y), Number.NEGATIVE_INFINITY);
}

function bottom(lines: readonly Line[]): number {
  return lines.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
}
