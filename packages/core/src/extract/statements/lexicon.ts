import {
  CUE_VERBS,
  INVERTING_VERBS,
  NO_ATTRIBUTION,
  PHRASAL_VERBS,
  REPORTING_VERBS,
  SPEECH_VERBS,
} from '../../languages/en/cue-verbs.ts';
import type { ComplementKind } from './complement.ts';
import type { VerbGroup } from './verb-groups.ts';
import { regularForms } from './retag.ts';

/** Which verbs attribute, and with which complements. */
export interface CueLexicon {
  /** Regular forms of the speech verbs, to their lemmas. */
  readonly verbForms: ReadonlyMap<string, string>;
  /** Verbs of saying, which end the words of somebody else before them. */
  readonly isSpeech: (lemma: string) => boolean;
  /** Verbs that may stand before their subject after the words: `," said X`. */
  readonly inverts: (lemma: string) => boolean;
  readonly accepts: (lemma: string, complement: ComplementKind, group: VerbGroup) => boolean;
}

/** The lexicon of English, from the word lists. */
export function englishLexicon(): CueLexicon {
  const complements = new Map<string, Set<string>>();
  const list = (lemma: string, kinds: readonly string[]): void => {
    complements.set(lemma, new Set([...(complements.get(lemma) ?? []), ...kinds]));
  };
  for (const line of CUE_VERBS.trim().split('\n')) {
    const [lemma = '', kinds = ''] = line.trim().split(': ');
    list(lemma, kinds.split(' '));
  }
  for (const line of REPORTING_VERBS.trim().split('\n')) {
    const [kinds = '', lemmas = ''] = line.trim().split(': ');
    for (const lemma of lemmas.split(' ')) list(lemma, kinds.split(' '));
  }
  for (const line of PHRASAL_VERBS.trim().split('\n')) {
    const [kinds = '', lemmas = ''] = line.trim().split(': ');
    for (const lemma of lemmas.split(', ')) list(lemma, kinds.split(' '));
  }
  for (const line of NO_ATTRIBUTION.trim().split('\n')) {
    const [lemma = '', kinds = ''] = line.trim().split(': ');
    for (const kind of kinds.split(' ')) complements.get(lemma)?.delete(kind);
  }
  const speech = new Set(
    `${SPEECH_VERBS} ${REPORTING_VERBS.replace(/^.*: /gm, '')}`.trim().split(/\s+/),
  );
  const inverting = new Set(INVERTING_VERBS.trim().split(/\s+/));
  return {
    verbForms: regularForms(speech),
    isSpeech: (lemma) => speech.has(lemma),
    inverts: (lemma) => inverting.has(lemma),
    accepts: (lemma, complement, group) =>
      complements.get(lemma)?.has(`${group.passive ? 'passive-' : ''}${complement}`) === true,
  };
}
