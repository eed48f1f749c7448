/** How much a server may take; times in milliseconds, sizes in bytes. */
export interface HttpLimits {
  readonly connectTime: number;
  /** From the request to the last header. */
  readonly headersTime: number;
  /** Between two pieces of the body. */
  readonly stallTime: number;
  /** One request from its start to its last byte. */
  readonly wholeTime: number;
  /** Of a body, both as it comes and with its compression taken off. */
  readonly bodySize: number;
  readonly headersSize: number;
  readonly redirects: number;
  /** Tries of one request in all. */
  readonly tries: number;
  /** Longest wait that a server may ask for before another try. */
  readonly retryWait: number;
  /** Requests under way at once, to all hosts. */
  readonly connections: number;
  /** Between the starts of two requests to one host. */
  readonly hostInterval: number;
  /** Longest interval that a robots.txt may ask for (`Crawl-delay`). */
  readonly crawlDelay: number;
}

export const HTTP_LIMITS: HttpLimits = {
  connectTime: 10_000,
  headersTime: 30_000,
  stallTime: 20_000,
  wholeTime: 120_000,
  bodySize: 20 * 1024 * 1024,
  headersSize: 64 * 1024,
  redirects: 10,
  tries: 3,
  retryWait: 60_000,
  connections: 8,
  hostInterval: 1_000,
  crawlDelay: 30_000,
};

/** Time and chance, handed in so that a test can foretell them. */
export interface Surroundings {
  readonly now: () => Date;
  /** Resolves after so many milliseconds; rejects with the signal's reason. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}
