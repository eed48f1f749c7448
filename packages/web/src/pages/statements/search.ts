import { ACTS, SOURCE_FORMS, STATEMENT_TYPES } from '@rapporteur/core/model/statement';
import type { Act, SourceForm, StatementType } from '@rapporteur/core/model/statement';
import { day, id, line, list, number, oneOf, someOf, text } from '../../url/fields.ts';
import type { LineSearch, SearchInput } from '../../url/page-search.ts';

export const VERDICTS = ['none', 'accepted', 'rejected', 'corrected'] as const;
export type VerdictChosen = (typeof VERDICTS)[number];

export const ORDERS = ['oldest', 'newest', 'surest', 'least-sure'] as const;
export type Order = (typeof ORDERS)[number];

export const GROUPINGS = ['speaker', 'day'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Conditions are called as the API calls them; an empty string stands for what is not known. */
export interface StatementsSearch extends LineSearch {
  /** What the content must say, in the language of search. */
  readonly q: string | null;
  readonly speaker: readonly string[];
  readonly act: readonly Act[];
  readonly type: readonly StatementType[];
  readonly outlet: readonly string[];
  readonly form: readonly SourceForm[];
  readonly verdict: readonly VerdictChosen[];
  readonly tag: readonly string[];
  /** First and last day. */
  readonly from: string | null;
  readonly to: string | null;
  readonly minConfidence: number | null;
  /** Id of a document: only its statements. */
  readonly document: string | null;
  /** Id of an entity that speaks or is named in the content. */
  readonly entity: string | null;
  readonly order: Order;
  readonly group: Grouping | null;
  /** Number of the line that the list is scrolled to. */
  readonly at: number;
}

export const DEFAULTS: StatementsSearch = {
  line: null,
  q: null,
  speaker: [],
  act: [],
  type: [],
  outlet: [],
  form: [],
  verdict: [],
  tag: [],
  from: null,
  to: null,
  minConfidence: null,
  document: null,
  entity: null,
  order: 'oldest',
  group: null,
  at: 0,
};

export function validateSearch(raw: SearchInput<StatementsSearch>): StatementsSearch {
  return {
    line: line(raw.line),
    q: text(raw.q),
    speaker: list(raw.speaker),
    act: someOf(raw.act, ACTS),
    type: someOf(raw.type, STATEMENT_TYPES),
    outlet: list(raw.outlet),
    form: someOf(raw.form, SOURCE_FORMS),
    verdict: someOf(raw.verdict, VERDICTS),
    tag: list(raw.tag),
    from: day(raw.from),
    to: day(raw.to),
    minConfidence: number(raw.minConfidence, { least: 0, most: 1, byDefault: null }),
    document: id(raw.document, 'doc'),
    entity: id(raw.entity, 'ent'),
    order: oneOf(raw.order, ORDERS, 'oldest'),
    group: oneOf(raw.group, GROUPINGS, null),
    at: Math.floor(number(raw.at, { least: 0, most: 1e9, byDefault: 0 })),
  };
}
