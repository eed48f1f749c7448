import { z } from 'zod';

/** The one shape of every error. */
export interface ApiError {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly advice: string;
    /** The parameter that is wrong, where one is. */
    readonly parameter?: string | undefined;
  };
}

export const apiErrorSchema: z.ZodType<ApiError> = z
  .strictObject({
    error: z.strictObject({
      code: z.string().describe('Stable: see the reference of errors.'),
      message: z.string().describe('What failed, and what was given.'),
      advice: z.string().describe('What to do.'),
      parameter: z.string().optional().describe('The parameter that is wrong.'),
    }),
  })
  .meta({ id: 'Error', description: 'The one shape of every error.' });
