import { percentage } from '@rapporteur/core/views/percentage';
import { knownDateLabel } from '@rapporteur/core/views/date-label';
import { actName } from '../../kit/act-word.ts';
import { FORM_LABELS, labelOf, NO_OUTLET, NOBODY, TYPE_LABELS, VERDICT_LABELS } from './labels.ts';
import type { StatementsSearch } from './search.ts';

/** A condition that holds, and the search without it. */
export interface Condition {
  readonly label: string;
  readonly without: Partial<StatementsSearch>;
}

/** Every condition of a search, in words. @param nameOf what an entity or a document is called. */
export function conditionsOf(
  search: StatementsSearch,
  nameOf: (id: string) => string,
): readonly Condition[] {
  const { q, document, entity, minConfidence, from, to } = search;
  return [
    ...one(q, (words) => `says ${words}`, { q: null }),
    ...one(document, (id) => `in ${nameOf(id)}`, { document: null }),
    ...one(entity, (id) => `by or about ${nameOf(id)}`, { entity: null }),
    ...each(search, 'speaker', (id) => (id === '' ? NOBODY : `by ${nameOf(id)}`)),
    ...each(search, 'act', actName),
    ...each(search, 'outlet', (name) => (name === '' ? NO_OUTLET : name)),
    ...each(search, 'type', (type) => labelOf(TYPE_LABELS, type)),
    ...each(search, 'form', (form) => `named ${labelOf(FORM_LABELS, form)}`),
    ...one(minConfidence, (least) => `at least ${percentage(least)} sure`, { minConfidence: null }),
    ...each(search, 'verdict', (verdict) => labelOf(VERDICT_LABELS, verdict)),
    ...each(search, 'tag', (tag) => `tagged ${tag}`),
    ...dates(from, to),
  ];
}

/** A search without conditions; how the list is ordered and grouped stays. */
export const NO_CONDITIONS: Partial<StatementsSearch> = {
  q: null,
  document: null,
  entity: null,
  speaker: [],
  act: [],
  outlet: [],
  type: [],
  form: [],
  minConfidence: null,
  verdict: [],
  tag: [],
  from: null,
  to: null,
  at: 0,
};

function one<Value>(
  value: Value | null,
  label: (value: Value) => string,
  without: Partial<StatementsSearch>,
): readonly Condition[] {
  return value === null ? [] : [{ label: label(value), without }];
}

function each(
  search: StatementsSearch,
  name: 'speaker' | 'act' | 'outlet' | 'type' | 'form' | 'verdict' | 'tag',
  label: (value: string) => string,
): readonly Condition[] {
  const values: readonly string[] = search[name];
  return values.map((value) => ({
    label: label(value),
    without: { [name]: values.filter((other) => other !== value) },
  }));
}

function dates(from: string | null, to: string | null): readonly Condition[] {
  if (from === null && to === null) return [];
  const first = from === null ? null : knownDateLabel(from);
  const last = to === null ? null : knownDateLabel(to);
  const label =
    first === last
      ? `on ${first}`
      : [first && `from ${first}`, last && `up to ${last}`].filter(Boolean).join(' ');
  return [{ label, without: { from: null, to: null } }];
}
