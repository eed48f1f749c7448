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
    modified: z
      .strictObject(KNOWN_DATE_FIELDS)
      .exactOptional()
      .describe('When it was last changed, as it says itself.'),
    section: z.string().exactOptional().describe('Section of the outlet, as it names it.'),
    wire: z.string().exactOptional().describe('Agency that the report is credited to.'),
    stub: z
      .string()
      .exactOptional()
      .describe('Present where only the beginning was there to be read: by which sign.'),
    sources: z
      .array(
        z.strictObject({
          field: z.enum(['title', 'url', 'outlet', 'published']),
          by: z.string(),
          value: z.string(),
        }),
      )
      .exactOptional()
      .describe('What each place of the page says of it, the most trusted first.'),
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
