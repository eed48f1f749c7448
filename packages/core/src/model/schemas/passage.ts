import { z } from 'zod';
import { PASSAGE_KINDS, type Passage } from '../passage.ts';
import type { ReadOutput } from '../read-output.ts';
import { SPAN_FIELDS, spanSchema } from './span.ts';

export const passageSchema: z.ZodType<Passage> = z
  .strictObject({
    ...SPAN_FIELDS,
    kind: z.enum(PASSAGE_KINDS),
    postedAt: z.string().nullable().describe('When this passage was posted, ISO 8601.'),
    summarizes: spanSchema
      .describe('The post of a live page that this key point sums up; absent where there is none.')
      .exactOptional(),
    language: z
      .string()
      .describe('BCP 47 language tag, only where it is another than the document’s.')
      .exactOptional(),
  })
  .meta({ id: 'Passage', description: 'A stretch of the text that a reader sees as one.' });

export const removedSchema: z.ZodType<ReadOutput['removed'][number]> = z
  .strictObject({
    reason: z
      .string()
      .regex(/^[a-z][a-z0-9-]*(?::[a-z0-9][a-z0-9-]*)?$/)
      .describe('Category and rule: boilerplate:cookie-notice.'),
    text: z.string().describe('The words left out, as a reader would have seen them.'),
  })
  .meta({ id: 'Removed', description: 'What was left out of the text, and why.' });
