import { z } from 'zod';
import { DATE_FORMS, isDateValue } from '@rapporteur/core/model/date-value';
import { count, orNull } from './parts.ts';

export const OUTCOME_KINDS = [
  'added',
  'revised',
  'recaptured',
  'unchanged',
  'gone',
  'failed',
  'skipped',
  'notice',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** What became of one input of a job. */
export interface AddingOutcome {
  readonly kind: OutcomeKind;
  readonly input: string;
  readonly document: string | null;
  readonly revision: string | null;
  readonly problem: AddingProblem | null;
  /** Why it was skipped, or what there is to remark. */
  readonly remark: string | null;
}

export interface AddingProblem {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
}

/** Inputs that are being added. */
export interface AddingJob {
  readonly job: string;
  readonly state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly names: readonly string[];
  readonly counts: Readonly<Record<OutcomeKind, number>>;
  readonly outcomes: readonly AddingOutcome[];
  /** What ended all of it, where something did. */
  readonly problem: AddingProblem | null;
}

const problem: z.ZodType<AddingProblem> = z
  .strictObject({
    code: z.string(),
    message: z.string(),
    advice: z.string(),
  })
  .meta({ id: 'AddingProblem', description: 'Why an input gave nothing, and what to do.' });

export const addingOutcomeSchema: z.ZodType<AddingOutcome> = z
  .strictObject({
    kind: z.enum(OUTCOME_KINDS),
    input: z.string().describe('As it was called, or an address or part of an archive in it.'),
    document: z.string().nullable(),
    revision: z.string().nullable(),
    problem: orNull(problem),
    remark: z.string().nullable().describe('Why it was skipped, or what there is to remark.'),
  })
  .meta({ id: 'AddingOutcome', description: 'What became of one input.' });

const counts: Record<OutcomeKind, z.ZodType<number>> = {
  added: count,
  revised: count,
  recaptured: count,
  unchanged: count,
  gone: count,
  failed: count,
  skipped: count,
  notice: count,
};

export const addingJobSchema: z.ZodType<AddingJob> = z
  .strictObject({
    job: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'cancelled', 'failed']),
    names: z.array(z.string()).describe('What was handed in.'),
    counts: z.strictObject(counts),
    outcomes: z.array(addingOutcomeSchema).describe('The last thousand, in order.'),
    problem: orNull(problem).describe('What ended all of it, where something did.'),
  })
  .meta({ id: 'AddingJob', description: 'Inputs that are being added.' });

const words = z.string().trim().min(1).max(500);

/** What a person says of inputs, as `rapporteur add` takes it. */
const GIVEN: {
  readonly [Key in 'published' | 'outlet' | 'title' | 'language']: z.ZodType<string | undefined>;
} = {
  published: z
    .string()
    .max(40)
    .refine(isDateValue, `a date is wanted, as ${DATE_FORMS}`)
    .optional()
    .describe('When it was published: `2025-03-24`, `2025-03`, `2025` or an instant.'),
  outlet: words.optional().describe('Who published it.'),
  title: words.optional().describe('Its headline (one document only).'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i, 'a code of a language is wanted: en, pt-BR')
    .optional(),
};

const httpAddress: z.ZodType<string> = z
  .string()
  .max(4000)
  .regex(/^https?:\/\/[^\s]+$/i, 'an address in full is wanted: https://example.org/story');

/** An address to be added. */
export const addressSchema: z.ZodObject<{ url: z.ZodType<string> } & typeof GIVEN> = z.strictObject(
  {
    url: httpAddress.describe('What to fetch: a page, a feed, an archive.'),
    ...GIVEN,
  },
);

/** What is said of files that are sent. */
export const fieldsSchema: z.ZodObject<{ url: z.ZodType<string | undefined> } & typeof GIVEN> =
  z.strictObject({
    ...GIVEN,
    url: httpAddress.optional().describe('Where it was published (one document only).'),
  });
