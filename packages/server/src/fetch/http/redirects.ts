import { Problem } from '@rapporteur/core/model/problem';
import type { Answer } from './exchange.ts';

/** Where an answer leads to, or null. */
export function redirection(url: URL, { status, headers }: Answer): string | null {
  const location = headers['location'];
  if (!REDIRECTS.has(status) || location === undefined) return null;
  // What is no address stays as it is, and is told of as such.
  return URL.parse(location, url.href)?.href ?? location;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Checks that going on to `url` leads anywhere.
 * @param chain every address asked before.
 * @throws Problem `fetch-redirects`.
 */
export function checkChain(chain: readonly string[], url: URL, most: number): void {
  if (chain.includes(url.href)) {
    const circle = [...chain.slice(chain.indexOf(url.href)), url.href].join(' → ');
    throw new Problem(
      'fetch-redirects',
      `it redirects in a circle: ${circle}`,
      'It may want cookies, which are not kept: save the page from a browser, and give the file with --url.',
    );
  }
  if (chain.length > most)
    throw new Problem(
      'fetch-redirects',
      `it redirects more than ${most} times, at last to ${url.href}`,
      'Look where it leads in a browser, and give that address.',
    );
}
