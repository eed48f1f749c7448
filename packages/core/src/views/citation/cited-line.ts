/** A line of the record and all that is needed to cite it. */
export interface CitedLine {
  /** The exact words; several stretches where the cue splits them. */
  readonly words: readonly string[];
  /** Who says it, by name or as the text has it; null where nobody is named. */
  readonly speaker: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  /** The path or URL it came by: what stands for the address where there is none. */
  readonly input: string;
  readonly published: { readonly value: string; readonly kind: string } | null;
  /** ISO 8601 instant: when the words were there. */
  readonly seenAt: string;
  /** Of the captured bytes. */
  readonly sha256: string;
  readonly revision: string;
  /** Code points of the revision's text. */
  readonly start: number;
  readonly end: number;
}

/** The words as one quotation; what stands between stretches is left out and marked so. */
export function quotedWords({ words }: CitedLine): string {
  return words.map((one) => one.replaceAll(/\s+/g, ' ').trim()).join(' […] ');
}

/** The same between quotation marks; words that stand between such marks in the text have them already. */
export function inQuotationMarks(line: CitedLine): string {
  const words = quotedWords(line);
  return QUOTED_ALREADY.test(words) ? words : `“${words}”`;
}

const QUOTED_ALREADY = /^[“"„«][^“”"„«»]*[”"“»]$/;

/** What follows a work: the capture, and where in it the words stand. */
export function captureNote({ sha256, revision, start, end }: CitedLine): string {
  return `SHA-256 ${sha256}; ${revision}, characters ${start}–${end}`;
}

/** What was published: its title or, where it has none, the path it came by. */
export function workTitle({ title, input }: CitedLine): string {
  return title ?? input;
}

/** Where it can be looked up: its own address or, where it came by one, that. */
export function workUrl({ url, input }: CitedLine): string | null {
  if (url !== null) return url;
  return /^https?:\/\//i.test(input) ? input : null;
}
