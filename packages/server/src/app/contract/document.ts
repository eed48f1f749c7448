import { z } from 'zod';
import { ENTITY_TYPES, MENTION_FORMS } from '@rapporteur/core/model/entity';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import { PASSAGE_KINDS, type PassageKind } from '@rapporteur/core/model/passage';
import type { DocumentRow, RevisionRow } from '../../store/rows.ts';
import { type EventReport, eventReportSchema } from './event.ts';
import { type Figure, figureSchema } from './figure.ts';
import { count, orNull, publishedSchema, spanSchema } from './parts.ts';
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

export const revisionSchema: z.ZodType<RevisionRow> = z
  .strictObject({
    id: idSchema('revision'),
    document: idSchema('document'),
    title: z.string().nullable(),
    published: orNull(publishedSchema),
    sha256: z.string().describe('Of the captured bytes.'),
    textSha256: z.string().describe('Of the text, in UTF-8.'),
    bytes: count,
    mediaType: z.string() as z.ZodType<string> as z.ZodType<RevisionRow['mediaType']>,
    charset: z.string(),
    addedAt: z.string(),
    capturedAt: z.string().nullable(),
    partial: z.literal('teaser').nullable(),
    reader: z.string().describe('Version of the stages that read it.'),
    current: z.boolean(),
    firstSeenAt: z.string(),
    lastSeenAt: z.string(),
    captures: count,
  })
  .meta({ id: 'Revision', description: 'What a document said at one capture.' });

export interface SpanOf {
  readonly start: number;
  readonly end: number;
}

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

const SPAN = { start: count, end: count } as const;

export const documentViewSchema: z.ZodType<DocumentView> = z
  .strictObject({
    document: documentSchema,
    revision: revisionSchema,
    text: z.string(),
    passages: z.array(
      z
        .strictObject({
          ...SPAN,
          kind: z.enum(PASSAGE_KINDS),
          postedAt: z.string().nullable(),
          recurring: z.boolean().describe('A line that the outlet prints under everything.'),
          language: z.string().nullable(),
          summarizes: orNull(spanSchema),
        })
        .meta({ id: 'Passage' }),
    ),
    sentences: z.array(spanSchema),
    removed: z.array(
      z
        .strictObject({
          reason: z.string(),
          text: z.string(),
          at: count.describe('The code point of the text before which it stood.'),
        })
        .meta({ id: 'Removed', description: 'What was left out of the text, and why.' }),
    ),
    times: z.array(
      z
        .strictObject({
          ...SPAN,
          type: z.string().describe('TIMEX3: DATE, TIME, DURATION, SET.'),
          value: z.string().nullable(),
          mod: z.string().nullable(),
          from: z.string().nullable(),
          to: z.string().nullable(),
        })
        .meta({ id: 'Time' }),
    ),
    places: z.array(
      z
        .strictObject({
          ...SPAN,
          entity: z.string().nullable(),
          geonames: z.int().nullable(),
          lat: z.number().nullable(),
          lon: z.number().nullable(),
          country: z.string().nullable(),
          precision: z.string().nullable(),
        })
        .meta({ id: 'Place' }),
    ),
    mentions: z.array(
      z
        .strictObject({
          ...SPAN,
          entity: z.string(),
          name: z.string(),
          type: z.enum(ENTITY_TYPES),
          form: z.enum(MENTION_FORMS),
        })
        .meta({ id: 'Mention' }),
    ),
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

/** The captured source of a revision, as characters: never as a page. */
export interface SourceView {
  readonly revision: RevisionRow;
  /** Decoded, at most 2 million characters. */
  readonly text: string;
  readonly clipped: boolean;
  /** Stretches of it that stand in the text, in order, in code points of each. */
  readonly kept: readonly { readonly start: number; readonly end: number; readonly at: number }[];
}

export const sourceViewSchema: z.ZodType<SourceView> = z
  .strictObject({
    revision: revisionSchema,
    text: z.string(),
    clipped: z.boolean(),
    kept: z.array(z.strictObject({ ...SPAN, at: count.describe('Where it stands in the text.') })),
  })
  .meta({ id: 'SourceView', description: 'What was captured, as plain characters.' });

export interface RevisionDiff {
  readonly before: RevisionRow;
  readonly after: RevisionRow;
  readonly words: 'changed' | 'same';
  /** Words changed, and the page does not say that it was modified. */
  readonly silent: boolean;
  readonly segments: readonly {
    readonly kind: 'same' | 'removed' | 'added';
    readonly text: string;
  }[];
  /** Ids of statements of the earlier revision whose words the later one lacks. */
  readonly orphaned: readonly string[];
}

export const revisionDiffSchema: z.ZodType<RevisionDiff> = z
  .strictObject({
    before: revisionSchema,
    after: revisionSchema,
    words: z.enum(['changed', 'same']),
    silent: z.boolean().describe('Words changed, and the page does not say so.'),
    segments: z.array(
      z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }),
    ),
    orphaned: z
      .array(z.string())
      .describe('Statements of the earlier revision whose words the later one lacks.'),
  })
  .meta({ id: 'RevisionDiff', description: 'What became of the words, word by word.' });
