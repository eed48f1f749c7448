import { setFlagsFromString } from 'node:v8';

/** How many documents are read at once, in how much memory, and with how much care. */
export interface PaceOptions {
  readonly jobs?: number;
  readonly lowMemory?: boolean;
  readonly rulesOnly?: boolean;
}

/**
 * What the reading pool is told. With `--low-memory` one thread reads, and V8 keeps the heaps of threads that
 * start from now on small, collecting more often.
 */
export function paceOf({
  jobs,
  lowMemory = false,
  rulesOnly = false,
}: PaceOptions): Omit<PaceOptions, 'lowMemory'> {
  if (!lowMemory) return jobs === undefined ? { rulesOnly } : { jobs, rulesOnly };
  for (const flag of SMALL_HEAP) setFlagsFromString(flag);
  return { jobs: jobs ?? 1, rulesOnly };
}

const SMALL_HEAP = ['--optimize-for-size', '--max-semi-space-size=2', '--heap-growing-percent=10'];
