import type { PassageKind } from '../model/passage.ts';
import { isCaption } from './captions.ts';

/** What a line of a text without markup is by its own words; the lines around it settle headings. */
export function kindByWords(line: string): PassageKind | null {
  if (isCaption(line)) return 'caption';
  return null;
}

/** Units that a list bullet and the blanks behind it take at the start of the line, or 0. */
export function bulletLength(line: string): number {
  return /^(?:[•‣⁃◦▪▫■□●○·∙➤►▶✔✓*]\s*|[-–]\s+)(?=\S)/u.exec(line.slice(0, 40))?.[0].length ?? 0;
}

/** A line that may be a heading: short, with letters, and no mark at its end that a sentence would have. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > MAX_HEADING || line.includes('\n') || !/\p{L}/u.test(line)) return false;
  if (!/^[\p{L}\d"'“‘«(]/u.test(line) || /^\p{Ll}/u.test(line)) return false;
  if (SHOUTED.test(line)) return true;
  if (/[!?]["'”’]?$/.test(line)) return line.length <= SHORT_HEADING && !/^["'“‘]/.test(line);
  return !/[.…:;,–—-]["'”’)]*$|[)"”]$/u.test(line);
}

const MAX_HEADING = 120;
const SHORT_HEADING = 60;
/** "ABSTRACT.", "FULL TEXT:", "IN DETAIL" */
const SHOUTED = /^\p{Lu}[\p{Lu}\s&/'’-]{2,40}[.:]?$/u;

/** A whole sentence without its stop, longer than a heading: a standfirst or the teaser of another story. */
export function looksLikeStandfirst(line: string): boolean {
  return (
    line.length > MAX_HEADING &&
    line.length <= 320 &&
    !/\p{Ll}[.!?]["”’]?\s\p{Lu}/u.test(line) &&
    /[\p{L}\d]["'”’]*$/u.test(line)
  );
}
