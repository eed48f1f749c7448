import { fromMarkdown } from 'mdast-util-from-markdown';
import type { DecodedSource } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { compose, type OffsetMap } from '../text/offset-map.ts';
import { frontMatter } from './front-matter.ts';
import { MarkupWriter } from './markup-writer.ts';

/**
 * Markdown (CommonMark) as the page that it stands for, each character of its text mapped to where it stands in the
 * file. Marks are gone, front matter becomes what a page says of itself, HTML within stays HTML.
 */
export function decodeMarkdown(plain: DecodedSource): DecodedSource {
  const { html, toMarkdown } = markdownPage(plain.characters);
  return {
    ...plain,
    mediaType: 'text/html',
    characters: html,
    whole: true,
    toBytes: compose(toMarkdown, plain.toBytes),
  };
}

interface MarkdownPage {
  readonly html: string;
  /** From `html` to the Markdown it was made of; tags stand for a character of what they enclose. */
  readonly toMarkdown: OffsetMap;
}

function markdownPage(markdown: string): MarkdownPage {
  const writer = new MarkupWriter(markdown);
  const front = frontMatter(markdown);
  const all = { start: 0, end: markdown.length };
  writer.tag('<!doctype html><html><head>', all);
  for (const { name, value } of front.fields) writer.field(name, value);
  writer.tag('</head><body><article>', all);
  // Front matter is blanked, so that offsets stay those of the file.
  const body = ' '.repeat(front.length) + markdown.slice(front.length);
  for (const child of fromMarkdown(body).children) writeNode(writer, child);
  writer.tag('</article></body></html>', all);
  return writer.build();
}

/** A node as the parser gives it (mdast); what of it is used. */
interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly value?: string;
  readonly alt?: string | null | undefined;
  readonly depth?: number;
  readonly ordered?: boolean | null | undefined;
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** Elements by type of node; a type that is not here has no element of its own. */
const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  emphasis: 'em',
  strong: 'strong',
  link: 'a',
  linkReference: 'a',
};

/** Writes a node and all within it; nesting is followed with a stack of its own, as a file may nest without bound. */
function writeNode(writer: MarkupWriter, root: MarkdownNode): void {
  const stack: (MarkdownNode | { readonly close: string; readonly span: Span })[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if ('close' in next) {
      writer.tag(`</${next.close}>`, next.span);
      continue;
    }
    const span = spanOf(next);
    if (next.children === undefined) {
      writeLeaf(writer, next, span);
      continue;
    }
    const element = elementOf(next);
    if (element !== null) {
      writer.tag(`<${element}>`, span);
      stack.push({ close: element, span });
    }
    for (const child of next.children.toReversed()) stack.push(child);
  }
}

function writeLeaf(writer: MarkupWriter, node: MarkdownNode, span: Span): void {
  if (node.type === 'html') writer.markup(span);
  else if (node.type === 'break') writer.tag('<br>', span);
  else if (node.type === 'thematicBreak') writer.tag('<hr>', span);
  else if (node.type === 'text') writer.text(node.value ?? '', span);
  else if (node.type === 'inlineCode') writer.enclosed(node.value ?? '', span, 'code');
  else if (node.type === 'code') writer.enclosed(node.value ?? '', span, 'pre');
  else if (node.type === 'image' && typeof node.alt === 'string' && node.alt !== '')
    writer.enclosed(node.alt, span, 'figcaption');
  // What shows nothing still parts what stands before it from what follows.
  else writer.tag('<wbr>', span);
}

function elementOf({ type, depth, ordered }: MarkdownNode): string | null {
  if (type === 'heading') return `h${depth ?? 2}`;
  if (type === 'list') return ordered === true ? 'ol' : 'ul';
  return ELEMENTS[type] ?? null;
}

function spanOf({ position }: MarkdownNode): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
