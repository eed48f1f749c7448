import type { Candidate } from './candidate.ts';
import { sections } from './sections.ts';

/** A post of a live blog or a section of a rolling page: indexes of its first candidate and behind its last. */
export interface PostSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The posts of a document: those that the cleaner found in the markup, else those that the text alone is cut into. Each one's opening
 * passage, its heading where it has one, is given the kind `post`.
 */
export function namePosts(candidates: readonly Candidate[], title: string | null): PostSpan[] {
  const marked = markedPosts(candidates);
  const posts = marked.length > 0 ? marked : sections(candidates, title);
  for (const { from, to } of posts) {
    const own = candidates.slice(from, to);
    const opening = own.find(({ kind }) => kind !== 'caption' && kind !== 'byline') ?? own[0];
    if (opening !== undefined) opening.kind = 'post';
  }
  return posts;
}

function markedPosts(candidates: readonly Candidate[]): PostSpan[] {
  const posts: { from: number; to: number; post: number }[] = [];
  for (const [index, { block }] of candidates.entries()) {
    if (block.post === undefined) continue;
    const open = posts.at(-1);
    if (open !== undefined && open.post === block.post) open.to = index + 1;
    else posts.push({ from: index, to: index + 1, post: block.post });
  }
  return posts;
}
