import { classReason, INLINE, markupReason, UNREAD } from './roles.ts';
import {
  attribute,
  type ChildNode,
  type Document,
  type Element,
  isElement,
  isText,
  type TextNode,
} from './tree.ts';

/** An element, by its place in document order. */
export interface PageElement {
  readonly node: Element;
  /** Index of the element around it; -1 for the outermost. */
  readonly parent: number;
  /** Index behind its last descendant. */
  end: number;
  /** Why its own tag, role or style leaves it out. */
  readonly markup: string | null;
  /** Why its own class leaves it out, unless it holds too much. */
  readonly byClass: string | null;
}

/** A stretch of text that a reader sees as one line or paragraph. */
export interface PageBlock {
  /** Index of the nearest element that is no inline one. */
  readonly element: number;
  readonly nodes: TextNode[];
  /** Indexes of inline elements that hold some of the text. */
  readonly inline: number[];
  /** Units of its text, white space aside, and how many of them stand in links. */
  chars: number;
  links: number;
  /** Units in bold type. */
  bold: number;
  /** It goes on after a line break within the same element. */
  readonly afterBreak: boolean;
}

export interface Page {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageBlock[];
}

interface Frame {
  readonly children: readonly ChildNode[];
  next: number;
  /** Index of the element; -1 for the document. */
  readonly index: number;
  /** Index of the nearest element that is no inline one. */
  readonly block: number;
  readonly link: boolean;
  readonly bold: boolean;
}

/** Takes a parsed page apart into elements and blocks, in document order and without recursion. */
export function takeApart(document: Document): Page {
  const taker = new Taker();
  const stack: Frame[] = [
    { children: document.childNodes, next: 0, index: -1, block: -1, link: false, bold: false },
  ];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = frame.children[frame.next];
    frame.next += 1;
    if (child === undefined) {
      stack.pop();
      taker.leave(frame);
    } else if (isText(child)) taker.text(child, frame);
    else if (isElement(child) && !UNREAD.has(child.tagName)) {
      const entered = taker.enter(child, frame);
      if (entered !== null) stack.push(entered);
    }
  }
  return { elements: taker.elements, blocks: taker.blocks };
}

class Taker {
  readonly elements: PageElement[] = [];
  readonly blocks: PageBlock[] = [];
  #open: PageBlock | null = null;
  /** The element within which a line break was the last thing met. */
  #brokenIn: number | null = null;

  enter(node: Element, around: Frame): Frame | null {
    if (node.tagName === 'br' || node.tagName === 'hr') {
      // Two breaks in a row part paragraphs, one parts lines.
      this.#brokenIn = this.#open !== null && node.tagName === 'br' ? around.block : null;
      this.#open = null;
      return null;
    }
    const index = this.elements.length;
    this.elements.push({
      node,
      parent: around.index,
      end: index + 1,
      markup: markupReason(node),
      byClass: classReason(node),
    });
    const inline = INLINE.has(node.tagName);
    if (!inline) this.#close();
    return {
      children: node.childNodes,
      next: 0,
      index,
      block: inline ? around.block : index,
      link: around.link || (node.tagName === 'a' && attribute(node, 'href') !== null),
      bold: around.bold || node.tagName === 'b' || node.tagName === 'strong',
    };
  }

  leave(frame: Frame): void {
    const element = this.elements[frame.index];
    if (element !== undefined) element.end = this.elements.length;
    if (frame.index === frame.block) this.#close();
  }

  text(node: TextNode, frame: Frame): void {
    const chars = node.value.replace(/\s+/g, '').length;
    if (chars === 0 && this.#open === null) return;
    this.#open ??= this.#begin(frame);
    this.#open.nodes.push(node);
    this.#open.chars += chars;
    if (frame.link) this.#open.links += chars;
    if (frame.bold) this.#open.bold += chars;
    // An inline element whose class drops it (a hidden label) is settled by the element of the text itself.
    if (frame.index !== frame.block) this.#open.inline.push(frame.index);
  }

  #begin(frame: Frame): PageBlock {
    const block: PageBlock = {
      element: frame.block,
      nodes: [],
      inline: [],
      chars: 0,
      links: 0,
      bold: 0,
      afterBreak: this.#brokenIn === frame.block,
    };
    this.#brokenIn = null;
    this.blocks.push(block);
    return block;
  }

  #close(): void {
    this.#open = null;
    this.#brokenIn = null;
  }
}
