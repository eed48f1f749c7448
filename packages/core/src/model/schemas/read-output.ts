import { z } from 'zod';
import type { ReadOutput } from '../read-output.ts';
import { entitySchema, mentionSchema, placeMentionSchema } from './entity.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { passageSchema, removedSchema } from './passage.ts';
import { spanSchema } from './span.ts';
import { statementSchema } from './statement.ts';
import { KNOWN_DATE_FIELDS, timeExpressionSchema } from './time.ts';

export const readOutputSchema: z.ZodType<ReadOutput> = z
  .strictObject({
    input: z.string().min(1).describe('File or URL as given, - for standard input.'),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    language: z.string().nullable().describe('BCP 47 language tag.'),
    title: z.string().nullable(),
    authors: z.array(z.string().min(1)),
    published: z
      .strictObject({
        ...KNOWN_DATE_FIELDS,
        kind: z.enum(['stated', 'given', 'inferred']),
        evidence: z.array(spanSchema),
      })
      .nullable(),
    text: z.string().describe('The main text, which all offsets point into.'),
    removed: z.array(removedSchema),
    passages: z.array(passageSchema),
    sentences: z.array(spanSchema),
    times: z.array(timeExpressionSchema),
    entities: z.array(entitySchema),
    mentions: z.array(mentionSchema),
    places: z.array(placeMentionSchema),
    figures: z.array(figureSchema),
    statements: z.array(statementSchema),
    events: z.array(eventSchema),
  })
  .meta({
    title: 'Output of `rapporteur read`',
    description:
      'One document. Offsets are Unicode code points into `text`; lists are in text order; what is unknown is null.',
  });
