import type { EntityType } from './entity.ts';
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

/** A name as the rules would have it. */
export interface ProposedName extends TokenRange {
  readonly type: EntityType;
  /** What the word lists know of it: `country`, `city`, …; null where nothing. */
  readonly known: string | null;
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

/** A name as the tagger finds it; governments and armed groups are organizations to it. */
export interface TaggedName extends TokenRange {
  readonly type: 'person' | 'organization' | 'place' | 'group';
  /** Raw probability, over 0 and at most 1. */
  readonly score: number;
}

/** What the tagger finds in a document. */
export interface Tagged {
  /** In order of cues, which do not overlap. */
  readonly attributions: readonly TaggedAttribution[];
  /** In text order, none overlapping another; null from a tagger that looks for none. */
  readonly names: readonly TaggedName[] | null;
}

/** What the tagger sees of a document: its words in text order, and what the rules found in them. */
export interface TaggerInput {
  readonly tokens: readonly Token[];
  readonly passages: readonly Passage[];
  /** With their marks, in text order. */
  readonly quotations: readonly Span[];
  readonly proposals: readonly ProposedAttribution[];
  /** In text order, none overlapping another. */
  readonly proposedNames: readonly ProposedName[];
}

/**
 * The trained model. The same input gives the same result, whatever was tagged before or is tagged at the
 * same time, on every machine that runs the same build: no batch changes a document's result.
 */
export interface Tagger {
  /** Names the weights: recorded with what rests on them. */
  readonly model: { readonly name: string; readonly version: string };
  readonly tag: (input: TaggerInput) => Promise<Tagged>;
}
