import { InvalidArgumentError } from 'commander';

/** A whole number of one or more, or a usage error. */
export function countArgument(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Write a whole number, 1 or more.');
}
