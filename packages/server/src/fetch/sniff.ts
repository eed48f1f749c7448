/** Bytes from the beginning of an input that its kind is told by. */
export const SNIFFED_BYTES = 8192;

type Root = 'rss' | 'rdf' | 'feed' | 'urlset' | 'sitemapindex' | 'opml' | 'html';

/** The outermost element of markup of a kind that is read, or null. */
export function markupRoot(text: string): Root | null {
  let at = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*/.exec(text)?.[0].length ?? 0;
  for (let steps = 0; steps < 50; steps += 1) {
    const rest = text.slice(at);
    const passed = /^(?:<\?[^>]{0,2000}\?>|<!--[^]{0,4000}?-->|\s+)/.exec(rest)?.[0];
    if (passed === undefined || passed === '') {
      if (/^<!doctype\s+html\b/i.test(rest)) return 'html';
      const doctype = /^<!doctype[^>[]{0,500}(?:\[[^]*?\]\s*)?>/i.exec(rest)?.[0];
      if (doctype === undefined) return rootOf(rest);
      at += doctype.length;
    } else at += passed.length;
  }
  return null;
}

function rootOf(text: string): Root | null {
  const name = /^<([a-z][\w:.-]{0,40})[\s/>]/i.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const local = name.slice(name.indexOf(':') + 1);
  if (/^(?:html|head|body|meta|title|article|main)$/.test(name)) return 'html';
  return ROOTS.find((root) => root === local) ?? null;
}

const ROOTS: readonly Root[] = ['rss', 'rdf', 'feed', 'urlset', 'sitemapindex', 'opml'];

/** Whether text is a JSON Feed (jsonfeed.org). */
export function isJsonFeed(text: string): boolean {
  return (
    /^(?:\xEF\xBB\xBF)?\s*\{/.test(text) &&
    /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(text)
  );
}

/** Whether text begins with the header of an e-mail, or of a page saved as one; null where with neither. */
export function isMail(text: string): 'mail' | 'mhtml' | null {
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const lines = text.slice(0, end).split(/\r?\n/);
  if (!lines.every((line) => /^(?:[!-9;-~]{1,70}:|[ \t]|$)/.test(line))) return null;
  const names = new Set(lines.map((line) => /^([!-9;-~]+):/.exec(line)?.[1]?.toLowerCase() ?? ''));
  const known = MAIL_FIELDS.filter((name) => names.has(name)).length;
  if (names.has('snapshot-content-location') || /^from:\s*<saved by /im.test(text.slice(0, end)))
    return 'mhtml';
  return names.has('from') && known >= 3 ? 'mail' : null;
}

const MAIL_FIELDS = [
  'from',
  'to',
  'date',
  'subject',
  'message-id',
  'mime-version',
  'received',
  'return-path',
  'content-type',
  'delivered-to',
] as const;

/** Whether every line is an address, but for blank ones and remarks (`# …`). */
export function listOfAddresses(text: string, length: number): boolean {
  const lines = text.split(/\r?\n/);
  // The last line may be cut by the end of what was looked at.
  if (length >= SNIFFED_BYTES) lines.pop();
  const told = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return told.length > 0 && told.every((line) => /^https?:\/\/[^\s<>"]+$/i.test(line));
}
