import { Problem } from '@rapporteur/core/model/problem';
import { Agent, type Dispatcher } from 'undici';
import type { FetchOptions, FetchOutcome, Fetched, Fetcher } from '../fetcher.ts';
import { type AddressGuard, refusedAddress } from './address-guard.ts';
import { ACCEPT_ENCODING } from './body.ts';
import type { CachedPage, HttpCache } from './cache.ts';
import { checkedUrl } from './checked-url.ts';
import { contentType, isWordless } from './content-type.ts';
import { type Answer, exchange, type Request } from './exchange.ts';
import { connectionProblem, isPassingError } from './failures.ts';
import { guardedConnector, type Resolve } from './guarded-connector.ts';
import { HTTP_LIMITS, type HttpLimits, type Surroundings } from './limits.ts';
import { isPassing, retryAfter, retryWait } from './retry.ts';
import {
  disallowed,
  NO_RULES,
  noRobots,
  type RobotRules,
  robotRules,
  robotsUrl,
} from './robots.ts';
import { statusProblem } from './statuses.ts';
import { Turns } from './turns.ts';

export interface HttpFetcherOptions {
  /** Null: nothing is kept, and every page is asked for whole. */
  readonly cache: HttpCache | null;
  /** Asks nobody: what the cache holds is all there is. */
  readonly offline?: boolean;
  /** Which addresses are refused; by default all that are not public. */
  readonly guard?: AddressGuard;
  readonly limits?: Partial<HttpLimits>;
  readonly surroundings: Surroundings;
  /** Who asks: see user-agent.ts. */
  readonly userAgent: string;
  /** How names are looked up; by default as the system does. */
  readonly resolve?: Resolve;
}

