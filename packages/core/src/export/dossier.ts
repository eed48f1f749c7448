import type { LoggedDecision } from '../model/decision.ts';
import type { ExportedRevision } from '../model/exported.ts';
import type { DocumentRow, EntityRow, EventRow, FigureRow, StatementRow } from './rows.ts';

/** A dossier as the exports see it: every list can be gone through again, and streams. */
export interface ExportableDossier {
  readonly documents: () => AsyncIterable<DocumentRow>;
  readonly revisions: () => AsyncIterable<ExportedRevision>;
  readonly entities: () => AsyncIterable<EntityRow>;
  readonly statements: () => AsyncIterable<StatementRow>;
  readonly events: () => AsyncIterable<EventRow>;
  readonly figures: () => AsyncIterable<FigureRow>;
  readonly decisions: () => Promise<readonly LoggedDecision[]>;
}

export const EXPORT_FORMATS = ['json', 'jsonl', 'csv', 'geojson', 'ics'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
