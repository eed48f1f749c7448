/** Answers that another try may better: too many requests, and failures of a server that pass. */
export function isPassing(status: number): boolean {
  return status === 429 || status === 500 || status === 502 || status === 503 || status === 504;
}

/**
 * Milliseconds before the next try: what the server asks for, else doubling from a second, from half to the whole of
 * it by chance, so that many who failed together do not come back together.
 * @param tried how often it was tried, 1 or more.
 */
export function retryWait(tried: number, asked: number | null, random: number): number {
  const wait = 1000 * 2 ** (tried - 1) * (0.5 + random / 2);
  return asked === null ? wait : Math.max(asked, wait);
}

/** The header `Retry-After` (RFC 9110, 10.2.3): seconds, or a date; in milliseconds from now, or null. */
export function retryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
