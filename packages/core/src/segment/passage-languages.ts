import { detectLanguage, isSameLanguage } from '../languages/detect.ts';
import type { Metadata } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';

/**
 * Marks the passages that are written in another language than the document is said to be. Where the text as a whole is, so are
 * those that are too short to tell.
 */
export function nameLanguages(
  text: string,
  passages: readonly Passage[],
  { language, textLanguage }: Metadata,
): readonly Passage[] {
  if (language === null) return passages;
  const said = language.value;
  // A user who names the language knows of more than this text.
  const otherwise = language.kind === 'given' ? said : (textLanguage ?? said);
  return passages.map((passage) => {
    const own = detectLanguage(text.slice(passage.start, passage.end)) ?? otherwise;
    return isSameLanguage(own, said) ? passage : { ...passage, language: own };
  });
}
