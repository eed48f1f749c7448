import type { StatementType } from '@rapporteur/core/model/statement';

const WORDINGS: Readonly<Record<StatementType, string>> = {
  direct: 'in the speaker’s own words, as quoted',
  indirect: 'in the reporter’s words',
  mixed: 'partly quoted, partly in the reporter’s words',
};

/** Whose words a statement is in. */
export function wordingOf(type: StatementType): string {
  return WORDINGS[type];
}
