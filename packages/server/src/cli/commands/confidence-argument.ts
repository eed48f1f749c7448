import { InvalidArgumentError } from 'commander';

/** A number from 0 to 1, or a usage error. */
export function confidenceArgument(value: string): number {
  if (/^(?:0|1|[01]?\.\d{1,20})$/.test(value) && Number(value) <= 1) return Number(value);
  throw new InvalidArgumentError('Write a number from 0 to 1, as 0.8.');
}
