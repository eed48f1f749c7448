import { z } from 'zod';
import { ENTITY_TYPES } from '@rapporteur/core/model/entity';
import { CONSULT_MODES, EVENT_STATUSES, PARTICIPANT_ROLES } from '@rapporteur/core/model/event';
import { ROLE_STATUSES } from '@rapporteur/core/model/linked-entity';
import type { EntityColumns, EventColumns } from '../../columns.ts';

/** Lean rows of entities as they are kept, as JSON. */
export const keptEntityColumns = z.array(
  z.object({
    key: z.string(),
    type: z.enum(ENTITY_TYPES),
    name: z.string(),
    aliases: z.array(z.string()),
    roles: z.array(
      z.object({
        title: z.string(),
        status: z.enum(ROLE_STATUSES),
        from: z.string().nullable(),
        to: z.string().nullable(),
        documents: z.int(),
      }),
    ),
    country: z.string().nullable(),
    documents: z.int(),
    mentions: z.int(),
  }),
) as unknown as z.ZodType<readonly EntityColumns[]>;

/** Lean rows of events as they are kept, as JSON. */
export const keptEventColumns: z.ZodType<readonly EventColumns[]> = z.array(
  z.object({
    row: z.int(),
    revision: z.int(),
    local: z.string(),
    mode: z.enum(CONSULT_MODES),
    status: z.enum(EVENT_STATUSES),
    participants: z.array(z.object({ id: z.string(), role: z.enum(PARTICIPANT_ROLES) })),
    when: z
      .object({
        from: z.string().nullable(),
        to: z.string().nullable(),
        precision: z.string().nullable(),
        mod: z.string().nullable(),
      })
      .nullable(),
    where: z.string().nullable(),
    repeated: z.boolean().nullable(),
  }),
);
