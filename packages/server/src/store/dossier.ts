import type { DocumentId, DossierEntityId, FactId, RevisionId } from '@rapporteur/core/model/ids';
import type {
  Decision,
  EntityAnchor,
  LoggedDecision,
  Verdict,
} from '@rapporteur/core/model/decision';
import type { DecisionTarget } from '@rapporteur/core/model/decision-target';
import type { EntityType } from '@rapporteur/core/model/entity';
import type { Act, StatementType } from '@rapporteur/core/model/statement';
import type { ColumnReader } from './columns.ts';
import type { Annotations } from './annotation-rows.ts';
import type { AddOutcome, DocumentRecord, GoneRecord, KnownInput } from './record.ts';
import type {
  ChangeRow,
  DateRows,
  DocumentRow,
  EntityForm,
  EntityReason,
  EntityRow,
  EntityUse,
  EventRow,
  Overview,
  RevisionFigures,
  RevisionRow,
  SearchHit,
  StatementRow,
  StoredDocument,
} from './rows.ts';
import type { SearchQuery } from './search-query.ts';
import type { Finding } from './finding.ts';

/** Days, both inclusive, ISO 8601: `2025-03-01`; `2025-03` and `2025` stand for all of their days. */
export interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

/** A page of a list: `after` is the id of the last row had; without `limit`, all. */
export interface Page<Id extends string> {
  readonly limit?: number;
  readonly after?: Id;
}

/** By date of publication; documents of unknown date pass only where no range is given. */
export interface DocumentQuery extends DayRange, Page<DocumentId> {
  readonly outlet?: string;
}

/** Conditions hold together; the range is of when it was said or, where that is unknown, published. */
export interface StatementQuery extends DayRange, Page<FactId> {
  /** Words of the speaker's name, an alias or a description, in order; case and accents do not count. */
  readonly speaker?: string;
  readonly act?: Act;
  readonly type?: StatementType;
  readonly outlet?: string;
  readonly document?: DocumentId;
  /** At least this likely to be right, 0 to 1; those of which it is not known are left out. */
  readonly minConfidence?: number;
  /** What the user made of them; without it, all but those rejected. */
  readonly verdict?: Verdict | 'unjudged' | 'any';
  /** Those of earlier revisions instead of the current ones. */
  readonly superseded?: boolean;
  /** Only those that their revision calls by one of these: `s1`. */
  readonly local?: readonly string[];
  /** What its content must say. */
  readonly query?: SearchQuery;
}

export interface EntityQuery extends Page<string> {
  readonly type?: EntityType;
  /** Words of its name or an alias. */
  readonly name?: string;
  readonly id?: DossierEntityId;
}

/** The range is of when it happens or, where that is unknown, of the report's publication. */
export interface EventQuery extends DayRange, Page<FactId> {
  readonly outlet?: string;
  readonly document?: DocumentId;
  /** Words of a participant's name. */
  readonly participant?: string;
  readonly status?: EventRow['status'];
}

/** Which documents that name an entity. */
export interface UseQuery {
  /** Only those that use this name. */
  readonly form?: string;
  readonly limit: number;
  /** How many to leave out first. */
  readonly skip?: number;
}

/** By date of publication of the document that gives it. */
export type FigureQuery = Omit<DocumentQuery, keyof Page<DocumentId>>;

export interface SearchOptions {
  readonly limit?: number;
  /** How many hits to leave out first. */
  readonly skip?: number;
}

/** A part of what changed; without `limit`, all after those skipped. */
export interface ChangesPage {
  readonly limit?: number;
  readonly skip?: number;
}

/**
 * Reads a dossier. Lists stream, so memory does not grow with them, and hold the facts of each
 * document's current revision unless they say otherwise.
 * Every method throws Problem `dossier-…` where the file gives way.
 */
