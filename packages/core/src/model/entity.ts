import type { Span } from './span.ts';

export const ENTITY_TYPES = [
  'person',
  'organization',
  'government',
  'armed-group',
  'place',
  'group',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Someone or something that acts or is acted upon; its id is local to the document: `e1`. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form that the document uses. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 code of the country it belongs to, or null. */
  readonly country: string | null;
  /** Titles and offices the document gives it ("Kremlin spokesman"), in text order. */
  readonly roles: readonly string[];
}

/** Grammatical gender, for "he" and "she". */
export type Gender = 'female' | 'male';

export const MENTION_FORMS = ['name', 'pronoun', 'description'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** Words that stand for an entity. */
export interface Mention extends Span {
  readonly entity: string;
  readonly form: MentionForm;
  /** The words name a place and stand for those who govern it ("Moscow said"). */
  readonly metonym?: boolean;
}

/** Words that name a place, and where it is. */
export interface PlaceMention extends Span {
  /** The place; for an adjective or a people the group, for a place within the name of a body the body. */
  readonly entity: string;
  /** GeoNames id, or null where it is not known. */
  readonly geonames: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** ISO 3166-1 alpha-2 as GeoNames files the place, disputed and occupied ones too: no verdict on whose it is. */
  readonly country: string | null;
  readonly precision: 'country' | 'region' | 'city' | 'site' | null;
}
