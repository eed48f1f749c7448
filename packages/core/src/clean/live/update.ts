/** A post as a page's structured data tells of it. */
export interface Update {
  readonly headline: string | null;
  /** Its words, without markup. */
  readonly body: string | null;
  /** As written: ISO 8601, mostly. */
  readonly published: string | null;
  /** What its address ends in, behind the `#`. */
  readonly anchor: string | null;
}

/** Letters and digits alone, so that typography, markup and white space make no difference. */
export function looseWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
