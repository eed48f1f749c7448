import { Problem } from '@rapporteur/core/model/problem';

/** What reading one document may take. */
export interface Limits {
  readonly milliseconds: number;
  /** Of JavaScript objects, in one worker. */
  readonly megabytes: number;
}

export const LIMITS: Limits = { milliseconds: 120_000, megabytes: 1024 };

export function tooSlow(input: string, limits: Limits): Problem {
  return new Problem(
    'input-too-slow',
    `${input}: reading it took longer than ${limits.milliseconds / 1000} s and was given up`,
    'Split the file, or read it with --rules-only, which is much faster.',
  );
}

export function tooMuchMemory(input: string, limits: Limits): Problem {
  return new Problem(
    'input-too-large',
    `${input}: reading it took more than ${limits.megabytes} MB of memory and was given up`,
    'Split the file into several documents.',
  );
}
