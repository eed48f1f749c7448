import { daysOf } from '@rapporteur/core/model/day-range';
import type { StatementFilter, Verdict } from '../../../server/src/app/room/index/filter.ts';
import type { StatementRow } from '../../../server/src/store/rows.ts';

/** A statement as a test knows it, with its tags and the words of its content. */
export interface NaiveStatement {
  readonly row: StatementRow;
  readonly tags: readonly string[];
}

/** Whether a statement meets a filter: each condition as its words say, one statement at a time. */
export function meets({ row, tags }: NaiveStatement, filter: StatementFilter): boolean {
  const { speakers, acts, types, outlets, forms, verdicts, tags: asked, document } = filter;
  const among = <T>(list: readonly T[] | undefined, value: T): boolean =>
    list === undefined || list.length === 0 || list.includes(value);
  const verdict: Verdict = row.judgement?.verdict ?? 'none';
  return (
    among(speakers, row.speaker?.id ?? '') &&
    among(acts, row.act) &&
    among(types, row.type) &&
    among(outlets, row.citation.outlet ?? '') &&
    (forms === undefined ||
      forms.length === 0 ||
      (row.source !== null && forms.includes(row.source.form))) &&
    (verdicts === undefined || verdicts.length === 0
      ? verdict !== 'rejected'
      : verdicts.includes(verdict)) &&
    (asked === undefined || asked.length === 0 || asked.some((tag) => tags.includes(tag))) &&
    (document === undefined || row.citation.document === document) &&
    isSure(row, filter) &&
    isWithin(row, filter)
  );
}

function isSure({ confidence }: StatementRow, { minConfidence }: StatementFilter): boolean {
  if (minConfidence === undefined) return true;
  return confidence !== null && Math.fround(confidence.statement) >= minConfidence;
}

function isWithin({ said, citation }: StatementRow, { from, to }: StatementFilter): boolean {
  if (from === undefined && to === undefined) return true;
  const days = said ?? citation.published;
  if (days === null) return false;
  const first = from === undefined ? '' : (daysOf(from)?.from ?? '');
  const end = to === undefined ? '9999' : (daysOf(to)?.to ?? '');
  return days.to > first && days.from < end;
}
