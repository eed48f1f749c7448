import { z } from 'zod';
import type { Outward } from '@rapporteur/core/export/outward';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import type { LedgerEntry } from '@rapporteur/core/views/figure-ledger';
import type { DossierFigure } from '../dossier-figures.ts';
import {
  citationSchema,
  count,
  countedSchema,
  days,
  orNull,
  type Counted,
  type Page,
} from './parts.ts';

export type Figure = Outward<DossierFigure>;

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
    entity: idSchema('entity').nullable().describe('Who that is in the whole dossier.'),
    words: wordsOf,
    noun: orNull(wordsOf),
    scope: orNull(wordsOf),
    asOf: orNull(wordsOf),
    holds: days.nullable(),
  })
  .meta({ id: 'Figure', description: 'A number that somebody gives of something.' });

/** What different sources say of the same thing. */
export type FigureEntry = Omit<LedgerEntry<never>, 'figures'> & {
  /** Known by its first figure. */
  readonly id: Figure['id'];
  /** How many there are, of which a list shows the last. */
  readonly count: number;
  readonly figures: readonly Figure[];
};

export const figureEntrySchema: z.ZodType<FigureEntry> = z
  .strictObject({
    id: idSchema('fact').describe('That of its first figure.'),
    measure: z.string(),
    unit: z.string().nullable(),
    scope: z.string().nullable(),
    sources: count.describe('How many different ones give it.'),
    course: z
      .enum(['agree', 'rise', 'differ'])
      .describe('`rise`: each day agrees, and no later day has less.'),
    differ: z.boolean().describe('Several sources give it, and no number would agree with all.'),
    count: count.describe('How many figures there are; a list shows the last of them.'),
    figures: z.array(figureSchema),
  })
  .meta({
    id: 'FigureEntry',
    description: 'What different sources say of the same thing, in order of publication.',
  });

/** A page of the ledger, and what it could be narrowed to. */
export interface FigureLedger extends Page<FigureEntry> {
  /** How many entries there are of each measure. */
  readonly measures: readonly Counted[];
  /** How many of the entries differ, and how many have several sources. */
  readonly differ: number;
  readonly several: number;
}

export const figureLedgerSchema: z.ZodType<FigureLedger> = z
  .strictObject({
    items: z.array(figureEntrySchema),
    next: z.string().nullable(),
    total: z.int().nullable(),
    measures: z.array(countedSchema).describe('Entries of each measure, whichever is asked for.'),
    differ: count.describe('Entries on which sources differ, whichever are asked for.'),
    several: count.describe('Entries that several sources give, whichever are asked for.'),
  })
  .meta({ id: 'FigureLedger' });
