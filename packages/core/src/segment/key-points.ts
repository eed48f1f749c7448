import { FUNCTION_WORDS } from '../languages/en/bylines.ts';
import type { Candidate } from './candidate.ts';
import type { PostSpan } from './post-spans.ts';

/**
 * Which post a key point sums up, as an index of `posts`: the one that it links to; else the one that says most of its words, the rarer the
 * more; null where none says enough of them.
 */
export function summarized(
  candidates: readonly Candidate[],
  posts: readonly PostSpan[],
  point: Candidate,
): number | null {
  const { summarizesPost } = point.block;
  if (summarizesPost !== undefined) {
    const linked = posts.findIndex(({ from }) => candidates[from]?.block.post === summarizesPost);
    return linked < 0 ? null : linked;
  }
  const wanted = stems(point.words ?? '');
  if (wanted.size < FEWEST_WORDS) return null;
  const texts = posts.map(({ from, to }) =>
    stems(
      candidates
        .slice(from, to)
        .map(({ words }) => words ?? '')
        .join(' '),
    ),
  );
  const weights = [...wanted].map((stem) => {
    const holders = texts.filter((text) => text.has(stem)).length;
    return { stem, weight: Math.log((posts.length + 1) / (holders + 0.5)) };
  });
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  let best: number | null = null;
  let most = ENOUGH * total;
  for (const [index, text] of texts.entries()) {
    const shared = weights.reduce(
      (sum, { stem, weight }) => sum + (text.has(stem) ? weight : 0),
      0,
    );
    if (shared <= most) continue;
    most = shared;
    best = index;
  }
  return best;
}

const FEWEST_WORDS = 4;
/** Share of its weight that the post must say. */
const ENOUGH = 0.5;
/** Words that begin alike count as one: "Alaska" and "Alaskan". */
const STEM = 6;

function stems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => (word.length >= 3 || /\d/.test(word)) && !FUNCTION_WORDS.has(word))
      .map((word) => word.slice(0, STEM)),
  );
}
