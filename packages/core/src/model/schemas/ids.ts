import { z } from 'zod';
import { ID_FORMS, type Id, type IdKind } from '../ids.ts';

/** An id of the dossier; its form is the one that `isId` checks. */
export function idSchema<Kind extends IdKind>(kind: Kind): z.ZodType<Id<Kind>> {
  const schema: z.ZodType<string> = z.string().regex(ID_FORMS[kind]).describe(`Id of a ${kind}.`);
  return schema as z.ZodType<Id<Kind>>;
}
