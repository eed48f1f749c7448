import type { TextType } from '../model/document.ts';

/** What bytes without a declared type are, by the tags that they begin with. */
export function lookForMediaType(bytes: Uint8Array): TextType {
  let head = '';
  // NULs are dropped so that tags in UTF-16 are seen too.
  for (const byte of bytes.subarray(0, LOOK_WITHIN))
    if (byte !== 0) head += String.fromCharCode(byte);
  if (HTML_OPENING.test(head)) return 'text/html';
  const tags = head.match(STRUCTURAL_TAG)?.length ?? 0;
  return tags >= 3 && tags * 400 > head.length ? 'text/html' : 'text/plain';
}

const LOOK_WITHIN = 4096;

const HTML_OPENING =
  /^[^<]{0,8}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,1000}-->\s{0,20})?<(?:!doctype\s{1,5}html|html|head|body|meta|title|link|article|main)\b/i;

/** Tags that a fragment of a page holds and a text about HTML hardly holds in such number. */
const STRUCTURAL_TAG =
  /<\/?(?:p|div|br|h[1-6]|ul|li|article|section|span|table|a)(?:\s[^<>]{0,300})?\/?>/gi;
