/**
 * The charset label that a page declares of itself: `<meta charset>`, `<meta http-equiv>` or an XML
 * declaration within its first bytes; null where there is none. Comments are skipped.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, LOOK_WITHIN)).replace(/<!--[^]*?(?:-->|$)/g, '');
  const xml = /^\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})/i.exec(head);
  if (xml?.[1] !== undefined) return xml[1];
  for (const [tag] of head.matchAll(/<meta[\s/][^>]{0,500}/gi)) {
    const label = CHARSET.exec(tag)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}

/** WHATWG looks at 1024 bytes; real pages put long scripts before the declaration. */
const LOOK_WITHIN = 8192;

/** Both `charset="…"` and `content="text/html; charset=…"`. */
const CHARSET = /charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/i;

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
