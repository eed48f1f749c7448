import type { Problem } from '@rapporteur/core/model/problem';

/** Brings what is at an address. What cannot be had is an outcome like any other: it rejects only when called off. */
export interface Fetcher {
  readonly fetch: (url: string, options?: FetchOptions) => Promise<FetchOutcome>;
}

export interface FetchOptions {
  /** What to call it in an error, where that is not the address. */
  readonly input?: string;
  /** Media types wanted, as in an `Accept` header; by default pages, feeds and documents. */
  readonly accept?: string;
  readonly signal?: AbortSignal;
}

export type FetchOutcome = Fetched | NotFetched;

/** What a server gave: status 200, its bytes with their compression taken off. */
export interface Fetched {
  readonly kind: 'fetched';
  /** Where the bytes came from, after every redirect. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case; a header that came several times is joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** ISO 8601 instant at which these bytes were had from the server (or confirmed by it). */
  readonly capturedAt: string;
  /** Every address asked, the first to the last. */
  readonly chain: readonly string[];
}

export interface NotFetched {
  readonly kind: 'failed';
  /** `fetch-…`, naming the input. */
  readonly problem: Problem;
  /** Set where the server says that nothing is there any more (404, 410). */
  readonly gone?: Gone;
}

/** An address at which a server has nothing. */
export interface Gone {
  readonly url: string;
  readonly status: 404 | 410;
  /** ISO 8601 instant of the answer. */
  readonly capturedAt: string;
}
