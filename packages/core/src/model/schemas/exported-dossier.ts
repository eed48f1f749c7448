import { z } from 'zod';
import { ENTITY_TYPES } from '../entity.ts';
import { type DatedRole, ROLE_STATUSES } from '../linked-entity.ts';
import type {
  ExportedDay,
  ExportedDocument,
  ExportedDossier,
  ExportedEntity,
  ExportedRevision,
} from '../exported.ts';
import { entitySchema, mentionSchema, placeMentionSchema } from './entity.ts';
import {
  exportedEventSchema,
  exportedFigureSchema,
  exportedPublishedSchema,
  exportedStatementSchema,
} from './exported-facts.ts';
import { loggedDecisionSchema } from './decision.ts';
import { idSchema } from './ids.ts';
import { passageSchema, removedSchema } from './passage.ts';
import { spanSchema } from './span.ts';
import { timeExpressionSchema } from './time.ts';

const count = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const documentSchema: z.ZodType<ExportedDocument> = z
  .strictObject({
    id: idSchema('document'),
    input: z.string().nullable().describe('The first of the paths and URLs it came by.'),
    inputs: z.array(z.string().min(1)),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string().nullable().describe('BCP 47 language tag.'),
    authors: z.array(z.string().min(1)),
    published: exportedPublishedSchema.nullable(),
    revision: idSchema('revision').describe('The current revision.'),
    revisions: z.int().positive(),
  })
  .meta({ id: 'Document', description: 'One item of an outlet.' });

const revisionSchema: z.ZodType<ExportedRevision> = z
  .strictObject({
    id: idSchema('revision'),
    document: idSchema('document'),
    sha256: sha256.describe('Of the captured bytes.'),
    textSha256: sha256.describe('Of the text, in UTF-8.'),
    mediaType: z.string().min(1),
    charset: z.string().min(1),
    addedAt: z.iso.datetime(),
    reader: z
      .string()
      .min(1)
      .describe('Which reader read it: 3 for rules alone, 3+engine-2 with a trained model.'),
    current: z.boolean(),
    text: z.string().describe('The main text, which all offsets of its facts point into.'),
    removed: z.array(removedSchema),
    passages: z.array(passageSchema),
    sentences: z.array(spanSchema),
    times: z.array(timeExpressionSchema),
    entities: z.array(entitySchema),
    mentions: z.array(mentionSchema),
    places: z.array(placeMentionSchema),
  })
  .meta({ id: 'Revision', description: 'What a document said at one capture.' });

const datedRoleSchema: z.ZodType<DatedRole> = z
  .strictObject({
    title: z.string().min(1),
    status: z.enum(ROLE_STATUSES),
    from: z.iso.date().nullable().describe('First day of publication of documents that give it.'),
    to: z.iso.date().nullable().describe('Last day of publication of documents that give it.'),
    documents: z.int().positive(),
  })
  .meta({ id: 'DatedRole', description: 'An office that documents give somebody, and when.' });

const dossierEntitySchema: z.ZodType<ExportedEntity> = z
  .strictObject({
    id: idSchema('entity'),
    type: z.enum(ENTITY_TYPES),
    name: z
      .string()
      .min(1)
      .describe('What the user calls it, or the form that most documents use.'),
    aliases: z.array(z.string().min(1)),
    roles: z.array(datedRoleSchema),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    documents: count,
    statements: count,
    mentions: count,
  })
  .meta({ id: 'DossierEntity', description: 'An entity over all documents.' });

const daySchema: z.ZodType<ExportedDay> = z
  .strictObject({
    date: z.iso.date(),
    score: count.describe('How many documents tell of what happened on it.'),
    events: z.array(idSchema('fact')),
  })
  .meta({ id: 'Day', description: 'A day on which something happened.' });

const notFoundYet = z.array(z.never()).describe('Of a stage that does not exist yet: empty.');

export const exportedDossierSchema: z.ZodType<ExportedDossier> = z
  .strictObject({
    documents: z.array(documentSchema),
    revisions: z.array(revisionSchema),
    entities: z.array(dossierEntitySchema),
    statements: z.array(exportedStatementSchema),
    events: z.array(exportedEventSchema),
    figures: z.array(exportedFigureSchema),
    positions: notFoundYet,
    threads: notFoundYet,
    agreements: notFoundYet,
    copies: notFoundYet,
    alteredQuotes: notFoundYet,
    stories: notFoundYet,
    timeline: z.array(daySchema),
    disputes: notFoundYet,
    decisions: z.array(loggedDecisionSchema),
  })
  .meta({
    title: 'Output of `rapporteur export --format json`',
    description:
      'A dossier in the terms of `rapporteur read`. Offsets are Unicode code points into the `text` of a revision; what is unknown is null.',
  });
