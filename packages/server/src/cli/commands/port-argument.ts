import { InvalidArgumentError } from 'commander';

/** A port, or a usage error. */
export function portArgument(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('Write a port as a number up to 65535; 0 takes any that is free.');
}
