const MOST = 10;
const WITHIN_MILLISECONDS = 60_000;
/** Addresses that are remembered; the oldest is forgotten first. */
const REMEMBERED = 1000;

/** Counts wrong tokens by the address that they come from. */
export interface FailedAttempts {
  /** Whether so many were wrong lately that no more are looked at. */
  readonly tooMany: (address: string) => boolean;
  readonly add: (address: string) => void;
}

export function failedAttempts(now: () => number): FailedAttempts {
  const counts = new Map<string, { since: number; count: number }>();
  return {
    tooMany: (address) => {
      const found = counts.get(address);
      if (found === undefined) return false;
      if (now() - found.since < WITHIN_MILLISECONDS) return found.count >= MOST;
      counts.delete(address);
      return false;
    },
    add: (address) => {
      const found = counts.get(address);
      if (found !== undefined) {
        found.count += 1;
        return;
      }
      const [oldest] = counts.keys();
      if (counts.size >= REMEMBERED && oldest !== undefined) counts.delete(oldest);
      counts.set(address, { since: now(), count: 1 });
    },
  };
}
