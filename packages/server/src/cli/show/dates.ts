import type { DateRule } from '@rapporteur/core/model/datable';
import type { Days } from '@rapporteur/core/model/day-range';
import { dateLabel, knownDateLabel } from '@rapporteur/core/views/date-label';
import type { DateBasisRow, DateConflictRow, InferredDateRow } from '../../store/rows.ts';
import { counted } from '../format/count.ts';
import { citationLines } from '../format/citation.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import type { Page } from './page.ts';
import type { ShowView } from './view.ts';

/** Documents that say no date: when they may be of, and the sentences that this rests on; what contradicts itself. */
export const showDates: ShowView = async (reader, options, page) => {
  const { documents, conflicts } = await reader.dates();
  if (options.json === true) {
    for (const row of documents) await page.json({ kind: 'date', ...row });
    for (const row of conflicts) await page.json({ kind: 'conflict', ...row });
    return;
  }
  for (const [index, row] of documents.entries())
    await page.lines([...(index > 0 ? [''] : []), ...dateLines(row, page)]);
  for (const row of conflicts) await page.lines(['', ...conflictLines(row, page)]);
  const dated = documents.filter(({ days }) => days !== null).length;
  await page.remark(
    documents.length === 0
      ? 'Every document says when it was published.'
      : `\n${counted(documents.length, 'document')} without a date, ${dated} dated by what others tell, ${counted(conflicts.length, 'conflict')}`,
  );
};

function dateLines(row: InferredDateRow, page: Page): string[] {
  const { citation, basis } = row;
  return [
    ...citationLines(citation, page),
    ...hanging('  ', candidatesLabel(row), page.columns),
    ...basis.flatMap((one) => basisLines(one, page)),
  ];
}

/** `24 March 2025`, `one of 2 days, 23 to 24 March 2025`, `1 August 2024 or later`, `nothing tells when`. */
function candidatesLabel({ days, candidates, basis }: InferredDateRow): string {
  if (basis.length === 0) return 'nothing tells when';
  if (days === null) return openLabel(candidates);
  const count = candidates.reduce((sum, one) => sum + lengthOf(one), 0);
  const label = dateLabel({ ...days, precision: 'day' });
  return count === 1 ? label : `one of ${count} days, ${label}`;
}

function openLabel(candidates: readonly Days[]): string {
  const [first, last] = [candidates[0], candidates.at(-1)];
  if (first === undefined || last === undefined) return 'one of many years';
  if (candidates.length > 1) return `${candidates.length} runs of days are left`;
  return last.to >= FAR
    ? `${knownDateLabel(first.from)} or later`
    : `before ${knownDateLabel(last.to)}`;
}

const FAR = '2100';

function lengthOf({ from, to }: Days): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function conflictLines({ basis, setAside }: DateConflictRow, page: Page): string[] {
  const aside = new Set(setAside.map(keyOf));
  return [
    page.style.strong('These cannot all be so:'),
    ...basis.flatMap((one) => basisLines(one, page, aside.has(keyOf(one)) ? ' (set aside)' : '')),
  ];
}

function keyOf({ rule, words }: DateBasisRow): string {
  return `${rule} ${words.map(({ citation, start }) => `${citation.document} ${start}`).join()}`;
}

function basisLines({ rule, words }: DateBasisRow, page: Page, remark = ''): string[] {
  return [
    ...hanging('  ', `${RULES[rule]}${remark}`, page.columns),
    ...words.flatMap(({ exact, citation }) => [
      ...hanging('    ', visibleText(exact), page.columns),
      ...hanging('    ', `${citation.document} · ${citation.input}`, page.columns).map(
        page.style.faint,
      ),
    ]),
  ];
}

const RULES: Readonly<Record<DateRule, string>> = {
  stamp: 'a date that the text wears, or comments on it:',
  'named-day': 'a day that is told as past:',
  'this-year': 'days of the year of publication:',
  'told-day': 'the day of a contact, seen from that of publication:',
  'counted-list': 'a list of all contacts of two people:',
  ordinal: 'which of them it is:',
  'same-plan': 'the same contact is planned:',
  'same-contact': 'the same contact is told of:',
  anniversary: 'so many years since a day that is named:',
  'same-occasion': 'so many years since what is dated elsewhere, by much the same words:',
  neighbours: 'documents of known date that tell of the same days:',
};
