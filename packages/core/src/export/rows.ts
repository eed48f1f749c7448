import type {
  ExportedCitation,
  ExportedDocument,
  ExportedEntity,
  ExportedEvent,
  ExportedFigure,
  ExportedStatement,
} from '../model/exported.ts';
import type { DocumentId, DossierEntityId, FactId, RevisionId } from '../model/ids.ts';
import type { Confidence, SourceForm, StatementBasis } from '../model/statement.ts';
import type { PublishedOrigin } from '../model/read-output.ts';
import type { Span } from '../model/span.ts';
import type { KnownDate } from '../model/time.ts';

// What the exports need to know of a dossier's facts; a store's rows have all of it, and more.

/** Words of a document: UTF-16 offsets, the same in code points, and the words. */
export interface Words extends Span {
  readonly codePoints: Span;
  readonly exact: string;
}

/** When a document was published; an interval of days that was inferred is `2025-03-23/2025-03-24`. */
export type PublishedRow = KnownDate & Pick<PublishedOrigin, 'kind'>;

/** A fact, and the document and revision it was read in. */
export interface CitedRow {
  readonly id: FactId;
  readonly citation: Omit<ExportedCitation, 'published'> & {
    readonly published: PublishedRow | null;
    readonly document: DocumentId;
    readonly revision: RevisionId;
  };
}

export interface DocumentRow extends Omit<ExportedDocument, 'input' | 'published'> {
  readonly published: PublishedRow | null;
  readonly statements: number;
  readonly events: number;
}

export type EntityRow = ExportedEntity;

interface Named {
  readonly id: DossierEntityId;
  readonly name: string;
}

export interface StatementRow
  extends
    CitedRow,
    Pick<
      ExportedStatement,
      'type' | 'act' | 'factuality' | 'negated' | 'parent' | 'speaker' | 'said' | 'judgement'
    > {
  readonly source: SourceRow | null;
  readonly cue: Words | null;
  readonly content: readonly Words[];
  readonly quotes: readonly Words[];
  readonly addressee: Words | null;
  readonly medium: Words | null;
  readonly relayedBy: Words | null;
  readonly saidAt: Words | null;
  readonly condition: Words | null;
  readonly hedges: readonly Words[];
  readonly confidence: Pick<Confidence, 'statement'> | null;
  readonly basis: Pick<StatementBasis, 'foundBy'> | null;
}

interface SourceRow extends Words {
  readonly form: SourceForm;
  readonly metonym: boolean | null;
  readonly onBehalfOf: Named | null;
  readonly anonymity: { readonly basis: Words | null; readonly reason: Words | null } | null;
}

export interface EventRow
  extends CitedRow, Pick<ExportedEvent, 'type' | 'mode' | 'status' | 'repeated' | 'statements'> {
  /** With the TIMEX3 value and modifier of its words, where they are known. */
  readonly when:
    | (NonNullable<ExportedEvent['when']> & {
        readonly value?: string | null;
        readonly mod?: string | null;
      })
    | null;
  readonly participants: readonly (Named & Pick<ExportedEvent['participants'][number], 'role'>)[];
  readonly where: Named | null;
  readonly trigger: Words;
  readonly sentence: Words | null;
}

export interface FigureRow
  extends
    CitedRow,
    Pick<
      ExportedFigure,
      | 'measure'
      | 'value'
      | 'low'
      | 'high'
      | 'unit'
      | 'statement'
      | 'speaker'
      | 'holds'
      | 'cumulative'
    > {
  readonly words: Words;
  readonly noun: Words | null;
  readonly scope: Words | null;
  readonly asOf: Words | null;
}
