import type { Line } from './line.ts';

/** Lines that a reader sees as one. */
export interface Paragraph {
  readonly kind: 'h1' | 'h2' | 'p' | 'li';
  readonly text: string;
}

/** Puts lines in reading order together to paragraphs; a word that a line end broke is whole again. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const body = bodySize(lines);
  const leading = usualLeading(lines);
  const words = wordsWithin(lines);
  const margins = marginsOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      group === undefined ||
      last === undefined ||
      begins(group, last, line, { body, leading, margins })
    )
      groups.push([line]);
    else group.push(line);
  }
  let titled = false;
  return groups.map((group) => {
    const text = joined(group, words);
    const size = Math.max(...group.map((line) => line.size));
    if (size > body * HEADING && text.length <= 250) {
      const kind = titled || group[0]?.page !== lines[0]?.page ? 'h2' : 'h1';
      titled = true;
      return { kind, text };
    }
    return { kind: BULLET.test(text) ? 'li' : 'p', text: text.replace(BULLET_SIGN, '') };
  });
}

/** How much larger than the text a heading is set. */
const HEADING = 1.12;

const BULLET = /^(?:[•‣◦▪●–—-]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/;
const BULLET_SIGN = /^[•‣◦▪●]\s+/;
const STOPPED = /[.!?:;…]["'”’»)\]]*$/;

/** What is usual in a document. */
interface Usual {
  /** Size of its text, and distance of its baselines. */
  readonly body: number;
  readonly leading: number;
  /** How many lines of a page begin at each distance from the left (`marginKey`). */
  readonly margins: ReadonlyMap<string, number>;
}

/** Whether the line begins a paragraph, after one that stands in the lines of `group`. */
function begins(group: readonly Line[], last: Line, line: Line, usual: Usual): boolean {
  if (Math.abs(line.size - last.size) > Math.min(line.size, last.size) * 0.08) return true;
  if (BULLET.test(line.text) && !/[-–—]$/.test(last.text)) return true;
  const stopped = STOPPED.test(last.text);
  const drop = last.y - line.y;
  // Another column or page: what has not ended goes on there.
  if (line.page !== last.page || drop < -line.size)
    return stopped || (/^[\p{Lu}"“«]/u.test(line.text) && isShort(group, last));
  const leading = line.size > usual.body * HEADING ? line.size * 1.25 : usual.leading;
  if (drop > leading * 1.35 || drop > line.size * 2.4) return true;
  if (stopped && isIndented(line, usual.margins) && !BULLET.test(group[0]?.text ?? '')) return true;
  return stopped && isShort([...group, line], last);
}

/** Whether it begins a little to the right of where many lines of its page begin. */
function isIndented(line: Line, margins: ReadonlyMap<string, number>): boolean {
  const own = margins.get(marginKey(line.page, line.left)) ?? 0;
  for (let left = line.left - line.size * 4; left < line.left - line.size * 0.8; left += MARGIN)
    if ((margins.get(marginKey(line.page, left)) ?? 0) >= Math.max(3, own * 0.3)) return true;
  return false;
}

/** Points within which lines begin at the same place. */
const MARGIN = 2;

function marginsOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const margins = new Map<string, number>();
  for (const { page, left } of lines) {
    const key = marginKey(page, left);
    margins.set(key, (margins.get(key) ?? 0) + 1);
  }
  return margins;
}

function marginKey(page: number, left: number): string {
  return `${page} ${Math.round(left / MARGIN)}`;
}

/** Whether the line ends well before the others do. */
function isShort(group: readonly Line[], last: Line): boolean {
  const right = Math.max(...group.map((line) => line.right));
  const left = Math.min(...group.map((line) => line.left));
  return group.length > 1 && last.right < right - (right - left) * 0.2;
}

function joined(lines: readonly Line[], words: ReadonlySet<string>): string {
  let text = '';
  for (const { text: next } of lines) {
    if (text === '') text = next;
    else if (text.endsWith('\u00AD')) text = text.slice(0, -1) + next;
    else if (/\p{L}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(next))
      text = rejoined(text, next, words);
    else if (/[–—/]$/.test(text) && !/\s[–—/]$/.test(text)) text += next;
    else text = `${text} ${next}`;
  }
  return text.replaceAll('\u00AD', '');
}

/** Without the hyphen, unless the document has the word with it elsewhere and not without. */
function rejoined(before: string, after: string, words: ReadonlySet<string>): string {
  const head = /[\p{L}\p{M}'’-]+$/u.exec(before.slice(0, -1))?.[0] ?? '';
  const tail = /^[\p{L}\p{M}'’-]+/u.exec(after)?.[0] ?? '';
  const hyphenated = `${head}-${tail}`.toLowerCase();
  const keep = words.has(hyphenated) && !words.has(`${head}${tail}`.toLowerCase());
  return keep ? before + after : before.slice(0, -1) + after;
}

/** Words that no line end broke. */
function wordsWithin(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    const whole = text.slice(0, 2000).replace(/[\p{L}\p{M}'’-]{1,100}[-\u00AD\u2010]$/u, '');
    for (const [word] of whole.matchAll(/[\p{L}\p{M}'’-]+/gu)) words.add(word.toLowerCase());
  }
  return words;
}

/** The size that most characters are set in. */
function bodySize(lines: readonly Line[]): number {
  const chars = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    chars.set(rounded, (chars.get(rounded) ?? 0) + text.length);
  }
  let best = 0;
  for (const [size, count] of chars) if (count > (chars.get(best) ?? 0)) best = size;
  return best;
}

/** The distance between most baselines. */
function usualLeading(lines: readonly Line[]): number {
  const drops: number[] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    if (last === undefined || last.page !== line.page) continue;
    const drop = last.y - line.y;
    if (drop > line.size * 0.5 && drop < line.size * 2.4) drops.push(drop);
  }
  const sorted = drops.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.4)] ?? 14;
}
