import type { Quantity } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { lowerBound } from '../../text/lower-bound.ts';

/** The sentence around a figure: its tokens, and where the figure stands among them. */
export interface SentenceTokens {
  readonly tokens: readonly Token[];
  /** First token behind the figure. */
  readonly behind: number;
  readonly span: Span;
}

/** @param tokens all of the document's, in text order. */
export function sentenceOf(tokens: readonly Token[], figure: Quantity): SentenceTokens {
  const at = lowerBound(tokens.length, (index) => (tokens[index]?.end ?? 0) > figure.start);
  const sentence = tokens[at]?.sentence ?? -1;
  const from = lowerBound(tokens.length, (index) => (tokens[index]?.sentence ?? 0) >= sentence);
  const to = lowerBound(tokens.length, (index) => (tokens[index]?.sentence ?? 0) > sentence);
  const own = tokens.slice(from, to);
  const span = { start: own[0]?.start ?? figure.start, end: own.at(-1)?.end ?? figure.end };
  return {
    tokens: own,
    behind: lowerBound(own.length, (i) => (own[i]?.start ?? 0) >= figure.end),
    span,
  };
}

/** The spans, in text order, that open within another. */
export function within<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  const from = lowerBound(spans.length, (index) => (spans[index]?.start ?? 0) >= start);
  const to = lowerBound(spans.length, (index) => (spans[index]?.start ?? 0) >= end);
  return spans.slice(from, to);
}
