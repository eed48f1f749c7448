import { attribute, type Document, elementsOf, isText } from './tree.ts';

/** What a page's JSON-LD says of the article: the first object whose type is one. */
export interface ArticleData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  /** `isAccessibleForFree`; null where it does not say. */
  readonly isFree: boolean | null;
  readonly url: string | null;
  /** The words of the article, where the page gives them; markup may be in them. */
  readonly body: string | null;
}

/** Reads schema.org's Article and its kinds; null where the page has none that can be read. */
export function articleData(document: Document): ArticleData | null {
  const roots: unknown[] = [];
  let published: string | null = null;
  for (const element of elementsOf(document)) {
    if (element.tagName !== 'script') continue;
    if (!/ld\+json/i.test(attribute(element, 'type') ?? '')) continue;
    const [child] = element.childNodes;
    if (child === undefined || !isText(child)) continue;
    const root = parse(child.value);
    roots.push(root);
    // What cannot be parsed may still be read at this one place.
    if (root === null)
      published ??= /"datePublished"\s{0,5}:\s{0,5}"([^"]{4,60})"/.exec(child.value)?.[1] ?? null;
  }
  const article = findObject(roots, ARTICLE) ?? findObject(roots, PAGE);
  if (article !== null) {
    const data = dataOf(article);
    return { ...data, published: data.published ?? published };
  }
  return published === null ? null : { ...dataOf({}), published };
}

type Json = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    // Line breaks within strings are the commonest fault of such data.
    return JSON.parse(
      text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '').replace(/[\u0000-\u001F]+/g, ' '),
    );
  } catch {
    return null;
  }
}

function findObject(roots: readonly unknown[], type: RegExp): Json | null {
  const queue: unknown[] = [...roots];
  for (let looked = 0; looked < queue.length && looked < MAX_OBJECTS; looked += 1) {
    const item = queue[looked];
    if (Array.isArray(item)) queue.push(...item.slice(0, 1000));
    else if (isObject(item)) {
      if (type.test([item['@type']].flat().join(' '))) return item;
      queue.push(...Object.values(item).filter((value) => typeof value === 'object'));
    }
  }
  return null;
}

const MAX_OBJECTS = 10_000;
/** Without an article, a page or work that gives its date tells as much. */
const PAGE = /\b(?:WebPage|ItemPage|CreativeWork|VideoObject|Review|Recipe|PodcastEpisode)\b/;
const ARTICLE = /\b(?:\w{0,40}Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)\b/;

function dataOf(article: Json): ArticleData {
  return {
    headline: string(article['headline']) ?? string(article['name']),
    published:
      string(article['datePublished']) ??
      string(article['dateCreated']) ??
      string(article['uploadDate']),
    modified: string(article['dateModified']),
    section: [article['articleSection']].flat().flatMap((item) => string(item) ?? [])[0] ?? null,
    authors: [article['author'] ?? article['creator']].flat().flatMap((author) => names(author)),
    publisher: names(article['publisher'])[0] ?? null,
    language: string(article['inLanguage']),
    isFree: freeOf(article['isAccessibleForFree']),
    url: string(article['url']),
    body: string(article['articleBody']),
  };
}

function freeOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? !/^(?:false|no)$/i.test(value.trim()) : null;
}

function names(value: unknown): string[] {
  const name = isObject(value) ? value['name'] : value;
  return [name].flat().flatMap((item) => string(item) ?? []);
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
