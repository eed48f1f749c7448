import { z } from 'zod';
import type { Outward } from '@rapporteur/core/export/outward';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import {
  ACTS,
  FACTUALITIES,
  SOURCE_FORMS,
  STATEMENT_TYPES,
} from '@rapporteur/core/model/statement';
import type { StatementRow } from '../../store/rows.ts';
import {
  binsSchema,
  type Bins,
  citationSchema,
  count,
  type Counted,
  countedSchema,
  days,
  entityReferenceSchema,
  orNull,
  WORDS,
  wordsSchema,
} from './parts.ts';

/** What the user made of a statement. */
export interface Judgement {
  readonly verdict: 'accepted' | 'rejected' | 'corrected';
  /** Number of the decision in the log. */
  readonly decision: number;
  /** As extracted, where it was corrected; else null. */
  readonly act: string | null;
  readonly speakerCorrected: boolean;
  /** Name of the speaker as extracted, where it was corrected; else null. */
  readonly speaker: string | null;
}

/** A statement as the API has it. */
export type Statement = Omit<Outward<StatementRow>, 'judgement'> & {
  readonly judgement: Judgement | null;
  readonly tags: readonly string[];
  /** How many notes it has. */
  readonly notes: number;
};

const part = z.number().min(0).max(1);

const judgementSchema: z.ZodType<Judgement> = z
  .strictObject({
    verdict: z.enum(['accepted', 'rejected', 'corrected']),
    decision: count,
    act: z.string().nullable().describe('As extracted, where it was corrected.'),
    speakerCorrected: z.boolean(),
    speaker: z.string().nullable().describe('As extracted, where it was corrected.'),
  })
  .meta({ id: 'Judgement', description: 'What the user made of it; it wins over extraction.' });

const sourceSchema = z
  .strictObject({
    ...WORDS,
    form: z.enum(SOURCE_FORMS),
    metonym: z.boolean().nullable(),
    onBehalfOf: orNull(entityReferenceSchema),
    anonymity: z
      .strictObject({ basis: orNull(wordsSchema), reason: orNull(wordsSchema) })
      .nullable(),
  })
  .meta({ id: 'Source', description: 'The words that name the speaker.' });

export const statementSchema: z.ZodType<Statement> = z
  .strictObject({
    id: idSchema('fact'),
    citation: citationSchema,
    type: z.enum(STATEMENT_TYPES),
    act: z.enum(ACTS),
    factuality: z.enum(FACTUALITIES).describe('FactBank: certainty and polarity.'),
    parent: idSchema('fact').nullable().describe('The statement in whose content it stands.'),
    speaker: orNull(entityReferenceSchema).describe('Null where the speaker is not resolved.'),
    source: orNull(sourceSchema),
    cue: orNull(wordsSchema),
    content: z.array(wordsSchema),
    quotes: z.array(wordsSchema),
    addressee: orNull(wordsSchema),
    medium: orNull(wordsSchema),
    relayedBy: orNull(wordsSchema),
    saidAt: orNull(wordsSchema),
    said: days.nullable(),
    condition: orNull(wordsSchema),
    hedges: z.array(wordsSchema),
    negated: z.boolean().nullable(),
    confidence: z
      .strictObject({ statement: part, source: part, cue: part, content: part })
      .nullable(),
    basis: z
      .strictObject({
        foundBy: z.enum(['model', 'rules', 'both']),
        rule: z.string().nullable(),
        scores: z
          .strictObject({ source: z.number(), cue: z.number(), content: z.number() })
          .nullable(),
        speakerBy: z.string().nullable(),
      })
      .nullable(),
    judgement: orNull(judgementSchema),
    tags: z.array(z.string()),
    notes: count,
  })
  .meta({ id: 'Statement', description: 'An attribution: somebody says, thinks or wants it.' });

/** How many statements there are of each kind, each facet counted without the condition on itself. */
export interface StatementFacets {
  readonly total: number;
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly count: number;
  }[];
  /** How many different speakers there are in all. */
  readonly speakerCount: number;
  readonly unresolved: number;
  readonly acts: readonly Counted[];
  readonly types: readonly Counted[];
  /** The empty string stands for an outlet that is not known. */
  readonly outlets: readonly Counted[];
  readonly forms: readonly Counted[];
  readonly verdicts: readonly Counted[];
  readonly tags: readonly Counted[];
  /** Tenths from 0 on; `unrated` has those of which it is not known. */
  readonly confidence: readonly { readonly from: number; readonly count: number }[];
  readonly unrated: number;
  readonly days: Bins;
  readonly undated: number;
}

export const statementFacetsSchema: z.ZodType<StatementFacets> = z
  .strictObject({
    total: count,
    speakers: z.array(
      z.strictObject({ id: z.string(), name: z.string(), type: z.string(), count }),
    ),
    speakerCount: count,
    unresolved: count,
    acts: z.array(countedSchema),
    types: z.array(countedSchema),
    outlets: z
      .array(countedSchema)
      .describe('The empty string stands for an outlet that is not known.'),
    forms: z.array(countedSchema),
    verdicts: z.array(countedSchema),
    tags: z.array(countedSchema),
    confidence: z.array(z.strictObject({ from: z.number(), count })).describe('Tenths.'),
    unrated: count,
    days: binsSchema,
    undated: count,
  })
  .meta({
    id: 'StatementFacets',
    description:
      'How many statements there are of each kind; each facet is counted without the condition on itself.',
  });

/** A run of statements under one heading, in a list that is grouped. */
export interface StatementGroup {
  /** Id of the speaker or a day; the empty string where it is not known. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Number of its first statement in the whole list. */
  readonly offset: number;
}

export const statementGroupsSchema: z.ZodType<{
  readonly items: readonly StatementGroup[];
  readonly total: number;
}> = z
  .strictObject({
    items: z.array(
      z
        .strictObject({ key: z.string(), label: z.string(), count, offset: count })
        .meta({ id: 'StatementGroup', description: 'A run of statements under one heading.' }),
    ),
    total: count,
  })
  .meta({ id: 'StatementGroups' });
