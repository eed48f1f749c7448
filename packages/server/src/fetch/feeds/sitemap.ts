import { Parser } from 'htmlparser2';
import { type Listed, address, webAddress } from './listed.ts';

/** Addresses that one sitemap may have; the standard allows 50,000. */
const MOST = 1_000_000;

/** The addresses of a sitemap or of an index of sitemaps (sitemaps.org), in its order, each once. */
export function sitemapAddresses(text: string): Listed[] {
  const found = new Set<string>();
  const path: string[] = [];
  let words: string | null = null;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        path.push(local(name));
        const around = path.at(-2);
        const isPlace = path.at(-1) === 'loc' && (around === 'url' || around === 'sitemap');
        words = isPlace ? '' : null;
      },
      ontext: (data) => {
        if (words !== null && words.length < 4096) words += data;
      },
      onclosetag: () => {
        path.pop();
        const url = words === null ? null : webAddress(words);
        if (url !== null && found.size < MOST) found.add(url);
        words = null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return Array.from(found, address);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
