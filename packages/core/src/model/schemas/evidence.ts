import { z } from 'zod';
import type { TextPositionSelector, TextQuoteSelector } from '../evidence.ts';
import { SPAN_FIELDS } from './span.ts';

const positionSchema: z.ZodType<TextPositionSelector> = z
  .strictObject({ type: z.literal('TextPositionSelector'), ...SPAN_FIELDS })
  .meta({ id: 'TextPositionSelector', description: 'W3C Web Annotation, 4.2.5.' });

const quoteSchema: z.ZodType<TextQuoteSelector> = z
  .strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  })
  .meta({ id: 'TextQuoteSelector', description: 'W3C Web Annotation, 4.2.4.' });

/** Words of one revision, as they leave the program. */
export const selectorsSchema: z.ZodType<readonly [TextPositionSelector, TextQuoteSelector]> = z
  .tuple([positionSchema, quoteSchema])
  .meta({ title: 'Evidence', description: 'Where words stand in a text, and which they are.' });
