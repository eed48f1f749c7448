import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { NAME_PARTICLES } from '../../languages/en/name-words.ts';
import { TITLE_MODIFIERS, TITLE_NOUNS } from '../../languages/en/titles.ts';
import type { EntityRecord } from '../../model/linked-entity.ts';
import { bodyName } from './body-name.ts';

/**
 * Whether a document has no name for an entity, only words for what it is ("a senior official", "many protesters", "the news agency"):
 * the same words in another document are of somebody else.
 */
export function isDescribed({ type, name }: Pick<EntityRecord, 'type' | 'name'>): boolean {
  const words = name.split(/\s+/);
  switch (type) {
    case 'person':
      return words.some(isLower) || words.every(isTitle);
    case 'group':
      return words.some(isLower) || words.every((word) => COMMON_WORDS.has(word.toLowerCase()));
    case 'place':
      return words.every(isLower);
    default:
      return isLower(words[0] ?? '') && !bodyName(name).general;
  }
}

/** In lower case, and no particle of a name ("bin", "al-Sadr", "de"). */
function isLower(word: string): boolean {
  if (!/^\p{Ll}/u.test(word) || /\p{Lu}/u.test(word)) return false;
  return !NAME_PARTICLES.has(word);
}

function isTitle(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return TITLE_NOUNS.has(lower) || TITLE_MODIFIERS.has(lower);
}
