import type { Block } from '../../model/document.ts';
import type { Page } from '../html/page-blocks.ts';
import type { Document } from '../html/tree.ts';

/** What a page's live blog says of the page's blocks, by their place in `page.blocks`. */
export interface LivePosts {
  /** Whether the block stands in the live blog, so that its rules alone judge it. */
  readonly judges: (index: number) => boolean;
  /** Why such a block is left out; null where it stays. */
  readonly reason: (index: number) => string | null;
  /** The block with its post and the post's time. */
  readonly mark: (index: number, block: Block) => Block;
}

/** The posts of a live blog or rolling page; of any other page, nothing. */
export function livePosts(_document: Document, _page: Page, _published: string | null): LivePosts {
  return { judges: () => false, reason: () => null, mark: (_index, block) => block };
}
