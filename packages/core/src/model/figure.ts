import type { Span } from './span.ts';

/** A number that somebody gives of something. */
export interface Figure extends Span {
  /** What is counted: `killed`, `drones`, `area`. */
  readonly measure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  /** Id of the statement that gives it, or null. */
  readonly statement: string | null;
}
