import type { EntityDecision } from './decision.ts';
import type { Entity } from './entity.ts';

/** An entity as one revision of a document has it, and what tells it from its namesakes. */
export interface EntityRecord extends Omit<Entity, 'id'> {
  /** Id of the document. */
  readonly document: string;
  /** Id of the revision. */
  readonly revision: string;
  /** The id it has there: `e1`. */
  readonly local: string;
  /** Where the document places it, or null. */
  readonly geonames: number | null;
  readonly mentions: number;
  /** First day of publication and the day after the last, ISO 8601; null where it is not known. */
  readonly published: { readonly from: string; readonly to: string } | null;
}

/**
 * Why two records are taken for one entity: they have one name (`name`); spellings of one name (`spelling`); given names that are
 * forms of one, or an initial or a middle name more (`given-name`); a surname or part that only one bearer has or nearly always is meant
 * by (`part-of-name`); initials (`acronym`); a name that documents give it besides (`other-name`); the same body of the same country
 * (`state-body`); a country by its names (`country`); one entry of the gazetteer (`gazetteer`); or the user says so (`decision`).
 */
export const MERGE_RULES = [
  'name',
  'spelling',
  'given-name',
  'part-of-name',
  'acronym',
  'other-name',
  'state-body',
  'country',
  'gazetteer',
  'decision',
] as const;
export type MergeRule = (typeof MERGE_RULES)[number];

/** A link between two records of one entity: by itself enough to make them one. */
export interface EntityLink {
  readonly rule: MergeRule;
  readonly a: EntityRecord;
  readonly b: EntityRecord;
  /** The document that names one thing both ways, where the rule rests on one. */
  readonly witness: EntityRecord | null;
}

export const ROLE_STATUSES = [
  'held',
  'former',
  'then',
  'acting',
  'outgoing',
  'incoming',
  'late',
] as const;
/** How the coverage gives an office: as held at the time, as no longer held, …; "late" is said of the dead. */
export type RoleStatus = (typeof ROLE_STATUSES)[number];

/** An office that documents give somebody, and from when to when they do. */
export interface DatedRole {
  /** Without the words for its status: "Kremlin spokesman". */
  readonly title: string;
  readonly status: RoleStatus;
  /** First and last day of publication of documents that give it, ISO 8601; null where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly documents: number;
}

/** An entity over all documents. */
export interface LinkedEntity extends Pick<Entity, 'type' | 'name' | 'aliases' | 'country'> {
  /** The same as long as its documents are: what its id is made of. */
  readonly identity: string;
  readonly roles: readonly DatedRole[];
  readonly records: readonly EntityRecord[];
  /** As many as make the records one. */
  readonly links: readonly EntityLink[];
}

/** Finds which records are one entity; the order of records does not matter, that of decisions does. */
export type LinkEntities = (
  records: readonly EntityRecord[],
  decisions: readonly EntityDecision[],
) => readonly LinkedEntity[];
