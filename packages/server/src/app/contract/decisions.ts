import { z } from 'zod';
import { LONGEST, type Decision } from '@rapporteur/core/model/decision';
import { decisionSchema } from '@rapporteur/core/model/schemas/decision';
import { type Act, ACTS } from '@rapporteur/core/model/statement';

/** What a client asks to be decided. Things are named by their ids, entities by their names too. */
export type AskedDecision =
  | { readonly kind: 'accept' | 'reject'; readonly statement: string }
  | {
      readonly kind: 'correct';
      readonly statement: string;
      readonly act?: Act | undefined;
      readonly speaker?: string | null | undefined;
    }
  | { readonly kind: 'note'; readonly target: string; readonly text: string }
  | { readonly kind: 'tag' | 'untag'; readonly target: string; readonly tag: string }
  | { readonly kind: 'save-search'; readonly name: string; readonly url: string }
  | { readonly kind: 'merge'; readonly entity: string; readonly other: string }
  | {
      readonly kind: 'split';
      readonly entity: string;
      readonly form?: string | null | undefined;
      readonly document?: string | null | undefined;
    }
  | { readonly kind: 'rename'; readonly entity: string; readonly name: string }
  | { readonly kind: 'undo'; readonly decision?: number | null | undefined };

/** An entry of the log of decisions, as the API has it. */
export interface DecisionEntry {
  readonly id: number;
  readonly decidedAt: string;
  /** In words. */
  readonly label: string;
  /** Whether no later entry undoes it. */
  readonly holds: boolean;
  readonly decision: Decision;
}

const words = z.string().trim().min(1);
const thing = words.max(4000);
const entity = words.max(500).describe('Its id or its name.');
const statement = words.max(100).describe('Its id: `rev_…/s1`.');
const target = thing.describe('The id of a statement, event, document or entity.');
const tag = words.max(LONGEST.tag);

export const askedDecisionSchema: z.ZodType<AskedDecision> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('accept'), statement }),
    z.strictObject({ kind: z.literal('reject'), statement }),
    z.strictObject({
      kind: z.literal('correct'),
      statement,
      act: z.enum(ACTS).optional().describe('Left out where it is right.'),
      speaker: entity
        .nullable()
        .optional()
        .describe('Id or name of an entity, null for nobody; left out where it is right.'),
    }),
    z.strictObject({
      kind: z.literal('note'),
      target,
      text: words.max(LONGEST.note),
    }),
    z.strictObject({ kind: z.literal('tag'), target, tag }),
    z.strictObject({ kind: z.literal('untag'), target, tag }),
    z.strictObject({
      kind: z.literal('save-search'),
      name: words.max(LONGEST.searchName),
      url: words.max(LONGEST.url).describe('Within the reading room: `/statements?act=deny`.'),
    }),
    z.strictObject({ kind: z.literal('merge'), entity, other: entity }),
    z.strictObject({
      kind: z.literal('split'),
      entity,
      form: words.max(500).nullable().optional().describe('What documents call by this name.'),
      document: thing.nullable().optional().describe('What this document names.'),
    }),
    z.strictObject({ kind: z.literal('rename'), entity, name: words.max(500) }),
    z.strictObject({
      kind: z.literal('undo'),
      decision: z
        .int()
        .positive()
        .nullable()
        .optional()
        .describe('Its number; the last that holds, where it is left out.'),
    }),
  ])
  .meta({ id: 'AskedDecision', description: 'What is to be decided.' });

export const decisionEntrySchema: z.ZodType<DecisionEntry> = z
  .strictObject({
    id: z.int().positive().describe('Its number in the log.'),
    decidedAt: z.string(),
    label: z.string().describe('In words.'),
    holds: z.boolean().describe('Whether no later entry undoes it.'),
    decision: decisionSchema,
  })
  .meta({ id: 'DecisionEntry', description: 'An entry of the log of what the user decided.' });
