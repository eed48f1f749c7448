import type { Span } from '../model/span.ts';

/** What stands before a Markdown text, between two lines of three dashes, as site generators have it. */
export interface FrontMatter {
  /** Units up to and including the second line of dashes; 0 where there is none. */
  readonly length: number;
  /** Names as a page's `<meta>` has them, each with where its value stands. */
  readonly fields: readonly { readonly name: string; readonly value: Span }[];
}

/** Reads lines `key: value` of front matter; whatever else YAML may hold is passed over. */
export function frontMatter(markdown: string): FrontMatter {
  const block = /^---[ \t]{0,9}\r?\n([^]{0,20000}?)^---[ \t]{0,9}$/m.exec(markdown);
  if (block === null || block.index !== 0) return { length: 0, fields: [] };
  const fields: { name: string; value: Span }[] = [];
  let at = block[0].indexOf('\n') + 1;
  for (const line of (block[1] ?? '').split('\n')) {
    const found = /^([A-Za-z]{1,20}):[ \t]{1,20}(["']?)(.{1,500}?)\2[ \t\r]{0,20}$/.exec(line);
    const name = NAMES.get(found?.[1]?.toLowerCase() ?? '');
    if (found !== null && name !== undefined) {
      const start = at + line.indexOf(found[3] ?? '', (found[1] ?? '').length + 1);
      fields.push({ name, value: { start, end: start + (found[3] ?? '').length } });
    }
    at += line.length + 1;
  }
  return { length: block[0].length, fields };
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['author', 'author'],
  ['date', 'article:published_time'],
  ['published', 'article:published_time'],
  ['url', 'og:url'],
  ['canonical', 'og:url'],
  ['lang', 'og:locale'],
  ['language', 'og:locale'],
  ['outlet', 'og:site_name'],
  ['publisher', 'og:site_name'],
]);
