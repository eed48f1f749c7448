import { setFlagsFromString } from 'node:v8';

/** How many documents are read at once, and in how much memory. */
export interface PaceOptions {
  readonly jobs?: number;
  readonly lowMemory?: boolean;
}

/**
 * What the reading pool is told. With `--low-memory` one thread reads, and V8 keeps the heaps of threads that
 * start from now on small, collecting more often.
 */
export function paceOf({ jobs, lowMemory = false }: PaceOptions): { jobs?: number } {
  if (!lowMemory) return jobs === undefined ? {} : { jobs };
  for (const flag of SMALL_HEAP) setFlagsFromString(flag);
  return { jobs: jobs ?? 1 };
}

const SMALL_HEAP = ['--optimize-for-size', '--max-semi-space-size=2', '--heap-growing-percent=10'];
