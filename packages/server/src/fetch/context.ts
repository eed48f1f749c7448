import type { Entry } from './entry.ts';
import type { Fetcher } from './fetcher.ts';
import type { InputItem } from './input-item.ts';

/** What following inputs needs from around them. */
export interface Context {
  /** What brings the content of addresses; without it, what a feed holds is all there is. */
  readonly fetcher?: Fetcher;
  readonly signal?: AbortSignal;
  /** Addresses that lists of this run have led to: each is fetched once. */
  readonly visited: Set<string>;
  /** Follows what an archive or a list holds in turn; handed along, so that neither imports the other. */
  readonly follow: (entry: Entry, context: Context) => AsyncGenerator<InputItem>;
}
