import type { ProposedName } from '../../model/tagger.ts';
import type { Passage } from '../../model/passage.ts';
import type { Token } from '../../model/token.ts';
import { documentLexicon } from './coined-states.ts';
import { uncredited } from './credits.ts';
import { decide } from './decide.ts';
import { parseRuns } from './parse-run.ts';
import { capitalRuns } from './runs.ts';
import { namingWords } from './words.ts';

/** The names that the rules find by themselves, as ranges of the tokens given: hints for the tagger. */
export function proposedNames(
  text: string,
  passages: readonly Passage[],
  tokens: readonly Token[],
): ProposedName[] {
  const words = namingWords(text, uncredited(text, passages, tokens));
  const lexicon = documentLexicon(words);
  const candidates = decide(words, parseRuns(text, words, capitalRuns(words), lexicon));
  const indexes = new Map(tokens.map(({ start }, index) => [start, index]));
  return candidates.flatMap(({ first, end, type, lexeme }) => {
    const from = indexes.get(words[first]?.start ?? -1);
    const last = indexes.get(words[end - 1]?.start ?? -1);
    if (type === null || from === undefined || last === undefined) return [];
    return [{ from, to: last + 1, type, known: lexeme?.kind ?? null }];
  });
}
