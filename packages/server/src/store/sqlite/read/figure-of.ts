import type { Figure } from '@rapporteur/core/model/figure';
import type { Span } from '@rapporteur/core/model/span';
import type { LayerRow } from './layers.ts';

/** A figure as its row has it; offsets in UTF-16 units. */
export function figureOf(row: LayerRow<'figures'>): Figure {
  return {
    start: row.start_at,
    end: row.end_at,
    measure: row.measure,
    value: row.value,
    low: row.low,
    high: row.high,
    unit: row.unit,
    statement: row.statement,
    noun: maybeSpan(row.noun_start, row.noun_end),
    scope: maybeSpan(row.scope_start, row.scope_end),
    asOf: maybeSpan(row.as_of_start, row.as_of_end),
    cumulative: row.cumulative === null ? null : row.cumulative === 1,
  };
}

function maybeSpan(start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : { start, end };
}
