import type { Block } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { type Candidate, candidate } from './candidate.ts';
import { summarized } from './key-points.ts';
import { looksLikeHeading, looksLikeStandfirst } from './line-kinds.ts';
import { namePosts, type PostSpan } from './post-spans.ts';
import { keyPointList } from './sections.ts';
import { nameTurns } from './turns.ts';

/**
 * Blocks to passages: the markup decides where there is any, else the look of a line and of its neighbours.
 * @param title what the document calls itself: a rolling page may say there that it is one.
 */
export function passagesOf(
  text: string,
  blocks: readonly Block[],
  title: string | null = null,
): Passage[] {
  const candidates = blocks.flatMap((block) => candidate(text, block));
  nameTurns(text, candidates);
  nameHeadings(candidates);
  const posts = namePosts(candidates, title);
  const summaries = summariesOf(candidates, posts);
  return candidates.map(({ start, end, kind, block }, index) => {
    const summarizes = summaries.get(index);
    return {
      start,
      end,
      kind: kind ?? 'paragraph',
      postedAt: block.postedAt,
      ...(summarizes === undefined ? {} : { summarizes }),
    };
  });
}

/** The post that each key point sums up, whole. */
function summariesOf(
  candidates: readonly Candidate[],
  posts: readonly PostSpan[],
): ReadonlyMap<number, Span> {
  const summaries = new Map<number, Span>();
  if (posts.length === 0) return summaries;
  const list = keyPointList(candidates);
  for (const [index, point] of candidates.entries()) {
    const listed = list !== null && index >= list.from && index < list.to;
    if (!listed && point.block.summarizesPost === undefined) continue;
    const post = posts[summarized(candidates, posts, point) ?? -1];
    const start = candidates[post?.from ?? -1]?.start;
    const end = candidates[(post?.to ?? 0) - 1]?.end;
    if (start !== undefined && end !== undefined) summaries.set(index, { start, end });
  }
  return summaries;
}

/** A heading stands before what it heads; the last line of a text heads nothing. */
function nameHeadings(candidates: readonly Candidate[]): void {
  if (!hasProse(candidates)) return;
  let below: Candidate | undefined;
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    const here = candidates[index];
    if (here === undefined) continue;
    if (here.kind === null && here.words !== null && here.block.element === null) {
      if (below === undefined) here.kind = 'paragraph';
      else if (looksLikeHeading(here.words)) here.kind = 'heading';
      else if (looksLikeStandfirst(here.words)) here.kind = 'standfirst';
    }
    below = here;
  }
}

/** Where paragraphs do not end in stops (poems, lists of results), a missing stop tells nothing. */
function hasProse(candidates: readonly Candidate[]): boolean {
  let stopped = 0;
  let long = 0;
  for (const { kind, words, end, start } of candidates) {
    if (kind !== null || end - start <= 120) continue;
    long += 1;
    if (words === null || /[.!?…]["'”’)\]]*$/.test(words)) stopped += 1;
  }
  return long > 0 && stopped >= long / 2;
}
