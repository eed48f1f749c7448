import type { Span } from '../../model/span.ts';
import type { Tagged, TaggedName } from '../../model/tagger.ts';
import type { Token } from '../../model/token.ts';

/** A name that the tagger found, by its place in the text. */
export interface TaggedSpan extends Span {
  readonly type: TaggedName['type'];
  /** Raw probability. */
  readonly score: number;
}

/** The tagger's names as spans; null where it was not asked for names. */
export function taggedSpans(tokens: readonly Token[], tagged: Tagged | null): TaggedSpan[] | null {
  if (tagged === null || tagged.names === null) return null;
  return tagged.names.map(({ from, to, type, score }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    type,
    score,
  }));
}
