import { LIVE_TITLE } from '../../languages/en/live.ts';
import type { Block, Source } from '../../model/document.ts';
import type { Page } from '../html/page-blocks.ts';
import { attribute, type Document, elementsOf, textOf } from '../html/tree.ts';
import { alignUpdates } from './align-updates.ts';
import { liveBlogData } from './json-ld-updates.ts';
import { type KeyPoint, keyPoints } from './key-points.ts';
import { microdataPosts } from './microdata.ts';
import { elementIn, type PostBlock, postBlocks } from './post-blocks.ts';
import { type PostRange, postRanges } from './post-ranges.ts';
import { postStructure } from './post-structure.ts';
import { postOf, repeatedPosts, siblingsOf } from './repeated-posts.ts';
import { type PageTimes, resolveTimes } from './resolve-times.ts';
import { type Positions, positions } from './tree-positions.ts';

/** What a page's live blog says of the page's blocks, by their place in `page.blocks`. */
export interface LivePosts {
  /** Whether the block stands in the live blog, so that its rules alone judge it. */
  readonly judges: (index: number) => boolean;
  /** Why such a block is left out; null where it stays. */
  readonly reason: (index: number) => string | null;
  /** The block with its post and the post's time. */
  readonly mark: (index: number, block: Block) => Block;
}

/**
 * The posts of a live blog or rolling page; of any other page, nothing. What its structured data tells of goes before microdata,
 * and that before the look of the page; posts keep the order of the page.
 * @param source says what the user gives as the page's date, and when it was captured.
 */
export function livePosts(
  document: Document,
  page: Page,
  source: Pick<Source, 'given' | 'capturedAt'>,
): LivePosts {
  const data = liveBlogData(document);
  const isLive = data !== null || callsItselfLive(document, page);
  if (!isLive && !mayHaveStamps(page)) return NONE;
  const places = positions(page);
  const posts = postsOf(places, data?.updates ?? [], isLive, titleOf(document));
  if (posts.length === 0) return NONE;
  const head = metaTimes(document);
  const times = resolveTimes(
    posts.map(({ stamp }) => stamp),
    {
      published: data?.published ?? head.published ?? source.given.published ?? null,
      modified: data?.modified ?? head.modified,
      captured: source.capturedAt ?? null,
    },
  );
  return judgement(places, posts, times, keyPoints(places, posts));
}

const NONE: LivePosts = {
  judges: () => false,
  reason: () => null,
  mark: (_index, block) => block,
};

function postsOf(
  places: Positions,
  updates: Parameters<typeof alignUpdates>[1],
  isLive: boolean,
  title: string | null,
): PostRange[] {
  const anchors = alignUpdates(places, updates);
  const told = anchors.length * 2 >= updates.length ? postRanges(places, anchors) : [];
  const marked = told.length > 0 ? told : microdataPosts(places);
  if (marked.length === 0) return repeatedPosts(places, isLive, title);
  const containers = marked.flatMap(({ container }) => container ?? []);
  const others = siblingsOf(places, containers).map((element) => postOf(places, element));
  // What looks like a post but has no time is something between posts.
  return [...marked, ...others.filter(({ stamp }) => stamp !== null)].toSorted(
    (a, b) => a.from - b.from,
  );
}

function judgement(
  places: Positions,
  posts: readonly PostRange[],
  times: readonly (string | null)[],
  points: ReadonlyMap<number, KeyPoint>,
): LivePosts {
  const structure = postStructure(places);
  const blocks = new Map<number, PostBlock & { readonly post: number }>();
  for (const [post, range] of posts.entries())
    for (const [at, block] of postBlocks(places, range, structure(range)).entries())
      blocks.set(range.from + at, { ...block, post });
  return {
    judges: (index) => blocks.has(index) || points.has(index),
    reason: (index) => (blocks.get(index) ?? points.get(index))?.reason ?? null,
    mark: (index, block) => {
      const own = blocks.get(index);
      const range = posts[own?.post ?? -1];
      if (own !== undefined && range !== undefined) {
        const element = elementIn(places, range, index, block.element);
        const isHeading = element !== null && /^h[2-6]$/.test(element);
        return {
          ...block,
          element: own.isTitle && !isHeading ? 'h3' : element,
          post: own.post,
          postedAt: times[own.post] ?? null,
        };
      }
      const summarized = points.get(index)?.post ?? null;
      return summarized === null ? block : { ...block, summarizesPost: summarized };
    },
  };
}

/** By an element's class or id, or by its title: "Live: …", "… – as it happened". */
function callsItselfLive(document: Document, page: Page): boolean {
  for (const { node } of page.elements) {
    const names = `${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''} ${attribute(node, 'itemtype') ?? ''}`;
    if (LIVE_NAMES.test(names.slice(0, 400)) && !/^(?:html|body|a|li)$/.test(node.tagName))
      return true;
  }
  return LIVE_TITLE.test(titleOf(document) ?? '');
}

function titleOf(document: Document): string | null {
  for (const element of elementsOf(document)) {
    if (element.tagName === 'body') break;
    if (element.tagName === 'title') return textOf(element, 300);
  }
  return null;
}

const LIVE_NAMES =
  /(?:^|[\s_-])(?:live-?blog(?:ging)?|live-?(?:updates?|feed|stream|events?|coverage|posts?|entry|entries|ticker|report|center)|rolling-?(?:news|coverage)|liveblogposting|lx-stream|newsticker)(?=$|[\s_-])|LiveBlogPosting/i;
function mayHaveStamps(page: Page): boolean {
  let times = 0;
  for (const { node } of page.elements) {
    if (node.tagName === 'time') times += 1;
    if (times >= 5) return true;
  }
  return false;
}

function metaTimes(document: Document): Pick<PageTimes, 'published' | 'modified'> {
  let published: string | null = null;
  let modified: string | null = null;
  for (const element of elementsOf(document)) {
    const content = element.tagName === 'meta' ? attribute(element, 'content') : null;
    if (content === null) continue;
    const name =
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemprop');
    if (/^(?:og:|article:)?(?:article:)?published_time$|^datePublished$/i.test(name ?? ''))
      published ??= content;
    if (
      /^(?:og:|article:)?(?:article:)?(?:modified|updated)_time$|^dateModified$/i.test(name ?? '')
    )
      modified ??= content;
  }
  return { published, modified };
}
