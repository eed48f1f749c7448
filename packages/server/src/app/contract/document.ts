import { z } from 'zod';
import type { Outward } from '@rapporteur/core/export/outward';
import { DATE_RULES } from '@rapporteur/core/model/datable';
import { ENTITY_TYPES, MENTION_FORMS } from '@rapporteur/core/model/entity';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import { PASSAGE_KINDS, type PassageKind } from '@rapporteur/core/model/passage';
import type { DocumentRow, InferredDateRow, RevisionRow } from '../../store/rows.ts';
import { type EventReport, eventReportSchema } from './event.ts';
import { type Figure, figureSchema } from './figure.ts';
import {
  citationSchema,
  count,
  orNull,
  publishedSchema,
  SPAN,
  type SpanOf,
  spanSchema,
  type Words,
  WORDS,
  wordsSchema,
} from './parts.ts';
import { revisionSchema } from './revision.ts';
import { type Statement, statementSchema } from './statement.ts';

export const documentSchema: z.ZodType<DocumentRow> = z
  .strictObject({
    id: idSchema('document'),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string().nullable().describe('BCP 47.'),
    authors: z.array(z.string()),
    published: orNull(publishedSchema),
    inputs: z.array(z.string()).describe('Each path or URL it came by.'),
    revision: idSchema('revision').describe('The current revision.'),
    revisions: count,
    firstAddedAt: z.string(),
    lastAddedAt: z.string(),
    lastSeenAt: z.string(),
    gone: z
      .strictObject({ state: z.string() as never, status: z.int().nullable(), since: z.string() })
      .nullable()
      .describe('Set where it was looked for later, and its words were not there.') as z.ZodType<
      DocumentRow['gone']
    >,
    statements: count,
    events: count,
    entities: count,
    length: count.describe('Of the text, in code points.'),
  })
  .meta({ id: 'Document', description: 'One item of an outlet, by its current revision.' });

export interface PassageOf extends SpanOf {
  readonly kind: PassageKind;
  readonly postedAt: string | null;
  /** It is one of the lines that the outlet prints under everything. */
  readonly recurring: boolean;
  readonly language: string | null;
  readonly summarizes: SpanOf | null;
}

export interface TimeOf extends SpanOf {
  readonly type: string;
  readonly value: string | null;
  readonly mod: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface MentionOf extends SpanOf {
  /** Id in the dossier. */
  readonly entity: string;
  readonly name: string;
  readonly type: string;
  readonly form: string;
}

export interface PlaceOf extends SpanOf {
  readonly entity: string | null;
  readonly geonames: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly country: string | null;
  readonly precision: string | null;
}

export interface RemovedOf {
  readonly reason: string;
  readonly text: string;
  /** Before which code point of the text it stood. */
  readonly at: number;
}

/** A revision of a document with all its layers; offsets are code points of `text`. */
export interface DocumentView {
  readonly document: DocumentRow;
  readonly revision: RevisionRow;
  readonly text: string;
  /** Agency that the report is credited to. */
  readonly wire: string | null;
  /** Only the beginning was there to be read. */
  readonly beginningOnly: boolean;
  readonly passages: readonly PassageOf[];
  readonly sentences: readonly SpanOf[];
  readonly removed: readonly RemovedOf[];
  readonly times: readonly TimeOf[];
  readonly places: readonly PlaceOf[];
  readonly mentions: readonly MentionOf[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventReport[];
  /** Other documents of the same outlet: the one published before it, and the one after. */
  readonly before: DocumentRow | null;
  readonly after: DocumentRow | null;
}

export const passageSchema: z.ZodType<PassageOf> = z
  .strictObject({
    ...SPAN,
    kind: z.enum(PASSAGE_KINDS),
    postedAt: z.string().nullable(),
    recurring: z.boolean().describe('A line that the outlet prints under everything.'),
    language: z.string().nullable(),
    summarizes: orNull(spanSchema),
  })
  .meta({ id: 'Passage' });

export const removedSchema: z.ZodType<RemovedOf> = z
  .strictObject({
    reason: z.string(),
    text: z.string(),
    at: count.describe('The code point of the text before which it stood.'),
  })
  .meta({ id: 'Removed', description: 'What was left out of the text, and why.' });

export const timeSchema: z.ZodType<TimeOf> = z
  .strictObject({
    ...SPAN,
    type: z.string().describe('TIMEX3: DATE, TIME, DURATION, SET.'),
    value: z.string().nullable(),
    mod: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .meta({ id: 'Time' });

export const mentionSchema: z.ZodType<MentionOf> = z
  .strictObject({
    ...SPAN,
    entity: z.string(),
    name: z.string(),
    type: z.enum(ENTITY_TYPES),
    form: z.enum(MENTION_FORMS),
  })
  .meta({ id: 'Mention' });

export const placeSchema: z.ZodType<PlaceOf> = z
  .strictObject({
    ...SPAN,
    entity: z.string().nullable(),
    geonames: z.int().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    country: z.string().nullable(),
    precision: z.string().nullable(),
  })
  .meta({ id: 'Place' });

export const documentViewSchema: z.ZodType<DocumentView> = z
  .strictObject({
    document: documentSchema,
    revision: revisionSchema,
    text: z.string(),
    wire: z.string().nullable().describe('Agency that the report is credited to.'),
    beginningOnly: z.boolean().describe('Only the beginning was there to be read.'),
    passages: z.array(passageSchema),
    sentences: z.array(spanSchema),
    removed: z.array(removedSchema),
    times: z.array(timeSchema),
    places: z.array(placeSchema),
    mentions: z.array(mentionSchema),
    figures: z.array(figureSchema),
    statements: z.array(statementSchema),
    events: z.array(eventReportSchema),
    before: orNull(documentSchema).describe('The document that its outlet published before it.'),
    after: orNull(documentSchema).describe('The document that its outlet published after it.'),
  })
  .meta({
    id: 'DocumentView',
    description:
      'A revision of a document with all its layers; offsets are code points of its text.',
  });

/** How it is known when a document was published. */
export interface Dating {
  readonly kind: 'stated' | 'given' | 'inferred' | 'unknown';
  /** Who or what gives it, where that has a name: an option, a rule. */
  readonly by: string | null;
  /** The document's own words that say so. */
  readonly words: readonly Words[];
  /** Where it was inferred from what several documents say: rules, and the words each starts from. */
  readonly basis: Outward<InferredDateRow['basis']>;
}

export const datingSchema: z.ZodType<Dating> = z
  .strictObject({
    kind: z.enum(['stated', 'given', 'inferred', 'unknown']),
    by: z.string().nullable().describe('Who or what gives it, where that has a name.'),
    words: z.array(wordsSchema).describe('Words of the document that say so.'),
    basis: z.array(
      z
        .strictObject({
          rule: z.enum(DATE_RULES),
          words: z.array(z.strictObject({ ...WORDS, citation: citationSchema })),
        })
        .meta({ id: 'DateBasis', description: 'A rule, and the words that it starts from.' }),
    ),
  })
  .meta({ id: 'Dating', description: 'How it is known when a document was published.' });
