import { attribute, textOf } from '../html/tree.ts';
import type { Positions } from './tree-positions.ts';
import type { PostRange } from './post-ranges.ts';
import { machineStamp } from './stamp.ts';

/** Posts marked up as schema.org microdata: `itemprop="liveBlogUpdate"`, and articles within a LiveBlogPosting. */
export function microdataPosts({ page, ranges }: Positions): PostRange[] {
  const posts: PostRange[] = [];
  const updates = page.elements.flatMap(({ node }, index) =>
    /\bliveBlogUpdate\b/i.test(attribute(node, 'itemprop') ?? '') ? [index] : [],
  );
  for (const index of updates) {
    const range = ranges[index];
    if (range === undefined || range.to === range.from) continue;
    const end = page.elements[index]?.end ?? index;
    const nodes = page.elements.slice(index, end).map(({ node }) => node);
    posts.push({
      ...range,
      around: index,
      container: index,
      stamp: propertyOf(nodes, 'datePublished', machineStamp),
      headline: propertyOf(nodes, 'headline', (value) => value),
    });
  }
  return posts;
}

type Node = Positions['page']['elements'][number]['node'];

/** The first value of a property of the post. Meta elements are no elements of the page: they are looked for among the children. */
function propertyOf<T>(
  nodes: readonly Node[],
  property: 'datePublished' | 'headline',
  read: (value: string) => T | null,
): T | null {
  for (const node of nodes)
    for (const child of [node, ...node.childNodes]) {
      if (!('attrs' in child)) continue;
      if (!(attribute(child, 'itemprop') ?? '').split(/\s+/).includes(property)) continue;
      const value =
        attribute(child, 'content') ?? attribute(child, 'datetime') ?? textOf(child, 400);
      const found = read(value);
      if (found !== null) return found;
    }
  return null;
}
