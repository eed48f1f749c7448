import type { Stretch } from './runs.ts';

/** Passages that are set and left unset together: a screen or two of them. */
export interface Chunk extends Stretch {
  readonly number: number;
  /** Numbers of its first passage and of the one after its last. */
  readonly first: number;
  readonly after: number;
}

const UNITS = 2500;
const PASSAGES = 12;

/** Cuts a text into pieces of about equal length, between passages. */
export function chunksOf(passages: readonly Stretch[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  for (const [at, passage] of passages.entries()) {
    const start = passages[first]?.start ?? 0;
    const next = passages[at + 1];
    const full = at + 1 - first >= PASSAGES || passage.end - start >= UNITS;
    if (next !== undefined && !full) continue;
    chunks.push({ number: chunks.length, first, after: at + 1, start, end: passage.end });
    first = at + 1;
  }
  return chunks;
}

const LINE = 62;
const LINE_HEIGHT = 28;
const GAP = 14;

/** About how high a chunk will be, in pixels, before anybody has seen it. */
export function heightOf({ start, end, first, after }: Chunk): number {
  const passages = after - first;
  return Math.round(((end - start) / LINE + passages / 2) * LINE_HEIGHT + passages * GAP);
}
