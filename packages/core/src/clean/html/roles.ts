import { BYLINE_CLASS, CAPTION_CLASS, CLASS_RULES, namesOf, STANDFIRST_CLASS } from './classes.ts';
import { attribute, type Element, isHtml } from './tree.ts';

/** Elements that are never read, and that the record of removals does not list. */
export const UNREAD: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'head',
  'link',
  'meta',
  'canvas',
  'audio',
  'video',
  'map',
  'progress',
  'meter',
  'datalist',
  'optgroup',
  'option',
]);

const BY_TAG: ReadonlyMap<string, string> = new Map([
  ['nav', 'boilerplate:navigation'],
  ['menu', 'boilerplate:navigation'],
  ['aside', 'boilerplate:sidebar'],
  ['footer', 'boilerplate:footer'],
  ['button', 'boilerplate:form'],
  ['select', 'boilerplate:form'],
  ['textarea', 'boilerplate:form'],
  ['label', 'boilerplate:form'],
  ['dialog', 'boilerplate:popup'],
]);

const BY_ROLE: ReadonlyMap<string, string> = new Map([
  ['navigation', 'boilerplate:navigation'],
  ['menu', 'boilerplate:navigation'],
  ['menubar', 'boilerplate:navigation'],
  ['banner', 'boilerplate:navigation'],
  ['search', 'boilerplate:form'],
  ['form', 'boilerplate:form'],
  ['contentinfo', 'boilerplate:footer'],
  ['complementary', 'boilerplate:sidebar'],
  ['dialog', 'boilerplate:popup'],
  ['alertdialog', 'boilerplate:popup'],
  ['toolbar', 'boilerplate:navigation'],
]);

/** Why the element and all within it are not the article's, by its tag, role or visibility; null where they may be. */
export function markupReason(element: Element): string | null {
  if (!isHtml(element)) return 'hidden';
  if (attribute(element, 'hidden') !== null) return 'hidden';
  const style = attribute(element, 'style');
  if (
    style !== null &&
    /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style)
  )
    return 'hidden';
  return BY_TAG.get(element.tagName) ?? BY_ROLE.get(attribute(element, 'role') ?? '') ?? null;
}

/** The same by its class and id: a weaker sign, which much text overrules. */
export function classReason(element: Element): string | null {
  // Some systems wrap the whole page in a form.
  if (element.tagName === 'form' || element.tagName === 'fieldset') return 'boilerplate:form';
  const names = classNames(element);
  if (names === '') return null;
  for (const [reason, pattern] of CLASS_RULES) if (pattern.test(names)) return reason;
  return null;
}

/** What its class says of a block that stays. */
export function classElement(element: Element): 'address' | 'standfirst' | 'figcaption' | null {
  if (
    attribute(element, 'rel') === 'author' ||
    /author|datePublished/.test(attribute(element, 'itemprop') ?? '')
  )
    return 'address';
  const names = classNames(element);
  if (names === '') return null;
  if (CAPTION_CLASS.test(names)) return 'figcaption';
  if (BYLINE_CLASS.test(names)) return 'address';
  if (STANDFIRST_CLASS.test(names)) return 'standfirst';
  return null;
}

function classNames(element: Element): string {
  return namesOf(attribute(element, 'class'), attribute(element, 'id')).trim();
}

/** Elements that stand in a line of text; every other one begins a block. */
export const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'nobr',
  'img',
  'picture',
  'source',
  'input',
  'slot',
]);
