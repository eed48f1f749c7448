import type { SourceForm, StatementType } from '@rapporteur/core/model/statement';
import type { Order, VerdictChosen } from './search.ts';

/** What kinds of statements are called, for people who did not write the program. */
export const TYPE_LABELS: Readonly<Record<StatementType, string>> = {
  direct: 'direct (quoted)',
  indirect: 'indirect (reported)',
  mixed: 'mixed (partly quoted)',
};

export const FORM_LABELS: Readonly<Record<SourceForm, string>> = {
  name: 'by name',
  pronoun: 'by a pronoun',
  description: 'by a description',
  anonymous: 'as an unnamed source',
};

export const VERDICT_LABELS: Readonly<Record<VerdictChosen, string>> = {
  none: 'not reviewed',
  accepted: 'accepted',
  rejected: 'rejected',
  corrected: 'corrected',
};

export const ORDER_LABELS: Readonly<Record<Order, string>> = {
  oldest: 'Oldest first',
  newest: 'Newest first',
  surest: 'Surest first',
  'least-sure': 'Least sure first',
};

export const NOBODY = 'nobody settled on';
export const NO_OUTLET = 'outlet unknown';

/** The label of a value of a facet, or the value itself. */
export function labelOf(labels: Readonly<Record<string, string>>, value: string): string {
  return labels[value] ?? value;
}
