import { z } from 'zod';
import type { TextEvidence } from '../exported.ts';
import { SPAN_FIELDS } from './span.ts';

/** Where words stand in a revision and which they are, for the schemas of what is such words. */
export const TEXT_EVIDENCE_FIELDS: typeof SPAN_FIELDS & { readonly exact: z.ZodType<string> } = {
  ...SPAN_FIELDS,
  exact: z.string().min(1).describe('The words of the text at [start, end).'),
};

export const textEvidenceSchema: z.ZodType<TextEvidence> = z
  .strictObject(TEXT_EVIDENCE_FIELDS)
  .meta({ id: 'TextEvidence', description: 'Words of a revision, by code points of its text.' });
