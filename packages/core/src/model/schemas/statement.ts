import { z } from 'zod';
import {
  ACTS,
  FACTUALITIES,
  SOURCE_FORMS,
  STATEMENT_TYPES,
  type Statement,
  type StatementSource,
} from '../statement.ts';
import { entityIdSchema, statementIdSchema } from './local-ids.ts';
import { SPAN_FIELDS, spanSchema } from './span.ts';

const sourceSchema: z.ZodType<StatementSource> = z
  .strictObject({
    ...SPAN_FIELDS,
    form: z.enum(SOURCE_FORMS),
    entity: entityIdSchema.nullable().describe('Null where nobody could be settled on.'),
  })
  .meta({ id: 'StatementSource', description: 'The words that name the speaker.' });

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
    parent: statementIdSchema
      .nullable()
      .describe('The statement in whose content this one stands.'),
  })
  .meta({ id: 'Statement', description: 'An attribution: somebody says, thinks or wants it.' });
