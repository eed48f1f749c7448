import type { ReadDocument } from '@rapporteur/core/model/document';
import {
  compareEntities,
  compareEvents,
  compareFigures,
  compareTimes,
} from './compare-annotations.ts';
import { compareMetadata, comparePassages, compareRemoved } from './compare-page.ts';
import { compareStatements } from './compare-statements.ts';
import type { ExpectedDocument } from './expected-document.ts';
import type { LayerComparison } from './layer-comparison.ts';

/** Compares what was read of a document with what is expected, layer by layer. */
export function compareDocument(
  expected: ExpectedDocument,
  document: ReadDocument,
): LayerComparison[] {
  return COMPARISONS.map((compare) => compare(expected, document));
}

const COMPARISONS = [
  compareMetadata,
  compareRemoved,
  comparePassages,
  compareStatements,
  compareEntities,
  compareTimes,
  compareFigures,
  compareEvents,
] as const;
