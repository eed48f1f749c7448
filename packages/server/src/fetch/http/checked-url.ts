import { isIP } from 'node:net';
import { Problem } from '@rapporteur/core/model/problem';
import type { AddressGuard } from './address-guard.ts';

/**
 * An address that may be asked, without its fragment. The parser of URLs has turned every notation of an IPv4
 * address (decimal, octal, hexadecimal, short) into the usual one by then; names are checked once they are looked up.
 * @throws Problem `fetch-refused`.
 */
export function checkedUrl(address: string, guard: AddressGuard): URL {
  const url = URL.parse(address);
  if (url === null)
    throw refused(
      `${address} is not an address`,
      'Write it in full, as https://example.org/story.',
    );
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(
      `${address} is not on the web: only http and https are fetched`,
      'Save what is there to a file, and give that.',
    );
  if (url.username !== '' || url.password !== '')
    throw refused(
      'it was given with a user name or password',
      'Take them out: nothing is fetched that needs a login. Save the page from a browser, and give the file with --url.',
    );
  const host = bareHost(url);
  const range = isIP(host) === 0 ? null : guard(host);
  if (range !== null) throw privateAddress(host, range);
  url.hash = '';
  return url;
}

/** The host without the brackets of IPv6. */
function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

/** What is said of an address within a network, however it was come by. */
export function privateAddress(address: string, range: string): Problem {
  return refused(
    `${address} is ${range}, and only public addresses are asked`,
    'Check the address and where it redirects to; to read from a server of your own, save the page to a file.',
  );
}

function refused(message: string, advice: string): Problem {
  return new Problem('fetch-refused', message, advice);
}

/** An address as it may be told of: without the user name and password that stand in it. */
export function withoutLogin(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#@]*@/i, '$1');
}
