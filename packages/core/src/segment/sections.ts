import { DETAIL_HEADING, KEY_POINT_HEADING, LIVE_TITLE } from '../languages/en/live.ts';
import type { Candidate } from './candidate.ts';
import { summarized } from './key-points.ts';
import type { PostSpan } from './post-spans.ts';

/**
 * The sections of a rolling page whose markup is gone, cut where a reader would cut them: at each heading, and where a text without one
 * begins behind a standfirst that closes what stands above it. Nothing for an article, which has headings too: a rolling page
 * calls itself live, tells its key points "in detail", or repeats the standfirsts of the reports that it is made of.
 */
export function sections(candidates: readonly Candidate[], title: string | null): PostSpan[] {
  const points = keyPointList(candidates);
  const from = points === null ? 0 : points.to;
  const headings = candidates.flatMap((_, index) =>
    index >= from && isSectionHeading(candidates, index) ? [index] : [],
  );
  if (headings.length < 2) return [];
  const repeats = candidates.filter(({ block }) => block.opensPost === true).length;
  const isMosaic = repeats >= FEWEST_REPEATS && headings.length >= 3;
  const opens = candidates.flatMap((_, index) =>
    index >= from && (headings.includes(index) || (isMosaic && opensUntitled(candidates, index)))
      ? [index]
      : [],
  );
  const posts = opens.map((start, at) => ({
    from: start,
    to: endOf(candidates, start, opens[at + 1] ?? candidates.length),
  }));
  if (isMosaic || (headings.length >= 3 && title !== null && LIVE_TITLE.test(title))) return posts;
  if (points === null) return [];
  const told = candidates
    .slice(points.from, points.to)
    .flatMap((point) => summarized(candidates, posts, point) ?? []);
  return points.detail || new Set(told).size >= 2 ? posts : [];
}

const FEWEST_REPEATS = 2;

interface KeyPointList {
  /** The first key point, and behind the last. */
  readonly from: number;
  readonly to: number;
  /** What follows says that it tells them in detail. */
  readonly detail: boolean;
}

/** "TOP HEADLINES", three bullets or more, and perhaps "IN DETAIL". */
export function keyPointList(candidates: readonly Candidate[]): KeyPointList | null {
  for (const [index, { words, kind }] of candidates.entries()) {
    if (kind === 'paragraph' || words === null || !KEY_POINT_HEADING.test(words)) continue;
    let to = index + 1;
    while (candidates[to]?.kind === 'list-item') to += 1;
    if (to - index - 1 < FEWEST_POINTS) continue;
    const below = candidates[to]?.words ?? '';
    return { from: index + 1, to, detail: DETAIL_HEADING.test(below) };
  }
  return null;
}

const FEWEST_POINTS = 3;

/** Has text under it, and is not the name of a part. */
function isSectionHeading(candidates: readonly Candidate[], index: number): boolean {
  const { kind, words } = candidates[index] ?? { kind: null, words: null };
  if (kind !== 'heading' || words === null) return false;
  if (KEY_POINT_HEADING.test(words) || DETAIL_HEADING.test(words)) return false;
  const below = candidates[index + 1]?.kind;
  return below !== undefined && below !== 'heading' && below !== 'headline';
}

/** Where what was left out tells of it, or a standfirst stands above that belongs to nothing below. */
function opensUntitled(candidates: readonly Candidate[], index: number): boolean {
  const here = candidates[index];
  const above = candidates[index - 1];
  if (here === undefined || above === undefined || above.kind === 'heading') return false;
  if (here.kind === 'heading' || here.kind === 'caption' || here.kind === 'standfirst')
    return false;
  return here.block.opensPost === true || above.kind === 'standfirst';
}

/** A post ends before the name of the part that follows. */
function endOf(candidates: readonly Candidate[], from: number, to: number): number {
  const at = candidates.findIndex(
    ({ kind, words }, index) =>
      index > from &&
      index < to &&
      kind === 'heading' &&
      words !== null &&
      DETAIL_HEADING.test(words),
  );
  return at < 0 ? to : at;
}
