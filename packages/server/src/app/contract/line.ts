import { z } from 'zod';
import type { DocumentRow, RevisionRow } from '../../store/rows.ts';
import { type DecisionEntry, decisionEntrySchema } from './decisions.ts';
import { documentSchema, type PassageOf } from './document.ts';
import { revisionSchema } from './revision.ts';
import { orNull, type Words, wordsSchema, count } from './parts.ts';
import { type Statement, statementSchema } from './statement.ts';
import { PASSAGE_KINDS } from '@rapporteur/core/model/passage';

/** A note that the user wrote. */
export interface Note {
  /** Number of the decision in the log. */
  readonly decision: number;
  readonly text: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

export const noteSchema: z.ZodType<Note> = z
  .strictObject({ decision: count, text: z.string(), at: z.string() })
  .meta({ id: 'Note', description: 'A note that the user wrote.' });

/** A part of a statement as W3C Web Annotation selectors. */
export interface SelectedPart {
  readonly part: string;
  readonly words: Words;
}

/** Everything there is to say about one line of the record. */
export interface StatementView {
  readonly statement: Statement;
  readonly document: DocumentRow;
  readonly revision: RevisionRow;
  readonly parts: readonly SelectedPart[];
  /** The passage it stands in. */
  readonly passage: (Words & Pick<PassageOf, 'kind' | 'postedAt'>) | null;
  readonly parent: Statement | null;
  readonly children: readonly Statement[];
  /** Statements elsewhere with much the same words: they may be the same saying, or copies of one report. */
  readonly alike: readonly { readonly statement: Statement; readonly share: number }[];
  /** The document's current revision lacks its words. */
  readonly orphaned: boolean;
  readonly notes: readonly Note[];
  /** Decisions about it that hold, the latest first. */
  readonly decisions: readonly DecisionEntry[];
}

export const statementViewSchema: z.ZodType<StatementView> = z
  .strictObject({
    statement: statementSchema,
    document: documentSchema,
    revision: revisionSchema,
    parts: z.array(
      z
        .strictObject({ part: z.string().describe('source, cue, content, …'), words: wordsSchema })
        .meta({
          id: 'SelectedPart',
          description: 'A part of it: position (start, end) and quote (exact, prefix, suffix).',
        }),
    ),
    passage: z
      .strictObject({
        start: count,
        end: count,
        exact: z.string(),
        prefix: z.string(),
        suffix: z.string(),
        kind: z.enum(PASSAGE_KINDS),
        postedAt: z.string().nullable(),
      })
      .nullable(),
    parent: orNull(statementSchema),
    children: z.array(statementSchema),
    alike: z
      .array(
        z.strictObject({
          statement: statementSchema,
          share: z.number().min(0).max(1).describe('Share of words in common.'),
        }),
      )
      .describe(
        'Statements elsewhere with much the same words: the same saying, or copies of one report.',
      ),
    orphaned: z.boolean().describe('The current revision of its document lacks its words.'),
    notes: z.array(noteSchema),
    decisions: z
      .array(decisionEntrySchema)
      .describe('Decisions about it that hold, the latest first.'),
  })
  .meta({
    id: 'StatementView',
    description: 'About this line: everything there is to say of one statement.',
  });
