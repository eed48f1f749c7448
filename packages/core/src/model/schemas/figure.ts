import { z } from 'zod';
import type { Figure } from '../figure.ts';
import { statementIdSchema } from './local-ids.ts';
import { SPAN_FIELDS, spanSchema } from './span.ts';

export const figureSchema: z.ZodType<Figure> = z
  .strictObject({
    ...SPAN_FIELDS,
    measure: z.string().min(1).describe('What is counted: killed, drones, area.'),
    value: z.number().nullable(),
    low: z.number().nullable().describe('Least it can be, where a range or a bound is given.'),
    high: z.number().nullable().describe('Most it can be, where a range or a bound is given.'),
    unit: z
      .string()
      .min(1)
      .nullable()
      .describe('Normalized: person, USD, km2, percent, USD-per-month, else the noun.'),
    noun: spanSchema
      .nullable()
      .describe('The words of what is counted or of the unit; null where they are understood.'),
    statement: statementIdSchema.nullable().describe('The statement that gives it.'),
    scope: spanSchema.nullable().describe('Words that say of whom, of what or where.'),
    asOf: spanSchema.nullable().describe('The time expression that says when it holds.'),
    cumulative: z
      .boolean()
      .nullable()
      .describe('It sums up what came before; null: not looked for.'),
  })
  .meta({ id: 'Figure', description: 'A number that somebody gives of something.' });
