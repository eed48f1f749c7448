import { z } from 'zod';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import type { ChangeRow } from '../../store/rows.ts';
import { citationSchema, count } from './parts.ts';

export const changeSchema: z.ZodType<ChangeRow> = z
  .strictObject({
    kind: z.enum(['document', 'revision', 'gone']),
    addedAt: z.string(),
    seenAt: z.string(),
    citation: citationSchema,
    previous: idSchema('revision').nullable(),
    gone: z.strictObject({ state: z.string(), status: z.int().nullable() }).nullable() as z.ZodType<
      ChangeRow['gone']
    >,
    statements: count,
    events: count,
  })
  .meta({ id: 'Change', description: 'Something that was added, or found to be gone.' });
