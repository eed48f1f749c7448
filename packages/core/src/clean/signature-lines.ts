import {
  AFTER_A_DATE,
  BETWEEN_AUTHORS,
  BYLINE,
  BYLINE_OPENING,
  DATE_LINE_OPENING,
  DATE_OF_CHANGE,
  NO_AUTHOR,
  UNIVERSAL_TIME,
} from '../languages/en/bylines.ts';
import type { Span } from '../model/span.ts';
import type { KnownDate } from '../model/time.ts';
import { isoDate, writtenDate } from './dates.ts';

/** Whether the whole line says who wrote it, as "By Jane Doe and Max Roe, Example News". */
export function isByline(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length <= MAX_LINE && OPENING.test(trimmed) && BYLINE.test(trimmed);
}

/** Cheap test before the costlier one; case counts here, since "by the river" opens prose. */
const OPENING = /^(?:By|BY|Written by|Posted by|Story by|Words by|Reporting by|From|FROM)\b/;
const MAX_LINE = 160;

/** Names in a byline; outlets, desks and roles are left out. */
export function authorsOf(byline: string): string[] {
  return byline
    .trim()
    .replace(BYLINE_OPENING, '')
    .split(BETWEEN_AUTHORS)
    .map((name) => name.replace(/[.,\s]+$/, '').trim())
    .filter((name) => /^\p{Lu}\S*(?:\s\S+){1,4}$/u.test(name) && !NO_AUTHOR.test(name));
}

/** A line that is a date and nothing else ("Published March 24, 2025 at 9:30 a.m. EDT"). */
export interface DateLine {
  readonly date: KnownDate;
  /** Where the date stands in the line. */
  readonly span: Span;
  /** It tells of a later change, not of the publication. */
  readonly change: boolean;
}

export function dateLine(line: string): DateLine | null {
  if (line.length > MAX_LINE || !/\d{4}/.test(line)) return null;
  const indent = line.length - line.trimStart().length;
  const trimmed = line.trim();
  const opening = DATE_LINE_OPENING.exec(trimmed)?.[0].length ?? 0;
  const found = writtenDate(trimmed.slice(opening));
  if (found === null || !AFTER_A_DATE.test(trimmed.slice(opening + found.length))) return null;
  const start = indent + opening;
  const time = UNIVERSAL_TIME.exec(trimmed.slice(opening + found.length));
  const { hour, minute } = time?.groups ?? {};
  const instant = isoDate(`${found.date.value}T${hour}:${minute}Z`);
  const length = found.length + (time === null ? 0 : time.index + time[0].length);
  return {
    date: time === null || instant === null ? found.date : instant,
    span: { start, end: start + length },
    change: DATE_OF_CHANGE.test(trimmed),
  };
}
