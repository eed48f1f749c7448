import type { Confidence, StatementBasis } from '@rapporteur/core/model/statement';
import { columns } from './json.ts';

/** How likely a statement is right and how it was found; null where it was recorded before that was kept. */
export interface Quality {
  readonly negated: boolean | null;
  readonly confidence: Confidence | null;
  readonly basis: StatementBasis | null;
}

export interface QualityColumns {
  readonly negated: number | null;
  readonly confidence: number | null;
  readonly source_confidence: number | null;
  readonly cue_confidence: number | null;
  readonly content_confidence: number | null;
  readonly basis: string | null;
}

export function quality(row: QualityColumns): Quality {
  return {
    negated: flag(row.negated),
    confidence: confidence(row),
    basis: row.basis === null ? null : columns.basis(row.basis),
  };
}

/** A column of 0 and 1; null for what nobody knows. */
export function flag(value: number | null): boolean | null {
  return value === null ? null : value === 1;
}

function confidence(row: QualityColumns): Confidence | null {
  const { confidence: statement, source_confidence: source } = row;
  const { cue_confidence: cue, content_confidence: content } = row;
  if (statement === null || source === null || cue === null || content === null) return null;
  return { statement, source, cue, content };
}
