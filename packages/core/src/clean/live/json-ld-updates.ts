import { decodeHTML } from 'entities/decode';
import { attribute, type Document, elementsOf, isText } from '../html/tree.ts';
import type { Update } from './update.ts';

/** What JSON-LD says of a live blog (schema.org/LiveBlogPosting). */
export interface LiveBlogData {
  readonly updates: readonly Update[];
  /** Times that it gives for the page as a whole, as written. */
  readonly published: string | null;
  readonly modified: string | null;
}

/** The updates of all the page's LiveBlogPosting objects; null where it has none. */
export function liveBlogData(document: Document): LiveBlogData | null {
  const blogs = [...jsonLd(document)].flatMap(liveBlogs);
  const [first] = blogs;
  if (first === undefined) return null;
  return {
    updates: blogs
      .flatMap((blog) => [blog['liveBlogUpdate'] ?? blog['blogPost']].flat())
      .slice(0, MAX_UPDATES)
      .flatMap(updateOf),
    published: string(first['datePublished']) ?? string(first['coverageStartTime']),
    modified: string(first['dateModified']),
  };
}

const MAX_UPDATES = 20_000;
const MAX_OBJECTS = 10_000;

type Json = Readonly<Record<string, unknown>>;

function* jsonLd(document: Document): Generator {
  for (const element of elementsOf(document)) {
    if (element.tagName !== 'script') continue;
    if (!/ld\+json/i.test(attribute(element, 'type') ?? '')) continue;
    const [child] = element.childNodes;
    if (child === undefined || !isText(child) || !child.value.includes('LiveBlogPosting')) continue;
    try {
      yield JSON.parse(
        child.value.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '').replace(/[\u0000-\u001F]+/g, ' '),
      );
    } catch {
      // The page still has its markup.
    }
  }
}

function liveBlogs(root: unknown): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [root];
  for (let looked = 0; looked < queue.length && looked < MAX_OBJECTS; looked += 1) {
    const item = queue[looked];
    if (Array.isArray(item)) queue.push(...item.slice(0, 1000));
    else if (isObject(item)) {
      if ([item['@type']].flat().includes('LiveBlogPosting')) found.push(item);
      else queue.push(...Object.values(item).filter((value) => typeof value === 'object'));
    }
  }
  return found;
}

function updateOf(item: unknown): Update[] {
  if (!isObject(item)) return [];
  const address = string(item['url']) ?? string(item['@id']);
  return [
    {
      headline: words(item['headline'] ?? item['name']),
      body: words(item['articleBody'] ?? item['text'] ?? item['description']),
      published: string(item['datePublished']) ?? string(item['dateCreated']),
      anchor: address === null ? null : (/#([^#]{1,200})$/.exec(address)?.[1] ?? null),
    },
  ];
}

/** Many systems put HTML, and HTML escaped once more, into these fields. */
function words(value: unknown): string | null {
  const text = string(value);
  if (text === null) return null;
  const plain = decodeHTML(decodeHTML(text).replace(/<[^<>]{0,2000}>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? null : plain;
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
