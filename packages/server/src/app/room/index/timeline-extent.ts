import { dayDensity, type Bin } from '@rapporteur/core/views/density';
import { asId } from '@rapporteur/core/model/ids';
import { type BinUnit, DAY, unitFor } from '@rapporteur/core/views/time-bins';
import type { IndexedContact } from './contact-index.ts';
import { UNKNOWN_DAY } from '@rapporteur/core/model/day-number';
import type { DocumentTable } from './document-table.ts';
import type { EntityTable } from './entity-table.ts';
import type { StatementIndex } from './statement-index.ts';

export interface TimelineParts {
  readonly all: readonly IndexedContact[];
  readonly asOf: string | null;
  readonly documents: DocumentTable;
  readonly entities: EntityTable;
  readonly statements: StatementIndex;
}

/** Milliseconds since 1970, `to` exclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** From the first contact or publication to the last; null where nothing is dated. */
export function extentOf({ all, documents }: TimelineParts): Window | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { from, to } of all) {
    if (from === null) continue;
    first = Math.min(first, from);
    last = Math.max(last, to ?? from);
  }
  if (documents.published !== null) {
    first = Math.min(first, documents.published.from * DAY);
    last = Math.max(last, (documents.published.to + 1) * DAY);
  }
  if (first === Infinity) return null;
  return { from: Math.floor(first / DAY) * DAY, to: Math.ceil(last / DAY) * DAY };
}

/** The unit of the strip that shows all of it. */
export function wholeUnit(extent: Window | null): BinUnit {
  return unitFor(extent?.from ?? 0, extent?.to ?? 0, { finest: 'day' });
}

/** Statements within a window by the day they were said or published; of some speakers alone where these are given. */
export async function saidWithin(
  { statements }: TimelineParts,
  window: Window,
  unit: BinUnit,
  speakers: readonly string[] = [],
): Promise<Bin[]> {
  const ids = speakers.map((id) => asId('entity', id));
  const counts = (await statements.select(ids.length === 0 ? {} : { speakers: ids })).days();
  const within = [...counts].filter(
    ([day]) => day !== UNKNOWN_DAY && (day + 1) * DAY > window.from && day * DAY < window.to,
  );
  return dayDensity(within, unit === 'hour' ? 'day' : unit);
}
