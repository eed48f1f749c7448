import { type DefaultTreeAdapterTypes, html } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;

export function isElement(node: { readonly nodeName: string }): node is Element {
  return 'tagName' in node;
}

export function isText(node: { readonly nodeName: string }): node is TextNode {
  return node.nodeName === '#text';
}

/** Value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return null;
}

/** Whether the element is HTML's own, not SVG or MathML. */
export function isHtml(element: Element): boolean {
  return element.namespaceURI === html.NS.HTML;
}

/** All elements under `root` in document order, without recursion. */
export function* elementsOf(root: Document | Element): Generator<Element> {
  const stack: ChildNode[] = root.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) stack.push(child);
    }
  }
}

/** Text under the element as the parser gives it, at most `limit` units, white space collapsed. */
export function textOf(root: Element, limit = 2000): string {
  let text = '';
  const stack: ChildNode[] = root.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined && text.length < limit; node = stack.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node))
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child !== undefined) stack.push(child);
      }
  }
  return text.replace(/\s+/g, ' ').trim();
}
