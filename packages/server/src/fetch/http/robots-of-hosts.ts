import type { AddressGuard } from './address-guard.ts';
import type { Ask } from './asker.ts';
import type { CachedPage, HttpCache } from './cache.ts';
import { checkedUrl } from './checked-url.ts';
import type { Surroundings } from './limits.ts';
import { redirection } from './redirects.ts';
import { retryAfter } from './retry.ts';
import { NO_RULES, noRobots, type RobotRules, robotRules } from './robots.ts';
import { statusProblem } from './statuses.ts';

/** How long a robots.txt holds, and how many redirects to it are followed (RFC 9309, 2.4 and 2.3.1.2). */
const HOLDS = 24 * 60 * 60 * 1000;
const REDIRECTS = 5;

export interface RobotsOfHostsOptions {
  readonly ask: Ask;
  readonly cache: HttpCache | null;
  readonly guard: AddressGuard;
  readonly surroundings: Surroundings;
}

/** What the robots.txt of each host lets this program do; each is asked for once a day. */
export class RobotsOfHosts {
  readonly #options: RobotsOfHostsOptions;
  readonly #known = new Map<string, Promise<RobotRules>>();

  constructor(options: RobotsOfHostsOptions) {
    this.#options = options;
  }

  /** @throws Problem `fetch-robots` where the host does not tell, or `fetch-…` where it cannot be reached. */
  rulesFor(url: URL, signal: AbortSignal | undefined): Promise<RobotRules> {
    const known = this.#known.get(url.origin);
    if (known !== undefined) return known;
    const asked = this.#askFor(new URL('/robots.txt', url.origin), signal);
    this.#known.set(url.origin, asked);
    // What failed for one may do for the next: only an answer is kept.
    asked.catch(() => this.#known.delete(url.origin));
    return asked;
  }

  async #askFor(location: URL, signal: AbortSignal | undefined): Promise<RobotRules> {
    const { ask, cache, guard, surroundings } = this.#options;
    const held = await cache?.read(location.href);
    if (held?.kind === 'page' && isFresh(held, surroundings.now()))
      return robotRules(location, held.bytes);
    let url = location;
    for (let hop = 0; hop <= REDIRECTS; hop += 1) {
      const headers = { accept: 'text/plain' };
      const { answer, tries } = await ask({ url, headers, signal, wantsBody: isFound });
      const now = surroundings.now();
      const to = redirection(url, answer);
      if (to !== null) {
        url = checkedUrl(to, guard);
        continue;
      }
      if (answer.bytes !== null) {
        const { bytes } = answer;
        const page = { headers: answer.headers, bytes, capturedAt: now.toISOString() };
        await cache?.write(location.href, { kind: 'page', ...page });
        return robotRules(location, bytes);
      }
      // RFC 9309, 2.3.1.3: none there, so nothing is asked for; but too many requests is no such answer.
      if (answer.status < 500 && answer.status !== 429) return NO_RULES;
      const asked = retryAfter(answer.headers['retry-after'], now);
      throw noRobots(location, statusProblem(answer.status, location.host, tries, asked));
    }
    return NO_RULES;
  }
}

function isFound(status: number): boolean {
  return status === 200;
}

function isFresh({ capturedAt }: CachedPage, now: Date): boolean {
  const age = now.getTime() - Date.parse(capturedAt);
  return age >= 0 && age < HOLDS;
}
