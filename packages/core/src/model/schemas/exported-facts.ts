import { z } from 'zod';
import { VERDICTS } from '../decision.ts';
import { CONSULT_MODES, EVENT_STATUSES, EVENT_TYPES, PARTICIPANT_ROLES } from '../event.ts';
import type {
  ExportedCitation,
  ExportedEvent,
  ExportedFigure,
  ExportedJudgement,
  ExportedPublished,
  ExportedSource,
  ExportedStatement,
  NamedEntity,
} from '../exported.ts';
import { ACTS, FACTUALITIES, SOURCE_FORMS, STATEMENT_TYPES } from '../statement.ts';
import { DATE_PRECISIONS } from '../time.ts';
import { idSchema } from './ids.ts';
import { foundBySchema, likelihoodSchema } from './statement.ts';
import { TEXT_EVIDENCE_FIELDS, textEvidenceSchema } from './text-evidence.ts';
import { dayOrInstantSchema, KNOWN_DATE_FIELDS } from './time.ts';

export const exportedPublishedSchema: z.ZodType<ExportedPublished> = z
  .union([
    z.strictObject({ ...KNOWN_DATE_FIELDS, kind: z.enum(['stated', 'given', 'inferred']) }),
    z.strictObject({
      from: z.iso.date(),
      to: z.iso.date().describe('The day after the last.'),
      kind: z.enum(['stated', 'given', 'inferred']),
    }),
  ])
  .meta({ id: 'Published', description: 'When it was published, as far as is known.' });

const citationSchema: z.ZodType<ExportedCitation> = z
  .strictObject({
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    input: z.string(),
    published: exportedPublishedSchema.nullable(),
  })
  .meta({ id: 'Citation', description: 'The document a fact was read in.' });

const CITED_FIELDS = {
  id: idSchema('fact'),
  document: idSchema('document'),
  revision: idSchema('revision'),
  citation: citationSchema,
};

const words = textEvidenceSchema.nullable();

const named: z.ZodType<NamedEntity> = z.strictObject({
  id: idSchema('entity'),
  name: z.string().min(1),
});

const sourceSchema: z.ZodType<ExportedSource> = z.strictObject({
  ...TEXT_EVIDENCE_FIELDS,
  form: z.enum(SOURCE_FORMS),
  entity: idSchema('entity').nullable(),
  metonym: z.boolean().nullable().describe('A place stands for those who speak: Moscow said.'),
  onBehalfOf: named.nullable().describe('Whom the speaker speaks for.'),
  anonymity: z
    .strictObject({
      basis: words.describe('How it knows: familiar with the talks.'),
      reason: words.describe('Why it is not named.'),
    })
    .nullable()
    .describe('Of an anonymous source, what is told of it.'),
});

const judgementSchema: z.ZodType<ExportedJudgement> = z
  .strictObject({
    verdict: z.enum(VERDICTS),
    decision: z.int().positive().describe('Its number in the log.'),
    act: z.enum(ACTS).nullable().describe('As extracted, where it was corrected.'),
    speakerCorrected: z.boolean(),
    speaker: named.nullable().describe('As extracted, where it was corrected.'),
  })
  .meta({
    id: 'Judgement',
    description:
      'What the user made of a statement; act and speaker of the statement are the corrected ones.',
  });

export const exportedStatementSchema: z.ZodType<ExportedStatement> = z
  .strictObject({
    ...CITED_FIELDS,
    type: z.enum(STATEMENT_TYPES),
    speaker: named.nullable().describe('Null where the speaker is not resolved.'),
    source: sourceSchema.nullable().describe('Null where nobody is named.'),
    cue: words,
    content: z.array(textEvidenceSchema),
    quotes: z.array(textEvidenceSchema),
    act: z.enum(ACTS),
    addressee: words,
    medium: words,
    relayedBy: words,
    saidAt: words,
    said: z
      .strictObject({ from: dayOrInstantSchema, to: dayOrInstantSchema })
      .nullable()
      .describe('The interval that saidAt denotes.'),
    factuality: z.enum(FACTUALITIES),
    negated: z.boolean().nullable().describe('The attribution itself is denied: did not say.'),
    condition: words.describe(
      'The condition that the content stands under, within it or else in its sentence.',
    ),
    hedges: z
      .array(textEvidenceSchema)
      .describe('Words of the content or of the cue that weaken it: probably.'),
    confidence: likelihoodSchema.nullable().describe('How likely it is right: who said what.'),
    foundBy: foundBySchema.nullable(),
    judgement: judgementSchema.nullable(),
    parent: idSchema('fact').nullable(),
  })
  .meta({
    id: 'Statement',
    description:
      'An attribution: somebody says, thinks or wants it. `metonym`, `negated`, `confidence` and `foundBy` are null in what was recorded before they were kept.',
  });

export const exportedEventSchema: z.ZodType<ExportedEvent> = z
  .strictObject({
    ...CITED_FIELDS,
    type: z.enum(EVENT_TYPES),
    mode: z.enum(CONSULT_MODES),
    status: z.enum(EVENT_STATUSES),
    participants: z.array(
      z.strictObject({
        entity: idSchema('entity'),
        role: z.enum(PARTICIPANT_ROLES),
        name: z.string().min(1),
      }),
    ),
    when: z
      .strictObject({
        from: dayOrInstantSchema.nullable(),
        to: dayOrInstantSchema.nullable(),
        precision: z.enum(DATE_PRECISIONS).nullable(),
      })
      .nullable(),
    where: z.strictObject({ entity: idSchema('entity'), name: z.string().min(1) }).nullable(),
    repeated: z.boolean().nullable().describe('Told as happening more than once.'),
    trigger: textEvidenceSchema,
    sentence: words,
    statements: z.array(idSchema('fact')),
    reports: z
      .array(
        z.strictObject({
          document: idSchema('document'),
          revision: idSchema('revision'),
          ...TEXT_EVIDENCE_FIELDS,
        }),
      )
      .describe('Each document that tells of it, with the words.'),
  })
  .meta({ id: 'Event', description: 'Something that happened, is to happen or is said to have.' });

export const exportedFigureSchema: z.ZodType<ExportedFigure> = z
  .strictObject({
    ...CITED_FIELDS,
    ...TEXT_EVIDENCE_FIELDS,
    measure: z.string().min(1),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().min(1).nullable(),
    statement: idSchema('fact').nullable(),
    speaker: z
      .string()
      .nullable()
      .describe('Who gives it, by name or as the text calls them; null: the reporter.'),
    noun: textEvidenceSchema.nullable().describe('The words of what is counted or of the unit.'),
    scope: textEvidenceSchema.nullable().describe('Words that say of whom, of what or where.'),
    asOf: textEvidenceSchema.nullable().describe('The words that say when it holds.'),
    holds: z
      .strictObject({ from: z.string(), to: z.string() })
      .nullable()
      .describe('The interval that asOf denotes; to is the day after the last.'),
    cumulative: z
      .boolean()
      .nullable()
      .describe('It sums up what came before; null: not looked for.'),
  })
  .meta({ id: 'Figure', description: 'A number that somebody gives of something.' });
