import type { DocumentId, DossierEntityId } from '@rapporteur/core/model/ids';
import type { Act, SourceForm, StatementType } from '@rapporteur/core/model/statement';
import type { SearchQuery } from '../../../store/search-query.ts';

/** What the user made of a statement; `none` where nothing was made of it. */
export const VERDICTS = ['none', 'accepted', 'rejected', 'corrected'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Which statements are meant: all conditions hold together, and of a list any one does. What is empty is no condition. */
export interface StatementFilter {
  /** Entities that speak; the empty string: those whose speaker nobody could settle on. */
  readonly speakers?: readonly (DossierEntityId | '')[];
  /** As a correction has it or, without one, as extracted. */
  readonly acts?: readonly Act[];
  readonly types?: readonly StatementType[];
  /** By name; the empty string: not known. */
  readonly outlets?: readonly string[];
  /** First day, ISO 8601: `2025`, `2025-03`, `2025-03-24`; of when it was said or, where that is unknown, published. */
  readonly from?: string;
  /** Last day. */
  readonly to?: string;
  /** At least this likely to be right, 0 to 1; those of which it is not known are left out. */
  readonly minConfidence?: number;
  readonly forms?: readonly SourceForm[];
  /** Without it, all but those that the user rejected. */
  readonly verdicts?: readonly Verdict[];
  readonly tags?: readonly string[];
  readonly document?: DocumentId;
  /** What its content must say, who must say it, …: the language of search. */
  readonly words?: SearchQuery;
  /** Speaks, or is named in the content. */
  readonly entity?: DossierEntityId;
}

/** The reading order: by date of publication, document and place in the text; or the other way; or by confidence. */
export const STATEMENT_ORDERS = ['oldest', 'newest', 'surest', 'least-sure'] as const;
export type StatementOrder = (typeof STATEMENT_ORDERS)[number];

/** What statements can be put under headings by. */
export const STATEMENT_GROUPINGS = ['speaker', 'day'] as const;
export type StatementGrouping = (typeof STATEMENT_GROUPINGS)[number];
