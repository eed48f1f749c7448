import { classReason, INLINE, markupReason, UNREAD } from './roles.ts';
import {
  attribute,
  type ChildNode,
  type Document,
  type Element,
  elementsOf,
  isElement,
  isText,
  textOf,
} from './tree.ts';

/** What the elements outside the text say. */
export interface PageHead {
  /** `name`, `property` or `itemprop` in lower case, to the first content given for it. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  readonly headings: readonly string[];
  /** Microdata `datePublished` outside meta elements. */
  readonly published: string | null;
  /** The same of `dateModified`. */
  readonly modified: string | null;
  /** `datetime` of the first `<time>` of the body. */
  readonly time: string | null;
}

export function pageHead(document: Document): PageHead {
  const meta = new Map<string, string>();
  const headings: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;
  let published: string | null = null;
  let modified: string | null = null;
  let time: string | null = null;
  for (const element of elementsOf(document)) {
    const property = attribute(element, 'itemprop');
    if (element.tagName === 'meta') {
      const content = attribute(element, 'content');
      const name =
        attribute(element, 'property') ??
        attribute(element, 'name') ??
        property ??
        attribute(element, 'http-equiv');
      if (
        content !== null &&
        content.trim() !== '' &&
        name !== null &&
        !meta.has(name.toLowerCase())
      )
        meta.set(name.toLowerCase(), content.trim());
    } else if (element.tagName === 'title') title ??= textOf(element) || null;
    else if (element.tagName === 'html')
      language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
    else if (element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel') ?? ''))
      canonical ??= attribute(element, 'href');
    else if (element.tagName === 'h1' && headings.length < 20) headings.push(shownText(element));
    if (element.tagName === 'time') time ??= attribute(element, 'datetime');
    if (property !== null && /\bdatePublished\b/i.test(property) && element.tagName !== 'meta')
      published ??= dateOf(element);
    else if (property !== null && /\bdateModified\b/i.test(property) && element.tagName !== 'meta')
      modified ??= dateOf(element);
    // The microformat of old: <abbr class="published" title="2017-07-23T17:06:45+0000">.
    else if (
      element.tagName === 'abbr' &&
      /\b(?:published|dtstart)\b/.test(attribute(element, 'class') ?? '')
    )
      published ??= attribute(element, 'title');
    else if (element.tagName === 'time' && attribute(element, 'pubdate') !== null)
      published ??= dateOf(element);
  }
  return { meta, title, canonical, language, headings, published, modified, time };
}

function dateOf(element: Element): string | null {
  return (
    attribute(element, 'datetime') ?? attribute(element, 'content') ?? (textOf(element, 80) || null)
  );
}

/** The words of a heading as a reader sees them: no labels for screen readers, no titles of pictures. */
function shownText(heading: Element): string {
  let text = '';
  const stack: ChildNode[] = heading.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined && text.length < 2000; node = stack.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node) && !UNREAD.has(node.tagName) && !isHidden(node)) {
      if (!INLINE.has(node.tagName)) text += ' ';
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}

function isHidden(element: Element): boolean {
  return markupReason(element) === 'hidden' || classReason(element) === 'hidden';
}
