import { Problem } from '@rapporteur/core/model/problem';
import { Agent } from 'undici';
import type { FetchOptions, FetchOutcome, Fetched, Fetcher, Gone } from '../fetcher.ts';
import { type AddressGuard, refusedAddress } from './address-guard.ts';
import { asker } from './asker.ts';
import type { CachedAnswer, CachedPage, HttpCache } from './cache.ts';
import { checkedUrl, withoutLogin } from './checked-url.ts';
import { contentType, isWordless } from './content-type.ts';
import type { Answer } from './exchange.ts';
import { guardedConnector, type Resolve } from './guarded-connector.ts';
import { HTTP_LIMITS, type HttpLimits, type Surroundings } from './limits.ts';
import { checkChain, redirection } from './redirects.ts';
import { retryAfter } from './retry.ts';
import { disallowed } from './robots.ts';
import { RobotsOfHosts } from './robots-of-hosts.ts';
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

/** Fetches over HTTP: politely, within limits, from public addresses. */
export function httpFetcher(options: HttpFetcherOptions): HttpFetcher {
  const limits: HttpLimits = { ...HTTP_LIMITS, ...options.limits };
  const { cache, surroundings, guard = refusedAddress, offline = false, userAgent } = options;
  const agent = agentOf(guard, limits, options.resolve);
  const turns = new Turns(limits, surroundings);
  const ask = asker({ dispatcher: agent, limits, surroundings, turns, userAgent });
  const robots = new RobotsOfHosts({ ask, cache, guard, surroundings });

  return { fetch, close: () => agent.destroy() };

  async function fetch(address: string, given: FetchOptions = {}): Promise<FetchOutcome> {
    const chain: string[] = [];
    try {
      return await follow(address, given, chain);
    } catch (error) {
      given.signal?.throwIfAborted();
      if (!(error instanceof Problem)) throw error;
      const problem = named(error, withoutLogin(given.input ?? address), chain);
      const gone = error.cause instanceof NothingThere ? error.cause.gone : undefined;
      return { kind: 'failed', problem, ...(gone !== undefined && { gone }) };
    }
  }

  async function follow(address: string, given: FetchOptions, chain: string[]): Promise<Fetched> {
    let url = checkedUrl(address, guard);
    let host = '';
    for (;;) {
      checkChain(chain, url, limits.redirects);
      chain.push(url.href);
      const step = offline ? await remembered(url) : await visit(url, url.hostname === host, given);
      if (step.kind === 'page') return fetched(url, step, chain);
      host = url.hostname;
      url = checkedUrl(step.to, guard);
    }
  }

  /** One address: what it holds, or where it leads. */
  async function visit(url: URL, sameHost: boolean, given: FetchOptions): Promise<CachedAnswer> {
    const { signal, accept = ACCEPT } = given;
    const rules = await robots.rulesFor(url, signal);
    if (!rules.allows(url)) throw disallowed(url);
    // Where a host leads to itself, that is still the same visit.
    if (!sameHost)
      await turns.pause(url.hostname, Math.min(rules.delay, limits.crawlDelay), signal);
    const held = await cache?.read(url.href);
    const page = held?.kind === 'page' ? held : null;
    const headers = { accept, ...conditions(page) };
    const { answer, tries } = await ask({ url, headers, signal, wantsBody: wantsPage });
    const got = outcomeOf(url, answer, page, tries);
    if (!/\bno-store\b/i.test(answer.headers['cache-control'] ?? ''))
      await cache?.write(url.href, got);
    return got;
  }

  function outcomeOf(
    url: URL,
    answer: Answer,
    held: CachedPage | null,
    tries: number,
  ): CachedAnswer {
    const now = surroundings.now();
    const capturedAt = now.toISOString();
    if (answer.status === 304 && held !== null) return { ...held, capturedAt };
    const to = redirection(url, answer);
    if (to !== null) return { kind: 'redirect', to };
    const { headers, bytes } = answer;
    if (bytes === null) throw notAPage(url, answer, tries, now);
    return { kind: 'page', headers, capturedAt, bytes };
  }

  async function remembered(url: URL): Promise<CachedAnswer> {
    const held = await cache?.read(url.href);
    if (held != null) return held;
    throw new Problem(
      'fetch-offline',
      `${url.href} is not in the cache, and --offline asks nobody`,
      'Leave out --offline to fetch it, or name the cache that has it with --cache.',
    );
  }
}

function agentOf(guard: AddressGuard, limits: HttpLimits, resolve: Resolve | undefined): Agent {
  const { connectTime, headersSize } = limits;
  return new Agent({
    connect: guardedConnector({ guard, connectTime, ...(resolve !== undefined && { resolve }) }),
    maxHeaderSize: headersSize,
    pipelining: 1,
    allowH2: false,
  });
}

function fetched(url: URL, page: CachedPage, chain: readonly string[]): Fetched {
  const { headers, bytes, capturedAt } = page;
  return { kind: 'fetched', url: url.href, status: 200, headers, bytes, capturedAt, chain };
}

/** Asks for a page only if it is not the one that is held. */
function conditions(held: CachedPage | null): Record<string, string> {
  const { etag, 'last-modified': modified } = held?.headers ?? {};
  return {
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

/** Carries what a caller may want to know of an address that is gone. */
class NothingThere extends Error {
  readonly gone: Gone;

  constructor(gone: Gone) {
    super(`HTTP ${gone.status}`);
    this.gone = gone;
  }
}

function notAPage(url: URL, { status, headers }: Answer, tries: number, now: Date): Problem {
  const asked = retryAfter(headers['retry-after'], now);
  const { code, message, advice } = statusProblem(status, url.host, tries, asked);
  if (status !== 404 && status !== 410) return new Problem(code, message, advice);
  const cause = new NothingThere({ url: url.href, status, capturedAt: now.toISOString() });
  return new Problem(code, message, advice, { cause });
}

/** The problem with the name of the input before it and, where it was led away, where to. */
function named(problem: Problem, input: string, chain: readonly string[]): Problem {
  const last = chain.at(-1);
  const led = chain.length > 1 && problem.code !== 'fetch-redirects' ? ` (led to ${last})` : '';
  return new Problem(problem.code, `${input}${led}: ${problem.message}`, problem.advice, {
    cause: problem,
  });
}
