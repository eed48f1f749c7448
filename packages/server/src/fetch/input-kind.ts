import type { MediaType } from '@rapporteur/core/model/document';
import { gunzippedHead } from './archives/gzip-members.ts';
import { isJsonFeed, isMail, listOfAddresses, markupRoot, SNIFFED_BYTES } from './sniff.ts';

/** What an input is. */
export type InputKind =
  | 'text'
  | 'page'
  | 'markdown'
  | 'pdf'
  | 'docx'
  | 'mail'
  | 'mhtml'
  | 'feed'
  | 'sitemap'
  | 'opml'
  | 'addresses'
  | 'warc'
  | 'zip'
  | 'wacz';

/** Endings (lower case) by which files are known; each may have `.gz` behind it. */
export const ENDINGS: Readonly<Record<string, InputKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.eml': 'mail',
  '.mhtml': 'mhtml',
  '.mht': 'mhtml',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
  '.opml': 'opml',
  '.urls': 'addresses',
  '.warc': 'warc',
  '.wacz': 'wacz',
  '.zip': 'zip',
};

/** How the kinds that are one document are declared to the reader. */
export const MEDIA_TYPES: Readonly<Partial<Record<InputKind, MediaType>>> = {
  text: 'text/plain',
  page: 'text/html',
  markdown: 'text/markdown',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  mail: 'message/rfc822',
};

/** The kinds that hold several documents, as a message calls them. */
export const SEVERAL: Readonly<Partial<Record<InputKind, string>>> = {
  feed: 'a feed',
  sitemap: 'a sitemap',
  opml: 'a list of feeds',
  addresses: 'a list of addresses',
  warc: 'a web archive',
  wacz: 'a web archive',
  zip: 'a ZIP archive',
};

/**
 * What an input is, by its first bytes where they cannot be mistaken, then by its ending or the type that a server
 * declares, then by its first words; null where nothing tells.
 */
export function inputKind(
  name: string,
  head: Uint8Array,
  declared: MediaType | null = null,
): InputKind | 'gzip' | null {
  const magic = byMagic(head);
  if (magic !== null) return magic;
  const named = ENDINGS[ending(name)];
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, SNIFFED_BYTES))
    .toString('latin1')
    .replaceAll('\0', '');
  if (named === 'text') return listOfAddresses(text, head.length) ? 'addresses' : 'text';
  if (named !== undefined) return named;
  const told = byWords(text, head.length);
  if (told !== null && told !== 'page') return told;
  const [typed] = Object.entries(MEDIA_TYPES).find(([, type]) => type === declared) ?? [];
  return (typed as InputKind | undefined) ?? told;
}

/** The last ending of a name in lower case, `.gz` aside; empty where it has none. */
export function ending(name: string): string {
  const lower = name.toLowerCase();
  const inner = lower.endsWith('.gz') ? lower.slice(0, -3) : lower;
  const dot = inner.lastIndexOf('.');
  return dot <= 0 ? '' : inner.slice(dot);
}

function byMagic(head: Uint8Array): InputKind | 'gzip' | null {
  const starts = (sign: string, at = 0): boolean =>
    Buffer.from(head.subarray(at, at + sign.length)).toString('latin1') === sign;
  if (starts('%PDF-')) return 'pdf';
  if (starts('PK\x03\x04') || starts('PK\x05\x06')) return 'zip';
  if (starts('WARC/1.') || starts('WARC/0.')) return 'warc';
  if (starts('\x1f\x8b')) {
    const inner = Buffer.from(gunzippedHead(head).subarray(0, 5)).toString('latin1');
    return inner === 'WARC/' ? 'warc' : 'gzip';
  }
  return null;
}

function byWords(text: string, length: number): InputKind | null {
  switch (markupRoot(text)) {
    case 'rss':
    case 'rdf':
    case 'feed':
      return 'feed';
    case 'urlset':
    case 'sitemapindex':
      return 'sitemap';
    case 'opml':
      return 'opml';
    case 'html':
      return 'page';
    case null:
      break;
  }
  if (isJsonFeed(text)) return 'feed';
  const mail = isMail(text);
  if (mail !== null) return mail;
  return listOfAddresses(text, length) ? 'addresses' : null;
}
