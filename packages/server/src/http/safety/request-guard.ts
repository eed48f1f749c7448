import type { MiddlewareHandler } from 'hono';
import { RequestProblem } from '../errors/request-problem.ts';
import type { Security } from './security.ts';

/** Longer addresses are refused; the longest that the reading room asks for is about a quarter of it. */
const URL_LENGTH = 8000;
const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What a browser says of requests that no other site caused. */
const OWN_SITE: ReadonlySet<string> = new Set(['same-origin', 'none']);

/** Refuses what does not come from the reading room itself, or from a program that means this server. */
export function requestGuard({ isOwnHost }: Pick<Security, 'isOwnHost'>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('Host') ?? '';
    if (!isOwnHost(host)) throw unknownHost(host);
    const { path, method, url } = c.req;
    if (url.length > URL_LENGTH) throw tooLong(url.length);
    const writes = !READS.has(method);
    if (writes || path.startsWith('/api/')) checkSite(c.req.header('Sec-Fetch-Site'));
    if (writes) {
      checkOrigin(c.req.header('Origin'), host);
      // A form of another site cannot set a header, and a script of it has to ask first, which is refused.
      if (c.req.header('X-Rapporteur') !== '1') throw unmarked();
      checkType(c.req.header('Content-Type'));
    }
    await next();
  };
}

function checkSite(site: string | undefined): void {
  if (site === undefined || OWN_SITE.has(site)) return;
  throw refused('Sec-Fetch-Site', 'another site asks for it');
}

function checkOrigin(origin: string | undefined, host: string): void {
  if (origin === undefined || URL.parse(origin)?.host === URL.parse(`http://${host}`)?.host) return;
  throw refused('Origin', `a page of ${origin} sent it`);
}

function checkType(type: string | undefined): void {
  if (type === undefined || /^(?:application\/json|multipart\/form-data)(?:;|$)/i.test(type))
    return;
  throw new RequestProblem(
    'request-type',
    'Content-Type',
    `content of the type ${JSON.stringify(type)} is not taken`,
    'Send JSON as application/json and files as multipart/form-data.',
  );
}

function unknownHost(host: string): RequestProblem {
  return refused(
    'Host',
    `${JSON.stringify(host)} is not a name of this server`,
    'Open the address that the server printed; `rapporteur serve --host-name NAME` lets it go by another name.',
  );
}

function unmarked(): RequestProblem {
  return refused(
    'X-Rapporteur',
    'it would write, and does not say that it means to',
    'A program that writes sends the header "X-Rapporteur: 1".',
  );
}

function refused(
  parameter: string,
  why: string,
  advice = 'Ask from the reading room itself, or from a program that is no browser.',
): RequestProblem {
  return new RequestProblem('request-refused', parameter, `the request is refused: ${why}`, advice);
}

function tooLong(length: number): RequestProblem {
  return new RequestProblem(
    'request-url-too-long',
    'url',
    `the address is ${length} characters long, and ${URL_LENGTH} are taken at most`,
    'Ask with fewer filters.',
  );
}
