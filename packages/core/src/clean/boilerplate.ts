import {
  BOILERPLATE_LINES,
  CONTRIBUTOR_SENTENCES,
  FOREIGN_LICENCES,
} from '../languages/en/boilerplate.ts';

/** Why a line is not the article's, as `boilerplate:…`, or null where it is. */
export function boilerplateReason(line: string): string | null {
  if (line.length > MAX_LINE || line === '') return null;
  const seen = line.replace(/\s+/g, ' ').trim();
  for (const { reason, pattern } of BOILERPLATE_LINES)
    if (pattern.test(seen)) return `boilerplate:${reason}`;
  if (FOREIGN_LICENCES.some((pattern) => pattern.test(seen))) return 'boilerplate:licence';
  return null;
}

/** Whether the line credits those who helped. Only asked of the last lines: within the body it may be news. */
export function isContributorLine(text: string): boolean {
  if (text.length > MAX_LINE || !/contribut|assisted|helped report|reported from/.test(text))
    return false;
  return text
    .trim()
    .split(/(?<=[a-z]{2}\.)\s+/)
    .every((sentence) => CONTRIBUTOR_SENTENCES.some((pattern) => pattern.test(sentence)));
}

const MAX_LINE = 400;
