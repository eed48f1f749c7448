import type { Span } from './span.ts';

/** The source says it, in the words at `evidence`. */
export interface Stated<T> {
  readonly kind: 'stated';
  readonly value: T;
  readonly evidence: readonly Span[];
}

/** The user says it: an option, or a line of a manifest. */
export interface Given<T> {
  readonly kind: 'given';
  readonly value: T;
  readonly by: string;
}

/** The program concluded it: `by` names the rule, `from` the words it started from. */
export interface Inferred<T> {
  readonly kind: 'inferred';
  readonly value: T;
  readonly by: string;
  readonly from: readonly Span[];
}

/** A value, and where it comes from. */
export type Sourced<T> = Stated<T> | Given<T> | Inferred<T>;
