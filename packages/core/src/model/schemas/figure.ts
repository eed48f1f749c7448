import { z } from 'zod';
import type { Figure } from '../figure.ts';
import { statementIdSchema } from './local-ids.ts';
import { SPAN_FIELDS } from './span.ts';

export const figureSchema: z.ZodType<Figure> = z
  .strictObject({
    ...SPAN_FIELDS,
    measure: z.string().min(1).describe('What is counted: killed, drones, area.'),
    value: z.number().nullable(),
    low: z.number().nullable().describe('Least it can be, where a range or a bound is given.'),
    high: z.number().nullable().describe('Most it can be, where a range or a bound is given.'),
    unit: z.string().min(1).nullable(),
    statement: statementIdSchema.nullable().describe('The statement that gives it.'),
  })
  .meta({ id: 'Figure', description: 'A number that somebody gives of something.' });
