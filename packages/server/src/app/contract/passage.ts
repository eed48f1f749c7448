import { z } from 'zod';
import { PASSAGE_KINDS, type PassageKind } from '@rapporteur/core/model/passage';
import { count } from './parts.ts';

/** A stretch of a text that a reader sees as one, with its words. */
export interface PassageWords {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly kind: PassageKind;
  /** ISO 8601: when it was posted, of a live page. */
  readonly postedAt: string | null;
  /** A line that the outlet prints under everything. */
  readonly recurring: boolean;
}

export const passageWordsSchema: z.ZodType<PassageWords> = z
  .strictObject({
    start: count.describe('First code point of the text.'),
    end: count.describe('Code point after the last.'),
    exact: z.string(),
    kind: z.enum(PASSAGE_KINDS),
    postedAt: z.string().nullable().describe('When it was posted, of a live page.'),
    recurring: z.boolean().describe('A line that the outlet prints under everything.'),
  })
  .meta({ id: 'PassageWords', description: 'A stretch of a text that a reader sees as one.' });
