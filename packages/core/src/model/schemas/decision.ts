import { z } from 'zod';
import type { Decision, EntityAnchor, LoggedDecision } from '../decision.ts';
import { ENTITY_TYPES } from '../entity.ts';

const name = z.string().min(1);

const anchorSchema: z.ZodType<EntityAnchor> = z
  .strictObject({
    type: z.enum(ENTITY_TYPES),
    name,
    document: z.string().describe('A document that names it so.'),
  })
  .meta({ id: 'EntityAnchor', description: 'Who a decision is about.' });

export const decisionSchema: z.ZodType<Decision> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('merge'), entity: anchorSchema, other: anchorSchema }),
  z.strictObject({
    kind: z.literal('split'),
    entity: anchorSchema,
    form: name.nullable(),
    document: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('rename'), entity: anchorSchema, name }),
  z.strictObject({ kind: z.literal('undo'), decision: z.int().positive() }),
]);

export const loggedDecisionSchema: z.ZodType<LoggedDecision> = z
  .strictObject({
    id: z.int().positive(),
    decidedAt: z.iso.datetime(),
    decision: decisionSchema,
  })
  .meta({ id: 'Decision', description: 'An entry of the log of what the user decided.' });
