import type { GivenMetadata } from '@rapporteur/core/model/document';

/** Something that a feed or a list tells of. */
export interface Listed {
  /** Where it is to be had, or null where only the feed has it. */
  readonly url: string | null;
  /** What the feed calls it, where it has no address. */
  readonly id: string;
  /** What the feed holds of it, as HTML, or null. */
  readonly content: string | null;
  /** Whether that is all of it, or a few words that announce it. */
  readonly full: boolean;
  readonly given: GivenMetadata;
}

/** An address without anything else known of it. */
export function address(url: string): Listed {
  return { url, id: url, content: null, full: false, given: {} };
}

/** An address in full that is fetched over HTTP, or null. */
export function webAddress(value: string | null | undefined, base?: string | null): string | null {
  if (value == null || value.trim() === '') return null;
  const url = URL.parse(value.trim(), base ?? undefined);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
