import { z } from 'zod';
import { ACTS, STATEMENT_TYPES } from '@rapporteur/core/model/statement';
import type { DocumentRow, RevisionRow } from '../../store/rows.ts';
import {
  documentSchema,
  type MentionOf,
  mentionSchema,
  type PassageOf,
  passageSchema,
  type PlaceOf,
  placeSchema,
  type RemovedOf,
  removedSchema,
  type TimeOf,
  timeSchema,
} from './document.ts';
import { type EventReport, eventReportSchema } from './event.ts';
import { type Note, noteSchema } from './line.ts';
import { count, orNull, SPAN, type SpanOf, spanSchema } from './parts.ts';
import { revisionSchema } from './revision.ts';

/** Layers of a text that are asked for by themselves. */
export const TEXT_LAYERS = [
  'mentions',
  'places',
  'times',
  'figures',
  'contacts',
  'removed',
] as const;
export type TextLayer = (typeof TEXT_LAYERS)[number];

/** A statement as far as it is drawn into a text; what it says, the text says at its spans. */
export interface DrawnStatement {
  readonly id: string;
  readonly type: string;
  readonly act: string;
  readonly negated: boolean | null;
  readonly parent: string | null;
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly source: SpanOf | null;
  readonly cue: SpanOf | null;
  readonly content: readonly SpanOf[];
  /** How likely it is right; null where that is not known. */
  readonly confidence: number | null;
  readonly verdict: 'accepted' | 'rejected' | 'corrected' | null;
}

/** A revision of a document as it is read: its text with its statements; other layers are asked for when they are wanted. */
export interface Reading {
  readonly document: DocumentRow;
  readonly revision: RevisionRow;
  readonly text: string;
  readonly wire: string | null;
  readonly beginningOnly: boolean;
  readonly passages: readonly PassageOf[];
  readonly statements: readonly DrawnStatement[];
  /** How much there is in each of the other layers. */
  readonly counts: Readonly<Record<TextLayer, number>>;
  readonly tags: readonly string[];
  readonly notes: readonly Note[];
  readonly before: DocumentRow | null;
  readonly after: DocumentRow | null;
}

const drawnStatementSchema: z.ZodType<DrawnStatement> = z
  .strictObject({
    id: z.string(),
    type: z.enum(STATEMENT_TYPES),
    act: z.enum(ACTS),
    negated: z.boolean().nullable(),
    parent: z.string().nullable(),
    speaker: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    source: orNull(spanSchema),
    cue: orNull(spanSchema),
    content: z.array(spanSchema),
    confidence: z.number().nullable(),
    verdict: z.enum(['accepted', 'rejected', 'corrected']).nullable(),
  })
  .meta({ id: 'DrawnStatement', description: 'A statement as far as it is drawn into a text.' });

export const readingSchema: z.ZodType<Reading> = z
  .strictObject({
    document: documentSchema,
    revision: revisionSchema,
    text: z.string(),
    wire: z.string().nullable().describe('Agency that the report is credited to.'),
    beginningOnly: z.boolean().describe('Only the beginning was there to be read.'),
    passages: z.array(passageSchema),
    statements: z.array(drawnStatementSchema),
    counts: z.strictObject({
      mentions: count,
      places: count,
      times: count,
      figures: count,
      contacts: count,
      removed: count,
    }),
    tags: z.array(z.string()),
    notes: z.array(noteSchema),
    before: orNull(documentSchema).describe('The document that its outlet published before it.'),
    after: orNull(documentSchema).describe('The document that its outlet published after it.'),
  })
  .meta({
    id: 'Reading',
    description: 'A document to be read: its text and statements, and how much else there is.',
  });

/** A figure as far as it is drawn into a text. */
export interface DrawnFigure extends SpanOf {
  readonly measure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly speaker: string | null;
}

/** One layer of a text; the others are null. */
export interface DrawnLayer {
  readonly mentions: readonly MentionOf[] | null;
  readonly places: readonly PlaceOf[] | null;
  readonly times: readonly TimeOf[] | null;
  readonly figures: readonly DrawnFigure[] | null;
  readonly contacts: readonly EventReport[] | null;
  readonly removed: readonly RemovedOf[] | null;
}

const drawnFigureSchema: z.ZodType<DrawnFigure> = z
  .strictObject({
    ...SPAN,
    measure: z.string(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().nullable(),
    speaker: z.string().nullable(),
  })
  .meta({ id: 'DrawnFigure' });

export const drawnLayerSchema: z.ZodType<DrawnLayer> = z
  .strictObject({
    mentions: z.array(mentionSchema).nullable(),
    places: z.array(placeSchema).nullable(),
    times: z.array(timeSchema).nullable(),
    figures: z.array(drawnFigureSchema).nullable(),
    contacts: z.array(eventReportSchema).nullable(),
    removed: z.array(removedSchema).nullable(),
  })
  .meta({ id: 'DrawnLayer', description: 'The layer of a text that was asked for.' });
