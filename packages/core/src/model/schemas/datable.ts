import { z } from 'zod';
import { DATE_RULES, type InferredDates } from '../datable.ts';
import { DATE_PRECISIONS } from '../time.ts';

const days = z.strictObject({ from: z.iso.date(), to: z.iso.date() });

const basis = z.strictObject({
  rule: z.enum(DATE_RULES),
  words: z.array(
    z.strictObject({
      document: z.string(),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
    }),
  ),
});

/** Dates that were inferred, as a dossier keeps them. */
export const inferredDatesSchema: z.ZodType<InferredDates> = z.strictObject({
  documents: z.array(
    z.strictObject({
      document: z.string(),
      candidates: z.array(days),
      days: days.nullable(),
      basis: z.array(basis),
    }),
  ),
  events: z.array(
    z.strictObject({
      document: z.string(),
      event: z.string(),
      days,
      precision: z.enum(DATE_PRECISIONS),
    }),
  ),
  conflicts: z.array(z.strictObject({ basis: z.array(basis), setAside: z.array(basis) })),
});
