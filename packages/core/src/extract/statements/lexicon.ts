import { CUE_VERBS, INVERTING_VERBS, SPEECH_VERBS } from '../../languages/en/cue-verbs.ts';
import type { ComplementKind } from './complement.ts';
import type { VerbGroup } from './phrases.ts';

/** Which verbs attribute, and with which complements. */
export interface CueLexicon {
  /** Verbs of saying, which end the words of somebody else before them. */
  readonly isSpeech: (lemma: string) => boolean;
  /** Verbs that may stand before their subject after the words: `," said X`. */
  readonly inverts: (lemma: string) => boolean;
  readonly accepts: (lemma: string, complement: ComplementKind, group: VerbGroup) => boolean;
}

/** The lexicon of English, from the word lists. */
export function englishLexicon(): CueLexicon {
  const complements = new Map(
    CUE_VERBS.trim()
      .split('\n')
      .map((line) => line.trim().split(': '))
      .map(([lemma = '', kinds = '']) => [lemma, new Set(kinds.split(' '))]),
  );
  const speech = new Set(SPEECH_VERBS.trim().split(/\s+/));
  const inverting = new Set(INVERTING_VERBS.trim().split(/\s+/));
  return {
    isSpeech: (lemma) => speech.has(lemma),
    inverts: (lemma) => inverting.has(lemma),
    accepts: (lemma, complement, group) =>
      complements.get(lemma)?.has(`${group.passive ? 'passive-' : ''}${complement}`) === true,
  };
}
