import { z } from 'zod';
import { selectorsSchema } from './evidence.ts';
import { exportedDossierSchema } from './exported-dossier.ts';
import { readOutputSchema } from './read-output.ts';

/** What leaves the program in a form that others may rely on. */
const PUBLISHED: Readonly<Record<string, z.ZodType>> = {
  evidence: selectorsSchema,
  export: exportedDossierSchema,
  'read-output': readOutputSchema,
};

/** The published forms as JSON Schemas (2020-12), by name. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const schemas = Object.entries(PUBLISHED).map(([name, schema]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
    return [name, { $schema, $id: `urn:rapporteur:schema:${name}`, ...rest }] as const;
  });
  return Object.fromEntries(schemas);
}
