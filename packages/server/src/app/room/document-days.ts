import { density } from '@rapporteur/core/views/density';
import { DAY, unitFor } from '@rapporteur/core/views/time-bins';
import type { Bins } from '../contract/parts.ts';
import type { DocumentTable } from './index/document-table.ts';
import { UNKNOWN_DAY } from '@rapporteur/core/model/day-number';

/** Documents by their first day of publication. */
export function documentDays({ from, published }: DocumentTable): Bins {
  if (published === null) return { unit: 'day', bins: [] };
  const unit = unitFor(published.from * DAY, (published.to + 1) * DAY);
  const known = [...from].filter((day) => day !== UNKNOWN_DAY).map((day) => day * DAY);
  return { unit, bins: density(known, unit) };
}
