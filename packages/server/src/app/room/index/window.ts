import { instantOf } from '@rapporteur/core/views/time-bins';

/** A stretch of time in milliseconds since 1970; without a bound, up to the end of time. */
export function windowOf({ from, to }: { readonly from?: string; readonly to?: string }): {
  readonly from: number;
  readonly to: number;
} {
  return {
    from: (from === undefined ? null : instantOf(from)) ?? -Infinity,
    to: (to === undefined ? null : instantOf(to)) ?? Infinity,
  };
}
