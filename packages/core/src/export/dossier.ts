import type { ReadOutput } from '../model/read-output.ts';
import type { CitedFigure, DocumentFact, EntityFact, EventFact, StatementFact } from './rows.ts';

/** A revision as it is exported: what was read of it, statements, events and figures apart. */
export interface ExportedRevision extends Pick<
  ReadOutput,
  'text' | 'removed' | 'passages' | 'sentences' | 'times' | 'entities' | 'mentions' | 'places'
> {
  readonly id: string;
  readonly document: string;
  readonly sha256: string;
  readonly textSha256: string;
  readonly mediaType: string;
  readonly charset: string;
  readonly addedAt: string;
  readonly current: boolean;
}

/** A dossier as the exports see it: every list can be gone through again, and streams. */
export interface ExportableDossier {
  readonly documents: () => AsyncIterable<DocumentFact>;
  readonly revisions: () => AsyncIterable<ExportedRevision>;
  readonly entities: () => AsyncIterable<EntityFact>;
  readonly statements: () => AsyncIterable<StatementFact>;
  readonly events: () => AsyncIterable<EventFact>;
  readonly figures: () => AsyncIterable<CitedFigure>;
}

export const EXPORT_FORMATS = ['json', 'jsonl', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
