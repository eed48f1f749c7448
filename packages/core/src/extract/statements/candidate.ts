import type { TaggedAttribution } from '../../model/tagger.ts';
import type { Passage } from '../../model/passage.ts';
import type { ComplementKind } from './complement.ts';
import type { CueLexicon } from './lexicon.ts';
import type { Quotation } from './quotations.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { TokenRange, Words } from './words.ts';

/** An attribution as the rules find it, in token ranges, before it is trimmed and given its act. */
export interface Candidate {
  readonly rule: string;
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  /** Lemma of the cue's head, for the act. */
  readonly lemma: string;
  readonly complement: ComplementKind;
  readonly content: readonly TokenRange[];
  readonly group: VerbGroup | null;
  readonly addressee: TokenRange | null;
  readonly medium: TokenRange | null;
  readonly sentence: number;
  /** Of what the trained model found, how sure it is of each part. */
  readonly scores?: TaggedAttribution['scores'];
}

/** What the model alone found goes by this in the place of a rule's name. */
export const MODEL = 'model';

/** What the candidate rules look at: one sentence of a document, and its surroundings. */
export interface Scene {
  readonly words: Words;
  /** Index of the sentence. */
  readonly index: number;
  /** Its tokens, or some of them where it is very long. */
  readonly range: TokenRange;
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  /** Index into `quotations` of the one that covers a token, or -1. */
  readonly quotationAt: (token: number) => number;
  /** Index of the passage that a token stands in. */
  readonly passageOf: (token: number) => number;
  /** First token at or after a UTF-16 offset. */
  readonly tokenFrom: (offset: number) => number;
  readonly lexicon: CueLexicon;
}
