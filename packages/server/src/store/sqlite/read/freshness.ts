import type { Dates } from './dates.ts';
import type { Identities } from './identities.ts';
import type { Judgements } from './judgements.ts';
import type { RecurringRows } from './recurring.ts';

/** The temporary tables that a reader reads besides those of the dossier. */
export interface TemporaryTables {
  readonly dating: Pick<Dates, 'refresh'>;
  readonly recurring: Pick<RecurringRows, 'refresh'>;
  readonly known: Pick<Identities, 'refresh'>;
  readonly judging: Pick<Judgements, 'refresh' | 'namesEntities'>;
}

/** Wraps what reads some of the temporary tables, so that these are fresh. */
export type Wrap = <Given extends unknown[], Result>(
  run: (...given: Given) => Result,
) => (...given: Given) => Result;

export interface Freshness {
  /** Dates. */
  readonly dated: Wrap;
  /** And recurring lines, and what the user made of statements. */
  readonly fresh: Wrap;
  /** And who is who. */
  readonly linked: Wrap;
  /** Refreshes all of them. */
  readonly refresh: () => void;
}

/** @param held they are refreshed only where they are told to */
export function freshness(
  { dating, recurring, known, judging }: TemporaryTables,
  held: boolean,
): Freshness {
  const dates = (): void => dating.refresh();
  const lines = (): void => {
    recurring.refresh();
    dates();
  };
  const review = (): void => {
    // Whom the user decided on is found among those who are who.
    if (judging.namesEntities()) known.refresh();
    lines();
    judging.refresh();
  };
  const all = (): void => {
    known.refresh();
    lines();
    judging.refresh();
  };
  const after =
    (refresh: () => void): Wrap =>
    (run) =>
    (...given) => {
      if (!held) refresh();
      return run(...given);
    };
  return { dated: after(dates), fresh: after(review), linked: after(all), refresh: all };
}
