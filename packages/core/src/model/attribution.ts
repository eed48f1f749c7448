import type { Passage } from './passage.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** Tokens `[from, to)` of a document. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** An attribution as the rules would have it: the tagger may take it as a hint. */
export interface ProposedAttribution {
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
}

/** An attribution as the tagger finds it; nested ones are not among them. */
export interface TaggedAttribution {
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  /** Several where something stands between; none overlaps the cue. */
  readonly content: readonly TokenRange[];
  /** Raw probabilities that each part is as it should be, over 0 and at most 1. */
  readonly scores: { readonly cue: number; readonly source: number; readonly content: number };
}

/** What the tagger sees of a document: its words in text order, and what the rules found in them. */
export interface TaggerInput {
  readonly tokens: readonly Token[];
  readonly passages: readonly Passage[];
  /** With their marks, in text order. */
  readonly quotations: readonly Span[];
  readonly proposals: readonly ProposedAttribution[];
}

/**
 * The trained model. The same input gives the same result, whatever was tagged before or is tagged at the
 * same time, on every machine that runs the same build: no batch changes a document's result.
 */
export interface AttributionTagger {
  /** Names the weights: recorded with what rests on them. */
  readonly model: { readonly name: string; readonly version: string };
  /** @returns in order of cues, which do not overlap. */
  readonly tag: (input: TaggerInput) => Promise<readonly TaggedAttribution[]>;
}
