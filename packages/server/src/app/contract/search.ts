import { z } from 'zod';
import type { Outward } from '@rapporteur/core/export/outward';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import { PASSAGE_KINDS } from '@rapporteur/core/model/passage';
import type { DocumentRow, EntityRow, SearchHit as StoredHit } from '../../store/rows.ts';
import { documentSchema } from './document.ts';
import { entitySchema } from './entity.ts';
import { citationSchema, spanSchema, wordsSchema } from './parts.ts';

/** A passage or a statement's content that a query found; highlights are code points of `words.exact`. */
export type SearchHit = Outward<StoredHit>;

const searchHitSchema: z.ZodType<SearchHit> = z
  .strictObject({
    kind: z.enum(['passage', 'statement']),
    citation: citationSchema,
    statement: idSchema('fact').nullable(),
    passage: z.enum(PASSAGE_KINDS).nullable(),
    speaker: z.string().nullable(),
    words: wordsSchema,
    highlights: z.array(spanSchema).describe('Code points of `words.exact`, from its start.'),
  })
  .meta({
    id: 'SearchHit',
    description: 'A passage, or the content of a statement, that a query found.',
  });

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** To be given as `after` for more hits; null at the end. */
  readonly next: string | null;
  readonly entities: readonly EntityRow[];
  readonly documents: readonly DocumentRow[];
}

export const searchAnswerSchema: z.ZodType<SearchAnswer> = z
  .strictObject({
    hits: z.array(searchHitSchema),
    next: z.string().nullable(),
    entities: z
      .array(entitySchema)
      .describe('Entities that go by these words; on the first page only.'),
    documents: z
      .array(documentSchema)
      .describe('Documents that have them in their title; on the first page only.'),
  })
  .meta({ id: 'SearchAnswer' });
