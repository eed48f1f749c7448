import type { DocumentId, DossierEntityId, RevisionId } from '@rapporteur/core/model/ids';
import type { EntityType } from '@rapporteur/core/model/entity';
import type { Event, Participant } from '@rapporteur/core/model/event';
import type { DatedRole } from '@rapporteur/core/model/linked-entity';
import type { SearchQuery } from './search-query.ts';
import type { StatementColumns } from './statement-columns.ts';

/**
 * Reads lean rows of the current revisions, to build an index of: no evidence, no text. `row` and `revision` are numbers that the
 * dossier knows its rows by; they stay as they are as long as the file does. Chunks bound what is in memory at once.
 */
export interface ColumnReader {
  /** In the reading order: by date of publication. */
  readonly documents: () => AsyncIterable<readonly DocumentColumns[]>;
  /** Revision by revision, in text order; none in an outlet's own lines. */
  readonly statements: () => AsyncIterable<StatementColumns>;
  readonly entities: () => AsyncIterable<readonly EntityColumns[]>;
  /** By when they happen or else by the report's date; none in an outlet's own lines. */
  readonly events: () => AsyncIterable<readonly EventColumns[]>;
  readonly places: () => AsyncIterable<readonly PlaceColumns[]>;
  /** What the user made of statements, by row of the statement. */
  readonly judgements: () => AsyncIterable<readonly JudgementColumns[]>;
  readonly tags: () => AsyncIterable<readonly TagColumns[]>;
  /** Rows of the statements that a query finds. */
  readonly statementsMatching: (query: SearchQuery) => Promise<readonly number[]>;
  /** Which statements name whom in their content; in an order of the statements. */
  readonly namings: () => AsyncIterable<readonly NamingColumns[]>;
}

export interface DocumentColumns {
  /** Row of the current revision. */
  readonly revision: number;
  readonly key: DocumentId;
  readonly revisionKey: RevisionId;
  readonly title: string | null;
  readonly outlet: string | null;
  /** What its place among all documents is known by: strings in the reading order. */
  readonly order: string;
  /** First day of publication, said or inferred, and the day after the last. */
  readonly from: string | null;
  readonly to: string | null;
  /** As published, for telling which report is the latest. */
  readonly published: string | null;
}

export interface EntityColumns {
  readonly key: DossierEntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly DatedRole[];
  readonly country: string | null;
  /** How many documents name it, and how often they do. */
  readonly documents: number;
  readonly mentions: number;
}

export interface EventColumns {
  readonly row: number;
  readonly revision: number;
  /** `v1`. */
  readonly local: string;
  readonly mode: Event['mode'];
  readonly status: Event['status'];
  readonly participants: readonly { readonly id: string; readonly role: Participant['role'] }[];
  readonly when: {
    readonly from: string | null;
    readonly to: string | null;
    readonly precision: string | null;
    readonly mod: string | null;
  } | null;
  readonly where: string | null;
  readonly repeated: boolean | null;
}

/** A place that is named. */
export interface PlaceColumns {
  readonly revision: number;
  readonly entity: string | null;
  readonly words: string;
  readonly geonames: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly country: string | null;
  readonly precision: string | null;
}

export interface JudgementColumns {
  readonly row: number;
  readonly verdict: 'accepted' | 'rejected' | 'corrected';
  /** As corrected, or null. */
  readonly act: string | null;
  /** Whether the user said who speaks. */
  readonly isSpeakerSet: boolean;
  /** Id of who the user said speaks, or null: nobody is to be settled on. */
  readonly speaker: string | null;
}

export interface NamingColumns {
  /** Of the statement. */
  readonly row: number;
  readonly entity: string;
}

export interface TagColumns {
  /** Of the statement. */
  readonly row: number;
  readonly tag: string;
}