export interface DossierReader {
  readonly overview: () => Promise<Overview>;
  /** By date of publication, unknown dates last. */
  readonly documents: (query?: DocumentQuery) => AsyncIterable<DocumentRow>;
  /** When documents that say no date were published, and what they rest on; what contradicts itself. */
  readonly dates: () => Promise<DateRows>;
  /** The document whose id, input or URL this is, or null. */
  readonly findDocument: (idOrInput: string) => Promise<DocumentRow | null>;
  /** In the order in which their words were first seen. */
  readonly revisions: (document: DocumentId) => AsyncIterable<RevisionRow>;
  /** Everything of one revision, or of a document's current one; null where there is none. */
  readonly read: (id: DocumentId | RevisionId) => Promise<StoredDocument | null>;
  /** By date of publication, document, and place in the text. */
  readonly statements: (query?: StatementQuery) => AsyncIterable<StatementRow>;
  /** Those with the most statements first. */
  readonly entities: (query?: EntityQuery) => AsyncIterable<EntityRow>;
  /** Who each entity of a revision is in the whole dossier, by the id it has there: `e1`. */
  readonly entitiesOf: (
    revision: RevisionId,
  ) => Promise<ReadonlyMap<string, { readonly id: DossierEntityId; readonly name: string }>>;
  /** Why the records of an entity are one; nothing where it has one. */
  readonly reasons: (id: DossierEntityId) => Promise<readonly EntityReason[]>;
  /** The names that an entity goes by, those of most documents first. */
  readonly forms: (id: DossierEntityId) => Promise<readonly EntityForm[]>;
  /** Documents that name an entity, by date of publication. */
  readonly uses: (id: DossierEntityId, query: UseQuery) => Promise<readonly EntityUse[]>;
  /** What a decision knows an entity by, or null where there is none. */
  readonly anchor: (id: DossierEntityId) => Promise<EntityAnchor | null>;
  /** What a decision knows the statement, event, document or entity of this id by, or null where there is none. */
  readonly target: (id: string) => Promise<DecisionTarget | null>;
  /** Judgements, notes, tags and saved searches that hold, with what they are on. */
  readonly annotations: () => Promise<Annotations>;
  /** What the user decided, oldest first, undone or not. */
  readonly decisions: () => Promise<readonly LoggedDecision[]>;
  /** By when they happen, unknown times last. */
  readonly events: (query?: EventQuery) => AsyncIterable<EventRow>;
  /** The statements of these rows (as `columns` has them), of whatever revision, in this order. */
  readonly statementsById: (rows: readonly number[]) => Promise<readonly StatementRow[]>;
  /** The events of these rows, likewise. */
  readonly eventsById: (rows: readonly number[]) => Promise<readonly EventRow[]>;
  /** Lean rows of everything, to build an index of. */
  readonly columns: ColumnReader;
  /** Of each document that gives any, in order of publication. */
  readonly figures: (query?: FigureQuery) => AsyncIterable<RevisionFigures>;
  /** The best match first: passages or, where the query names a speaker or an act, statements. */
  readonly search: (query: SearchQuery, options?: SearchOptions) => AsyncIterable<SearchHit>;
  /** What was added, or found to be gone, after an ISO 8601 instant, oldest first. */
  readonly changes: (since?: string, page?: ChangesPage) => AsyncIterable<ChangeRow>;
  /** How many `changes` gives without a page. */
  readonly changeCount: (since?: string) => Promise<number>;
  /** Every revision of every document, in an order that does not depend on when they were added. */
  readonly everything: () => AsyncIterable<StoredDocument>;
  /** Each thing that is not as it was written; nothing where all is well. */
  readonly verify: (progress?: (revisionsChecked: number) => void) => AsyncIterable<Finding>;
  readonly close: () => Promise<void>;
}

/** Adds to a dossier; nothing in it is ever removed, and nothing changed but when things were seen last. */
export interface DossierWriter {
  /**
   * The revision that holds these bytes with this given metadata, or null. Where there is one, the input
   * is noted as another way to it, and the time of capture, where it is known, as one at which they were there.
   */
  readonly known: (input: KnownInput) => Promise<AddOutcome | null>;
  /**
   * Adds documents, in order, in one transaction: all of them or, where it throws, none.
   * @throws Problem `dossier-busy`, `dossier-full`, `dossier-read-only`, `dossier-damaged`.
   */
  readonly add: (records: readonly DocumentRecord[]) => Promise<readonly AddOutcome[]>;
  /**
   * Notes that the words of a document were not to be had, which takes nothing away; null where the dossier does not hold
   * a document of this input.
   */
  readonly gone: (record: GoneRecord) => Promise<AddOutcome | null>;
  /** Finds when documents that say no date were published, and keeps it for readers to come; does nothing where that is done. */
  readonly keepDates: () => Promise<void>;
  /** Finds who is who, and keeps it for readers to come; does nothing where that is done. */
  readonly keepEntities: () => Promise<void>;
  /** Finds which lines are an outlet's own, likewise. */
  readonly keepLines: () => Promise<void>;
  /** Gathers what an index of everything is built of, and keeps it for readers to come; after the others that keep. */
  readonly keepColumns: () => Promise<void>;
  /** Adds a decision to the end of the log. */
  readonly decide: (decision: Decision) => Promise<LoggedDecision>;
  readonly close: () => Promise<void>;
}
