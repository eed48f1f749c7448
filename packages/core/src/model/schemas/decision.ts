import { z } from 'zod';
import {
  type Decision,
  type EntityAnchor,
  isInAppUrl,
  isTag,
  LONGEST,
  type LoggedDecision,
} from '../decision.ts';
import type { DecisionTarget, StatementAnchor } from '../decision-target.ts';
import { ENTITY_TYPES } from '../entity.ts';
import { ACTS } from '../statement.ts';

const name = z.string().min(1);

const anchorSchema: z.ZodType<EntityAnchor> = z
  .strictObject({
    type: z.enum(ENTITY_TYPES),
    name,
    document: z.string().describe('A document that names it so.'),
  })
  .meta({ id: 'EntityAnchor', description: 'Who a decision is about.' });

const start = z.int().nonnegative().describe('In code points.');

const statement: z.ZodType<StatementAnchor> = z
  .strictObject({
    kind: z.literal('statement'),
    document: z.string(),
    content: z.array(z.string()).min(1).describe('The words of each span of its content.'),
    source: z.string().nullable().describe('The words that name the speaker.'),
    speaker: z.string().nullable().describe('Who was extracted as the speaker, by name.'),
    start: start.describe('Where its content started when it was meant, in code points.'),
  })
  .meta({ id: 'StatementAnchor', description: 'Which statement a decision is about.' });

const target: z.ZodType<DecisionTarget> = z
  .union([
    statement,
    z.strictObject({
      kind: z.literal('event'),
      document: z.string(),
      trigger: z.string(),
      sentence: z.string().nullable(),
      start,
    }),
    z.strictObject({ kind: z.literal('document'), document: z.string() }),
    z.strictObject({ kind: z.literal('entity'), entity: anchorSchema }),
  ])
  .meta({ id: 'DecisionTarget', description: 'What a note or a tag is on.' });

const tag = z.string().min(1).max(LONGEST.tag).refine(isTag).describe('Without spaces around it.');

export const decisionSchema: z.ZodType<Decision> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('merge'), entity: anchorSchema, other: anchorSchema }),
  z.strictObject({
    kind: z.literal('split'),
    entity: anchorSchema,
    form: name.nullable(),
    document: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('rename'), entity: anchorSchema, name }),
  z.strictObject({ kind: z.literal('accept'), statement }),
  z.strictObject({ kind: z.literal('reject'), statement }),
  z.strictObject({
    kind: z.literal('correct'),
    statement,
    act: z.enum(ACTS).nullable().describe('Null leaves it as extracted.'),
    speaker: z
      .strictObject({ entity: anchorSchema.nullable().describe('Null where nobody is known.') })
      .nullable()
      .describe('Null leaves it as extracted.'),
  }),
  z.strictObject({
    kind: z.literal('note'),
    target,
    text: z.string().min(1).max(LONGEST.note),
  }),
  z.strictObject({ kind: z.literal('tag'), target, tag }),
  z.strictObject({ kind: z.literal('untag'), target, tag }),
  z.strictObject({
    kind: z.literal('save-search'),
    name: z.string().min(1).max(LONGEST.searchName),
    url: z.string().max(LONGEST.url).refine(isInAppUrl).describe('Within the program: /….'),
  }),
  z.strictObject({ kind: z.literal('undo'), decision: z.int().positive() }),
]);

export const loggedDecisionSchema: z.ZodType<LoggedDecision> = z
  .strictObject({
    id: z.int().positive(),
    decidedAt: z.iso.datetime(),
    decision: decisionSchema,
  })
  .meta({ id: 'Decision', description: 'An entry of the log of what the user decided.' });
