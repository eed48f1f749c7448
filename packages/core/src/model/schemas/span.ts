import { z } from 'zod';
import type { Span } from '../span.ts';

const offset = z.int().nonnegative();

/** Offsets of a span, for the schemas of what is one. */
export const SPAN_FIELDS: { readonly start: z.ZodType<number>; readonly end: z.ZodType<number> } = {
  start: offset.describe('First code point, counted from 0.'),
  end: offset.describe('Code point after the last.'),
};

export const spanSchema: z.ZodType<Span> = z
  .strictObject(SPAN_FIELDS)
  .meta({ id: 'Span', description: 'A half-open range [start, end) of code points of the text.' });
