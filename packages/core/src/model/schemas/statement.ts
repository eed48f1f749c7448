import { z } from 'zod';
import {
  ACTS,
  FACTUALITIES,
  SOURCE_FORMS,
  STATEMENT_TYPES,
  type Anonymity,
  type Confidence,
  type Statement,
  type StatementBasis,
  type StatementSource,
} from '../statement.ts';
import { entityIdSchema, statementIdSchema } from './local-ids.ts';
import { SPAN_FIELDS, spanSchema } from './span.ts';

const anonymitySchema: z.ZodType<Anonymity> = z
  .strictObject({
    basis: spanSchema.nullable().describe('How it knows: familiar with the talks.'),
    reason: spanSchema.nullable().describe('Why it is not named: requested anonymity to …'),
  })
  .meta({ id: 'Anonymity', description: 'What is told of a source that is not named.' });

const sourceSchema: z.ZodType<StatementSource> = z
  .strictObject({
    ...SPAN_FIELDS,
    form: z.enum(SOURCE_FORMS),
    entity: entityIdSchema.nullable().describe('Null where nobody could be settled on.'),
    metonym: z.boolean().describe('A place stands for those who speak: Moscow said.'),
    onBehalfOf: entityIdSchema.nullable().describe('The entity that the speaker speaks for.'),
    anonymity: anonymitySchema.nullable().describe('Of an anonymous source, what is told of it.'),
  })
  .meta({ id: 'StatementSource', description: 'The words that name the speaker.' });

/** A likelihood: something that is found is never quite impossible. */
export const likelihoodSchema: z.ZodType<number> = z.number().gt(0).max(1);

const confidenceSchema: z.ZodType<Confidence> = z
  .strictObject({
    statement: likelihoodSchema.describe('That all of it is right: who said what.'),
    source: likelihoodSchema,
    cue: likelihoodSchema,
    content: likelihoodSchema,
  })
  .meta({ id: 'Confidence', description: 'How likely a statement and its parts are right.' });

export const foundBySchema: z.ZodType<StatementBasis['foundBy']> = z.enum([
  'model',
  'rules',
  'both',
]);

export const statementBasisSchema: z.ZodType<StatementBasis> = z
  .strictObject({
    foundBy: foundBySchema,
    rule: z.string().min(1).nullable().describe('The rule, where one found it.'),
    scores: z
      .strictObject({ source: z.number(), cue: z.number(), content: z.number() })
      .nullable()
      .describe('What the model gave each part; null where rules alone found it.'),
    speakerBy: z
      .string()
      .min(1)
      .nullable()
      .describe('How the speaker was settled on; null where nobody was.'),
  })
  .meta({ id: 'StatementBasis', description: 'How a statement was found, and its speaker.' });

export const statementSchema: z.ZodType<Statement> = z
  .strictObject({
    id: statementIdSchema,
    type: z.enum(STATEMENT_TYPES),
    source: sourceSchema.nullable().describe('Null where nobody is named.'),
    cue: spanSchema.nullable().describe('The words that attribute: said, according to.'),
    content: z.array(spanSchema).describe('Several where the cue or the speaker splits it.'),
    quotes: z.array(spanSchema).describe('The words inside quotation marks.'),
    act: z.enum(ACTS).describe('What the speaker does by saying it.'),
    addressee: spanSchema.nullable(),
    medium: spanSchema.nullable(),
    relayedBy: spanSchema.nullable().describe('Who passes it on.'),
    saidAt: spanSchema.nullable().describe('The time expression that says when.'),
    factuality: z.enum(FACTUALITIES).describe('FactBank: certainty and polarity.'),
    negated: z.boolean().describe('The attribution itself is denied: did not say.'),
    condition: spanSchema
      .nullable()
      .describe('The condition that the content stands under, within it or else in its sentence.'),
    hedges: z
      .array(spanSchema)
      .describe('Words of the content or of the cue that weaken it: probably.'),
    confidence: confidenceSchema,
    basis: statementBasisSchema,
    parent: statementIdSchema
      .nullable()
      .describe('The statement in whose content this one stands.'),
  })
  .meta({ id: 'Statement', description: 'An attribution: somebody says, thinks or wants it.' });