export interface HttpFetcher extends Fetcher {
  /** Ends the connections that are kept open. */
  readonly close: () => Promise<void>;
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, text/plain;q=0.9, */*;q=0.8';

/** How long a robots.txt holds (RFC 9309, 2.4). */
const ROBOTS_HOLD = 24 * 60 * 60 * 1000;

/** Fetches over HTTP: politely, within limits, from public addresses. */
export function httpFetcher(options: HttpFetcherOptions): HttpFetcher {
  const limits: HttpLimits = { ...HTTP_LIMITS, ...options.limits };
  const { cache, surroundings, guard = refusedAddress, offline = false } = options;
  const turns = new Turns(limits, surroundings);
  const rules = new Map<string, Promise<RobotRules>>();
  const agent = new Agent({
    connect: guardedConnector({
      guard,
      connectTime: limits.connectTime,
      ...(options.resolve !== undefined && { resolve: options.resolve }),
    }),
    maxHeaderSize: limits.headersSize,
    pipelining: 1,
    allowH2: false,
  });

  return { fetch, close: () => agent.destroy() };

  async function fetch(address: string, given: FetchOptions = {}): Promise<FetchOutcome> {
    const chain: string[] = [];
    try {
      return await follow(address, given, chain);
    } catch (error) {
      given.signal?.throwIfAborted();
      if (!(error instanceof Problem)) throw error;
      const problem = named(error, given.input ?? withoutLogin(address), chain);
      const gone = error.cause instanceof GoneAnswer ? error.cause.gone : undefined;
      return { kind: 'failed', problem, ...(gone !== undefined && { gone }) };
    }
  }

  async function follow(address: string, given: FetchOptions, chain: string[]): Promise<Fetched> {
    let url = checkedUrl(address, guard);
    let host = '';
    for (;;) {
      checkChain(chain, url, limits);
      chain.push(url.href);
      const step = offline ? await remembered(url) : await ask(url, url.hostname === host, given);
      if (step.kind === 'page') return fetched(url, step, chain);
      host = url.hostname;
      url = checkedUrl(step.to, guard);
    }
  }

  /** One address: what it holds, or where it leads. */
  async function ask(url: URL, sameHost: boolean, given: FetchOptions): Promise<Step> {
    const { signal } = given;
    const robot = await rulesFor(url, signal);
    if (!robot.allows(url)) throw disallowed(url);
    // Where a host leads to itself, that is still the same visit.
    if (!sameHost)
      await turns.pause(url.hostname, Math.min(robot.delay, limits.crawlDelay), signal);
    const held = await cache?.read(url.href);
    const page = held?.kind === 'page' ? held : null;
    const { answer, tries } = await persist(url, headersFor(given, page), signal);
    const now = surroundings.now();
    if (answer.status === 304 && page !== null) {
      const same = { ...page, capturedAt: now.toISOString() };
      await cache?.write(url.href, same);
      return same;
    }
    const to = redirection(url, answer);
    if (to !== null) {
      await cache?.write(url.href, { kind: 'redirect', to });
      return { kind: 'redirect', to };
    }
    if (answer.status !== 200 || answer.bytes === null) throw notAPage(url, answer, tries, now);
    const { headers, bytes } = answer;
    const got: CachedPage = { kind: 'page', headers, capturedAt: now.toISOString(), bytes };
    if (!/\bno-store\b/i.test(headers['cache-control'] ?? '')) await cache?.write(url.href, got);
    return got;
  }

  async function remembered(url: URL): Promise<Step> {
    const held = await cache?.read(url.href);
    if (held != null) return held;
    throw new Problem(
      'fetch-offline',
      `${url.href} is not in the cache, and --offline asks nobody`,
      'Leave out --offline to fetch it, or name the cache that has it with --cache.',
    );
  }

  /** Asks until there is an answer, a failure that stays, or enough tries. */
  async function persist(
    url: URL,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
    wantsBody: Request['wantsBody'] = wantsPage,
  ): Promise<{ readonly answer: Answer; readonly tries: number }> {
    const asking = { 'user-agent': options.userAgent, ...headers };
    const request: Request = { url, headers: asking, limits, signal, wantsBody };
    for (let tries = 1; ; tries += 1) {
      let asked: number | null = null;
      try {
        const answer = await turns.within(() => exchange(agent as Dispatcher, request));
        asked = retryAfter(answer.headers['retry-after'], surroundings.now());
        const enough = tries >= limits.tries || (asked ?? 0) > limits.retryWait;
        if (!isPassing(answer.status) || enough) return { answer, tries };
      } catch (error) {
        signal?.throwIfAborted();
        if (!isPassingError(error) || tries >= limits.tries)
          throw connectionProblem(error, url, limits);
      }
      await surroundings.wait(retryWait(tries, asked, surroundings.random()), signal);
    }
  }

  function rulesFor(url: URL, signal: AbortSignal | undefined): Promise<RobotRules> {
    const known = rules.get(url.origin);
    if (known !== undefined) return known;
    const asked = askRules(url, signal);
    rules.set(url.origin, asked);
    // What failed for one may do for the next: only an answer is kept.
    asked.catch(() => rules.delete(url.origin));
    return asked;
  }

  async function askRules(asker: URL, signal: AbortSignal | undefined): Promise<RobotRules> {
    let url = robotsUrl(asker);
    const held = await cache?.read(url.href);
    if (held?.kind === 'page' && isFresh(held, surroundings.now()))
      return robotRules(robotsUrl(asker), held.bytes);
    for (let hop = 0; hop <= 5; hop += 1) {
      const { answer, tries } = await persist(
        url,
        headersFor({ accept: 'text/plain' }, null),
        signal,
        wantsRules,
      );
      const to = redirection(url, answer);
      if (to !== null) {
        url = checkedUrl(to, guard);
        continue;
      }
      if (answer.bytes !== null) {
        const { headers, bytes } = answer;
        const capturedAt = surroundings.now().toISOString();
        await cache?.write(robotsUrl(asker).href, { kind: 'page', headers, capturedAt, bytes });
        return robotRules(robotsUrl(asker), bytes);
      }
      // RFC 9309, 2.3.1.3: none there, so nothing is asked for; but too many requests is no such answer.
      if (answer.status < 500 && answer.status !== 429) return NO_RULES;
      const asked = retryAfter(answer.headers['retry-after'], surroundings.now());
      throw noRobots(asker, statusProblem(answer.status, asker.host, tries, asked));
    }
    return NO_RULES;
  }
}

type Step = CachedPage | { readonly kind: 'redirect'; readonly to: string };

function fetched(url: URL, page: CachedPage, chain: readonly string[]): Fetched {
  const { headers, bytes, capturedAt } = page;
  return { kind: 'fetched', url: url.href, status: 200, headers, bytes, capturedAt, chain };
}

function headersFor(given: FetchOptions, held: CachedPage | null): Record<string, string> {
  const { etag, 'last-modified': modified } = held?.headers ?? {};
  return {
    accept: given.accept ?? ACCEPT,
    'accept-encoding': ACCEPT_ENCODING,
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(modified !== undefined && { 'if-modified-since': modified }),
  };
}

function wantsPage(status: number, headers: Readonly<Record<string, string>>): boolean {
  if (status !== 200) return false;
  const { essence } = contentType(headers['content-type']);
  if (isWordless(essence))
    throw new Problem(
      'fetch-type',
      `it is a picture, sound or film (${essence}), not a page`,
      'Give the address of the page that shows it.',
    );
  return true;
}

const wantsRules: Request['wantsBody'] = (status) => status === 200;

/** Where an answer leads to, or null. */
function redirection(url: URL, { status, headers }: Answer): string | null {
  const location = headers['location'];
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return null;
  // What is no address stays as it is, and is told of as such.
  return URL.parse(location, url.href)?.href ?? location;
}

function checkChain(chain: readonly string[], url: URL, limits: HttpLimits): void {
  if (chain.includes(url.href)) {
    const circle = [...chain.slice(chain.indexOf(url.href)), url.href].join(' → ');
    throw new Problem(
      'fetch-redirects',
      `it redirects in a circle: ${circle}`,
      'It may want cookies, which are not kept: save the page from a browser, and give the file with --url.',
    );
  }
  if (chain.length > limits.redirects)
    throw new Problem(
      'fetch-redirects',
      `it redirects more than ${limits.redirects} times, at last to ${url.href}`,
      'Look where it leads in a browser, and give that address.',
    );
}

/** Carries what a caller may want to know of an address that is gone. */
class GoneAnswer extends Error {
  readonly gone: { readonly url: string; readonly status: 404 | 410; readonly capturedAt: string };

  constructor(url: URL, status: 404 | 410, now: Date) {
    super(`HTTP ${status}`);
    this.gone = { url: url.href, status, capturedAt: now.toISOString() };
  }
}

function notAPage(url: URL, { status, headers }: Answer, tries: number, now: Date): Problem {
  const asked = retryAfter(headers['retry-after'], now);
  const { code, message, advice } = statusProblem(status, url.host, tries, asked);
  const cause = status === 404 || status === 410 ? new GoneAnswer(url, status, now) : undefined;
  return new Problem(code, message, advice, { cause });
}

function isFresh({ capturedAt }: CachedPage, now: Date): boolean {
  const age = now.getTime() - Date.parse(capturedAt);
  return age >= 0 && age < ROBOTS_HOLD;
}

/** The problem with the name of the input before it and, where it was led away, where to. */
function named(problem: Problem, input: string, chain: readonly string[]): Problem {
  const last = chain.at(-1);
  const led = chain.length > 1 && problem.code !== 'fetch-redirects' ? ` (led to ${last})` : '';
  return new Problem(problem.code, `${input}${led}: ${problem.message}`, problem.advice, {
    cause: problem,
  });
}

function withoutLogin(address: string): string {
  return address.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1');
}
