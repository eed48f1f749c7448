import { z } from 'zod';
import type { Outward } from '@rapporteur/core/export/outward';
import { ENTITY_TYPES } from '@rapporteur/core/model/entity';
import { MERGE_RULES, ROLE_STATUSES } from '@rapporteur/core/model/linked-entity';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import type { EntityReason, EntityRow } from '../../store/rows.ts';
import {
  binsSchema,
  type Bins,
  count,
  type Counted,
  countedSchema,
  orNull,
  wordsSchema,
} from './parts.ts';

export const entitySchema: z.ZodType<EntityRow> = z
  .strictObject({
    id: idSchema('entity'),
    type: z.enum(ENTITY_TYPES),
    name: z.string(),
    aliases: z.array(z.string()),
    roles: z.array(
      z
        .strictObject({
          title: z.string(),
          status: z.enum(ROLE_STATUSES),
          from: z
            .string()
            .nullable()
            .describe('First day of publication of documents that give it.'),
          to: z.string().nullable().describe('Last day of publication of documents that give it.'),
          documents: count,
        })
        .meta({ id: 'Role' }),
    ),
    country: z.string().nullable(),
    documents: count,
    statements: count,
    mentions: count,
  })
  .meta({ id: 'Entity', description: 'An entity over all documents.' });

const namedAtSchema = z
  .strictObject({
    document: idSchema('document'),
    revision: idSchema('revision'),
    local: z.string(),
    name: z.string(),
    words: orNull(wordsSchema),
  })
  .meta({ id: 'NamedAt' });

const reasonSchema: z.ZodType<Outward<EntityReason>> = z
  .strictObject({
    rule: z.enum(MERGE_RULES),
    a: namedAtSchema,
    b: namedAtSchema,
    witness: orNull(namedAtSchema),
    links: count,
  })
  .meta({ id: 'EntityReason', description: 'Why forms of a name are taken for one entity.' });

/** With whom an entity met, and how often. */
export interface EntityContact {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface EntityView {
  readonly entity: EntityRow;
  readonly reasons: readonly Outward<EntityReason>[];
  readonly contacts: readonly EntityContact[];
  readonly acts: readonly Counted[];
  readonly outlets: readonly Counted[];
  readonly days: Bins;
  readonly tags: readonly string[];
}

export const entityViewSchema: z.ZodType<EntityView> = z
  .strictObject({
    entity: entitySchema,
    reasons: z.array(reasonSchema),
    contacts: z.array(
      z
        .strictObject({
          id: idSchema('entity'),
          name: z.string(),
          count,
          first: z.string().nullable(),
          last: z.string().nullable(),
        })
        .meta({ id: 'EntityContact', description: 'With whom it met, and how often.' }),
    ),
    acts: z.array(countedSchema),
    outlets: z.array(countedSchema),
    days: binsSchema.describe('Its statements over time.'),
    tags: z.array(z.string()),
  })
  .meta({
    id: 'EntityView',
    description: 'An entity, why its names are one, what it says, with whom it met.',
  });
