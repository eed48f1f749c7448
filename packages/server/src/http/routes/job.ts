import { z } from 'zod';
import type { Adder } from '../../app/adding/adder.ts';
import type { AddingJob } from '../../app/contract/adding.ts';
import { RequestProblem } from '../errors/request-problem.ts';

export const JOB_PARAMS: z.ZodObject<{ job: z.ZodString }> = z.object({
  job: z.string().regex(/^job_[0-9a-f]{16}$/, 'an id of a job is wanted: job_…'),
});

/** @throws RequestProblem `item-unknown`. */
export function jobOf(adder: Adder | null, id: string): AddingJob {
  const job = adder?.job(id) ?? null;
  if (job !== null) return job;
  throw new RequestProblem(
    'item-unknown',
    'job',
    `there is no job ${id}`,
    'Jobs are forgotten when the server stops, and some time after they are done.',
  );
}
