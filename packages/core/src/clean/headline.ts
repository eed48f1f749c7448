import type { Span } from '../model/span.ts';
import { dateLine, isByline } from './signature-lines.ts';

/**
 * The line that is the headline, by its look: the first one, shorter than the paragraphs after it, and
 * without a final stop, or in title case, or much too short for an opening paragraph. Null where the text begins at once.
 */
export function headlineOf(text: string, paragraphs: readonly Span[]): Span | null {
  const [first, ...rest] = paragraphs.slice(0, LOOK_AT);
  if (first === undefined || rest.length === 0) return null;
  const line = text.slice(first.start, first.end);
  if (line.length > MAX_HEADLINE || line.includes('\n') || !/\p{L}{2}/u.test(line)) return null;
  if (/^[•‣◦▪●·*–-]|[,;:]$/.test(line) || isByline(line) || dateLine(line) !== null) return null;
  if (CREDIT.test(line)) return null;
  const longest = Math.max(...rest.map((span) => span.end - span.start));
  if (longest < line.length * 1.3) return null;
  if (!/[.!?…]["'”’)]*$/.test(line)) return first;
  if (isTitleCase(line)) return first;
  return line.length <= SHORT && longest >= line.length * 2 ? first : null;
}

const LOOK_AT = 12;
const MAX_HEADLINE = 200;
const SHORT = 90;
/** A photo credit ends captions, not headlines. */
const CREDIT =
  /\/[^/]{2,60}$|\((?:[^)]{0,40}\bphoto|photo)\b[^)]{0,80}\)\.?$|\bgetty images\b|^(?:photo|file photo)/i;

/** Most longer words begin with a capital. */
function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capitals >= words.length * 0.7;
}
