import { z } from 'zod';
import { DATE_PRECISIONS, TIMEX_TYPES, type KnownDate, type PrintedTime } from '../time.ts';
import { SPAN_FIELDS } from './span.ts';

/** A day, or an instant with or without its zone. */
export const dayOrInstantSchema: z.ZodType<string> = z
  .string()
  .regex(
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?$/,
  )
  .describe('ISO 8601 date, or date and time.');

/** What is known of a date, for the schemas of what is one. */
export const KNOWN_DATE_FIELDS: {
  readonly value: z.ZodType<string>;
  readonly precision: z.ZodType<KnownDate['precision']>;
} = {
  value: z
    .string()
    .regex(/^[0-9]{4}/)
    .describe('ISO 8601, as precise as `precision`.'),
  precision: z.enum(DATE_PRECISIONS),
};

export const timeExpressionSchema: z.ZodType<PrintedTime> = z
  .strictObject({
    ...SPAN_FIELDS,
    type: z.enum(TIMEX_TYPES),
    value: z
      .string()
      .nullable()
      .describe('TIMEX3 value; null where it depends on a date that is unknown.'),
    mod: z.string().nullable().describe('TIMEX3 mod: APPROX, START, MID, END, …'),
    from: dayOrInstantSchema.nullable().describe('First day of the interval denoted.'),
    to: dayOrInstantSchema.nullable().describe('Day after the last of the interval denoted.'),
  })
  .meta({ id: 'TimeExpression', description: 'TIMEX3: an expression of time, what it denotes.' });
