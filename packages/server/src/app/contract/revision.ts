import { z } from 'zod';
import type { RevisionId } from '@rapporteur/core/model/ids';
import { idSchema } from '@rapporteur/core/model/schemas/ids';
import type { RevisionRow } from '../../store/rows.ts';
import { type Statement, statementSchema } from './statement.ts';
import { count, type Fields, orNull, publishedSchema, SPAN, type SpanOf } from './parts.ts';

const REVISION: Fields<RevisionRow> = {
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
  modified: z.string().nullable().describe('When it was last modified, as the page says itself.'),
  reader: z.string().describe('Version of the stages that read it.'),
  current: z.boolean(),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  captures: count,
};

export const revisionSchema: z.ZodType<RevisionRow> = z
  .strictObject(REVISION)
  .meta({ id: 'Revision', description: 'What a document said at one capture.' });

/** A revision beside the one before it. */
export interface RevisionItem extends RevisionRow {
  /** The whole revision seen before it; null for the first, and for what a feed announces. */
  readonly previous: RevisionId | null;
  /** What became of the words since; `edited-silently`: the page does not say that it was modified. */
  readonly change: 'same-words' | 'edited' | 'edited-silently' | null;
}

export const revisionItemSchema: z.ZodType<RevisionItem> = z
  .strictObject({
    ...REVISION,
    previous: idSchema('revision').nullable().describe('The whole revision seen before it.'),
    change: z
      .enum(['same-words', 'edited', 'edited-silently'])
      .nullable()
      .describe('What became of the words; silently: the page does not say that it was modified.'),
  })
  .meta({ id: 'RevisionItem', description: 'A revision beside the one before it.' });

/** A stretch of the captured source of a revision, as characters: never as a page. */
export interface SourceView {
  readonly revision: RevisionRow;
  /** Which stretch it is, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
  /** The bytes have no characters of their own (a PDF): this is the text they were read as. */
  readonly extracted: boolean;
  readonly text: string;
  /** What became text, in code points of this stretch; `at` is where it stands in the text. */
  readonly kept: readonly (SpanOf & { readonly at: number })[];
  /** What was left out as not part of the text, in code points of this stretch. */
  readonly removed: readonly (SpanOf & { readonly reason: string })[];
}

export const sourceViewSchema: z.ZodType<SourceView> = z
  .strictObject({
    revision: revisionSchema,
    page: count.describe('Which stretch of the source it is, from 1.'),
    pages: count,
    extracted: z
      .boolean()
      .describe('The bytes have no characters of their own: this is the text they were read as.'),
    text: z.string(),
    kept: z
      .array(z.strictObject({ ...SPAN, at: count.describe('Where it stands in the text.') }))
      .describe('What became text, in code points of this stretch.'),
    removed: z
      .array(z.strictObject({ ...SPAN, reason: z.string() }))
      .describe('What was left out, and why.'),
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
  /** Statements of the earlier revision whose words the later one lacks. */
  readonly orphaned: readonly Statement[];
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
      .array(statementSchema)
      .describe('Statements of the earlier revision whose words the later one lacks.'),
  })
  .meta({ id: 'RevisionDiff', description: 'What became of the words, word by word.' });
