import type { Span } from './span.ts';

/** A number of something, as the text has it. */
export interface Quantity extends Span {
  /** What is counted: `killed`, `drones`, `area`, or the plural of the noun. */
  readonly measure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Normalized: `person`, `USD`, `km2`, `percent`, else the noun in the singular; `USD-per-month`. */
  readonly unit: string | null;
  /** The words of what is counted or of the unit; null where they are understood, or a mark before the number. */
  readonly noun: Span | null;
}

/** A number that somebody gives of something. */
export interface Figure extends Quantity {
  /** Id of the statement that gives it, or null where the reporter does. */
  readonly statement: string | null;
  /** Words that say of whom, of what or where: "in the northern district". */
  readonly scope: Span | null;
  /** The time expression that says when it holds, or null. */
  readonly asOf: Span | null;
  /** It sums up what came before: "so far", "since January", "the toll"; null where it was recorded before this was looked for. */
  readonly cumulative: boolean | null;
}
