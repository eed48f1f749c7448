import type { Dispatcher } from 'undici';
import { ACCEPT_ENCODING } from './body.ts';
import { type Answer, exchange, type Request } from './exchange.ts';
import { connectionProblem, isPassingError } from './failures.ts';
import type { HttpLimits, Surroundings } from './limits.ts';
import { isPassing, retryAfter, retryWait } from './retry.ts';
import type { Turns } from './turns.ts';

export interface AskerOptions {
  readonly dispatcher: Dispatcher;
  readonly limits: HttpLimits;
  readonly surroundings: Surroundings;
  readonly turns: Turns;
  readonly userAgent: string;
}

/** The last answer to a request, and how often it was asked. */
export interface Answered {
  readonly answer: Answer;
  readonly tries: number;
}

/**
 * Asks one address until there is an answer, a failure that stays, or enough tries.
 * @throws Problem `fetch-…`; the reason of the signal.
 */
export type Ask = (request: Omit<Request, 'limits'>) => Promise<Answered>;

export function asker(options: AskerOptions): Ask {
  const { dispatcher, limits, surroundings, turns, userAgent } = options;
  const standing = { 'user-agent': userAgent, 'accept-encoding': ACCEPT_ENCODING };
  return async (given) => {
    const request = { ...given, limits, headers: { ...standing, ...given.headers } };
    const { url, signal } = request;
    for (let tries = 1; ; tries += 1) {
      let asked: number | null = null;
      try {
        const answer = await turns.within(() => exchange(dispatcher, request));
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
  };
}
