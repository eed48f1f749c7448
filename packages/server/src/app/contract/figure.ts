import { z } from 'zod';
import type { Outward } from '@rapporteur/core/export/outward';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import type { FigureFact } from '@rapporteur/core/views/figures';
import type { LedgerEntry } from '@rapporteur/core/views/figure-ledger';
import type { Citation } from '../../store/rows.ts';
import { citationSchema, count, days, orNull } from './parts.ts';

export type Figure = Outward<FigureFact & { readonly citation: Citation }>;

const wordsOf = z
  .strictObject({ start: count, end: count, exact: z.string() })
  .meta({ id: 'PlainWords', description: 'Words of a revision, by code points.' });

export const figureSchema: z.ZodType<Figure> = z
  .strictObject({
    id: idSchema('fact'),
    citation: citationSchema,
    measure: z.string().describe('What is counted.'),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().nullable(),
    cumulative: z.boolean().nullable(),
    statement: idSchema('fact').nullable().describe('The statement that gives it.'),
    speaker: z.string().nullable().describe('Who gives it; null: the reporter.'),
    words: wordsOf,
    noun: orNull(wordsOf),
    scope: orNull(wordsOf),
    asOf: orNull(wordsOf),
    holds: days.nullable(),
  })
  .meta({ id: 'Figure', description: 'A number that somebody gives of something.' });

/** What different sources say of the same thing. */
export type FigureEntry = Omit<LedgerEntry<never>, 'figures'> & {
  readonly figures: readonly Figure[];
};

export const figureEntrySchema: z.ZodType<FigureEntry> = z
  .strictObject({
    measure: z.string(),
    unit: z.string().nullable(),
    scope: z.string().nullable(),
    sources: count.describe('How many different ones give it.'),
    differ: z.boolean().describe('No number would agree with all of them.'),
    figures: z.array(figureSchema),
  })
  .meta({
    id: 'FigureEntry',
    description: 'What different sources say of the same thing, in order of publication.',
  });
