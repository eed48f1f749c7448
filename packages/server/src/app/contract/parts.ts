import { z } from 'zod';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import type { Outward } from '@rapporteur/core/export/outward';
import { DATE_PRECISIONS } from '@rapporteur/core/model/time';
import { ENTITY_TYPES } from '@rapporteur/core/model/entity';
import type { Citation, EntityReference, EvidenceRow, PublishedRow } from '../../store/rows.ts';

/** A schema for each field of an object. */
export type Fields<T> = { readonly [Key in keyof T]-?: z.ZodType<T[Key]> };

/** `null` beside a schema with a name of its own, which must not become nullable everywhere. */
export function orNull<T>(schema: z.ZodType<T>): z.ZodType<T | null> {
  return z.union([schema, z.null()]);
}

export const count: z.ZodType<number> = z.int().nonnegative();

export const days: z.ZodType<{ readonly from: string; readonly to: string }> = z.strictObject({
  from: z.string().describe('First day or instant, ISO 8601.'),
  to: z.string().describe('The day after the last.'),
});

/** A half-open range of code points of a text. */
export interface SpanOf {
  readonly start: number;
  readonly end: number;
}

/** The fields of a range of code points. */
export const SPAN: Fields<SpanOf> = {
  start: count.describe('First code point.'),
  end: count.describe('Code point after the last.'),
};

export const spanSchema: z.ZodType<SpanOf> = z
  .strictObject(SPAN)
  .meta({ id: 'Span', description: 'A half-open range of Unicode code points of a text.' });

export type Words = Outward<EvidenceRow>;

/** The fields of words of a text. */
export const WORDS: Fields<Words> = {
  ...SPAN,
  exact: z.string().describe('The words of the text at [start, end).'),
  prefix: z.string().describe('Up to 32 characters before.'),
  suffix: z.string().describe('Up to 32 characters after.'),
};

export const wordsSchema: z.ZodType<Words> = z.strictObject(WORDS).meta({
  id: 'Words',
  description: 'Words of a revision: W3C TextPositionSelector and TextQuoteSelector in one.',
});

export const publishedSchema: z.ZodType<PublishedRow> = z
  .strictObject({
    value: z
      .string()
      .describe('ISO 8601; where days were inferred that are several, `2025-03-23/2025-03-24`.'),
    precision: z.enum(DATE_PRECISIONS),
    kind: z.enum(['stated', 'given', 'inferred']),
    from: z.string(),
    to: z.string().describe('The day after the last.'),
  })
  .meta({ id: 'Published', description: 'When it was published, as far as is known.' });

const CITATION: Fields<Citation> = {
  document: idSchema('document'),
  revision: idSchema('revision'),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  input: z.string().describe('The first of the paths and URLs it came by.'),
  published: orNull(publishedSchema),
};

export const citationSchema: z.ZodType<Citation> = z
  .strictObject(CITATION)
  .meta({ id: 'Citation', description: 'Where a fact was read.' });

export const ENTITY_REFERENCE: Fields<EntityReference> = {
  id: idSchema('entity'),
  local: z.string().describe('The id it has in its document.'),
  name: z.string(),
  type: z.enum(ENTITY_TYPES),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2.'),
};

export const entityReferenceSchema: z.ZodType<EntityReference> = z
  .strictObject(ENTITY_REFERENCE)
  .meta({ id: 'EntityReference', description: 'An entity, as one document has it.' });

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** To be given as `after` for what follows; null at the end. */
  readonly next: string | null;
  /** How many there are in all; null where counting would take longer than reading. */
  readonly total: number | null;
}

export function pageSchema<T>(item: z.ZodType<T>): z.ZodType<Page<T>> {
  return z.strictObject({
    items: z.array(item),
    next: z
      .string()
      .nullable()
      .describe('To be given as `after` for what follows; null at the end.'),
    total: count.nullable().describe('How many there are in all.'),
  });
}

/** How many there are of something. */
export interface Counted {
  readonly value: string;
  readonly count: number;
}

export const countedSchema: z.ZodType<Counted> = z
  .strictObject({ value: z.string(), count })
  .meta({ id: 'Counted', description: 'How many there are of something.' });

/** How many there are in each of a row of equal spans of time. */
export interface Bins {
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly bins: readonly { readonly from: string; readonly count: number }[];
}

export const binsSchema: z.ZodType<Bins> = z
  .strictObject({
    unit: z.enum(['hour', 'day', 'week', 'month', 'quarter', 'year']),
    bins: z
      .array(z.strictObject({ from: z.string().describe('First day or hour.'), count }))
      .describe('In order of time; empty ones are left out.'),
  })
  .meta({ id: 'Bins', description: 'How many there are in each span of time.' });
