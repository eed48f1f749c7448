import { z } from 'zod';
import {
  CONSULT_MODES,
  EVENT_STATUSES,
  EVENT_TYPES,
  PARTICIPANT_ROLES,
  type Event,
} from '../event.ts';
import { DATE_PRECISIONS } from '../time.ts';
import { entityIdSchema, eventIdSchema, statementIdSchema } from './local-ids.ts';
import { spanSchema } from './span.ts';
import { dayOrInstantSchema } from './time.ts';

export const eventSchema: z.ZodType<Event> = z
  .strictObject({
    id: eventIdSchema,
    type: z.enum(EVENT_TYPES).describe('PLOVER event type.'),
    mode: z.enum(CONSULT_MODES),
    status: z.enum(EVENT_STATUSES),
    participants: z.array(
      z.strictObject({ entity: entityIdSchema, role: z.enum(PARTICIPANT_ROLES) }),
    ),
    when: z
      .strictObject({
        from: dayOrInstantSchema.nullable(),
        to: dayOrInstantSchema.nullable(),
        precision: z.enum(DATE_PRECISIONS).nullable(),
        time: z.int().nonnegative().describe('Index into `times`.'),
      })
      .nullable(),
    where: z.strictObject({ entity: entityIdSchema }).nullable(),
    repeated: z.boolean().describe('Told as happening more than once.'),
    trigger: spanSchema.describe('The words that tell of it.'),
    statements: z.array(statementIdSchema).describe('Statements in whose content it is told.'),
  })
  .meta({ id: 'Event', description: 'Something that happened, is to happen or is said to have.' });
