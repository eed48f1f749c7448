import { z } from 'zod';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import type { DocumentId, DossierEntityId } from '@rapporteur/core/model/ids';

/** A day, month or year. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A parameter that may be given several times. */
export function several<T>(item: z.ZodType<T>): z.ZodType<readonly T[] | undefined> {
  return z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z.array(item).max(200).optional(),
    )
    .meta({ param: { style: 'form', explode: true } });
}

const day: z.ZodType<string | undefined> = z
  .string()
  .regex(DATE, 'a day, month or year is wanted: 2025-03-18, 2025-03, 2025')
  .optional();

export const from: z.ZodType<string | undefined> = day.describe(
  'First day, month or year: `2025-03-18`, `2025-03`, `2025`.',
);

export const to: z.ZodType<string | undefined> = day.describe('Last day, month or year.');

export const words: z.ZodType<string | undefined> = z.string().max(1000).optional();

export const after: z.ZodType<string | undefined> = z
  .string()
  .min(1)
  .max(200)
  .optional()
  .describe('The `next` of the page before.');

/** How many at most. */
export function limit(usual: number, most = 500): z.ZodType<number> {
  return z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .describe(`How many at most: 1 to ${most}.`);
}

export const flag: z.ZodType<boolean> = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

export const documentId: z.ZodType<DocumentId> = idSchema('document');
export const entityId: z.ZodType<DossierEntityId> = idSchema('entity');

/** The two halves of a fact's id, which stand in a path as two steps. */
export const FACT_PARAMS: z.ZodObject<{ revision: z.ZodString; local: z.ZodString }> = z.object({
  revision: z.string().regex(/^rev_[0-9a-f]{16}$/, 'an id of a revision is wanted: rev_…'),
  local: z
    .string()
    .regex(/^[esvtpf](?:0|[1-9][0-9]{0,8})$/, 'an id within a revision is wanted: s1'),
});
