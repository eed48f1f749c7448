import { z } from 'zod';

/** Ids of facts within one document: a letter for their kind, and a number. */
export const entityIdSchema: z.ZodType<string> = localId('e', 'Id of an entity of this document.');
export const statementIdSchema: z.ZodType<string> = localId(
  's',
  'Id of a statement of this document.',
);
export const eventIdSchema: z.ZodType<string> = localId('v', 'Id of an event of this document.');

function localId(letter: string, description: string): z.ZodType<string> {
  return z
    .string()
    .regex(new RegExp(`^${letter}(?:0|[1-9][0-9]{0,8})$`))
    .describe(description);
}
