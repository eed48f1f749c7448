import { z } from 'zod';
import type { Outward } from '@rapporteur/core/export/outward';
import { ENTITY_TYPES } from '@rapporteur/core/model/entity';
import { MERGE_RULES, ROLE_STATUSES } from '@rapporteur/core/model/linked-entity';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import type { EntityForm, EntityReason, EntityRow, EntityUse } from '../../store/rows.ts';
import { type DecisionEntry, decisionEntrySchema } from './decisions.ts';
import {
  binsSchema,
  type Bins,
  citationSchema,
  count,
  type Counted,
  countedSchema,
  orNull,
  type Page,
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

/** What a list of entities can be ordered by; names alphabetically, numbers downwards. */
export const ENTITY_ORDERS = ['statements', 'documents', 'mentions', 'name'] as const;
export type EntityOrder = (typeof ENTITY_ORDERS)[number];

/** A page of entities, and how many there are of each type. */
export interface EntityList extends Page<EntityRow> {
  readonly types: readonly Counted[];
}

export const entityListSchema: z.ZodType<EntityList> = z
  .strictObject({
    items: z.array(entitySchema),
    next: z.string().nullable(),
    total: count.nullable(),
    types: z.array(countedSchema).describe('Of each type, whichever is asked for.'),
  })
  .meta({ id: 'EntityList' });

const formSchema: z.ZodType<EntityForm> = z
  .strictObject({
    form: z.string(),
    documents: count.describe('How many documents use it.'),
    foremost: count.describe('In how many of these it is what they call the entity first of all.'),
  })
  .meta({ id: 'EntityForm', description: 'A name that an entity goes by.' });

export const entityUseSchema: z.ZodType<EntityUse> = z
  .strictObject({
    citation: citationSchema,
    local: z.string().describe('The id it has there.'),
    name: z.string().describe('What the document calls it.'),
    mentions: count,
    statements: count,
  })
  .meta({ id: 'EntityUse', description: 'An entity as one document has it.' });

/** With whom an entity met, and how often. */
export interface EntityContact {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** A tag or a note, by the number of its entry in the log. */
interface Noted {
  readonly id: number;
  readonly decidedAt: string;
  readonly text: string;
}

export interface EntityView {
  readonly entity: EntityRow;
  readonly forms: readonly EntityForm[];
  readonly reasons: readonly Outward<EntityReason>[];
  /** Those about it that hold, the latest first. */
  readonly decisions: readonly DecisionEntry[];
  readonly contacts: readonly EntityContact[];
  readonly acts: readonly Counted[];
  readonly outlets: readonly Counted[];
  readonly days: Bins;
  readonly tags: readonly Noted[];
  readonly notes: readonly Noted[];
}

const notedSchema: z.ZodType<Noted> = z
  .strictObject({
    id: count.describe('Its number in the log of decisions.'),
    decidedAt: z.string(),
    text: z.string(),
  })
  .meta({ id: 'Noted', description: 'A tag or a note.' });

export const entityViewSchema: z.ZodType<EntityView> = z
  .strictObject({
    entity: entitySchema,
    forms: z.array(formSchema).describe('Those that most documents use first.'),
    reasons: z.array(reasonSchema),
    decisions: z.array(decisionEntrySchema).describe('Those that hold, the latest first.'),
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
    tags: z.array(notedSchema),
    notes: z.array(notedSchema),
  })
  .meta({
    id: 'EntityView',
    description: 'An entity, why its names are one, what it says, with whom it met.',
  });
