import { getConnInfo } from '@hono/node-server/conninfo';
import { Problem } from '@rapporteur/core/model/problem';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { plainPage } from '../static/plain-page.ts';
import { failedAttempts } from './failed-attempts.ts';
import { cookieValue, isSame } from './secret.ts';
import type { Security } from './security.ts';

const COOKIE = 'rapporteur';
/** Where the address that is printed leads: it takes the token and gives a cookie. */
const ENTRANCE = '/enter';

/** Lets nobody in who does not know the token: by cookie, or as `Authorization: Bearer`. /health needs none. */
export function tokenGuard(
  token: string,
  { behindTls }: Pick<Security, 'behindTls'>,
  now: () => number = () => performance.now(),
): MiddlewareHandler {
  const cookie = cookieValue(token);
  const attempts = failedAttempts(now);
  const isRight = (given: string, c: Context): boolean => {
    const address = addressOf(c);
    if (attempts.tooMany(address)) throw tooMany();
    if (isSame(given, token)) return true;
    attempts.add(address);
    return false;
  };
  return async (c, next) => {
    if (c.req.path === '/health') return next();
    if (c.req.path === ENTRANCE && c.req.method === 'GET') {
      if (!isRight(c.req.query('token') ?? '', c)) return turnedAway(c);
      setCookie(c, COOKIE, cookie, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        secure: behindTls,
      });
      c.header('Cache-Control', 'no-store');
      // No redirect: where a link on another site led here, the cookie would not be sent along with it.
      return c.html(plainPage('Welcome', 'Opening the reading room …', { next: '/' }));
    }
    const held = getCookie(c, COOKIE);
    if (held !== undefined && isSame(held, cookie)) return next();
    const bearer = /^Bearer ([\w.~+/=-]{1,512})$/i.exec(c.req.header('Authorization') ?? '')?.[1];
    if (bearer !== undefined && isRight(bearer, c)) return next();
    return turnedAway(c);
  };
}

/** A person gets a page, a program an error. */
function turnedAway(c: Context): Response {
  const wantsPage = (c.req.header('Accept') ?? '').includes('text/html');
  if (c.req.path.startsWith('/api/') || !wantsPage)
    throw new Problem(
      'token-required',
      'this server wants its token, which was not given or is wrong',
      'Open the address that it printed when it started, or send "Authorization: Bearer TOKEN".',
    );
  c.header('Cache-Control', 'no-store');
  return c.html(
    plainPage(
      'A token is required',
      'Open the address that the server printed when it started: it ends in /enter?token= and the token.',
    ),
    401,
  );
}

function tooMany(): Problem {
  return new Problem(
    'requests-too-many',
    'too many wrong tokens came from your address',
    'Wait a minute, and open the address that the server printed when it started.',
  );
}

/** Where there is no connection, as in a test, all are one. */
function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return '';
  }
}
