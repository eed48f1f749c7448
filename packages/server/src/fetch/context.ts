import type { Fetcher } from './fetcher.ts';

/** What following inputs needs from around them. */
export interface Context {
  /** What brings the content of addresses; without it, what a feed holds is all there is. */
  readonly fetcher?: Fetcher;
  readonly signal?: AbortSignal;
  /** Addresses that lists of this run have led to: each is fetched once. */
  readonly visited: Set<string>;
}
