import type { Span } from './span.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), as the tagger assigns them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** A word, number or mark. Its text is `text.slice(start, end)`. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with curly apostrophes made straight. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}
