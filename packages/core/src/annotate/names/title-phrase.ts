import {
  COURTESY_TITLES,
  TITLE_FIELDS,
  TITLE_MODIFIERS,
  TITLE_NOUNS,
} from '../../languages/en/titles.ts';
import type { Title } from './candidate.ts';
import { isPossessive } from './runs.ts';
import type { Word } from './words.ts';

const bare = (word: Word | undefined): string => word?.lower.replace(/\.$/, '') ?? '';
const isNoun = (word: Word | undefined): boolean => TITLE_NOUNS.has(bare(word));
const isModifier = (word: Word | undefined): boolean => TITLE_MODIFIERS.has(bare(word));

/**
 * The title that opens at `at`, if one does: modifiers and nouns ("Deputy Foreign Minister"), with a field
 * ("Secretary of State"). Null where no noun of a title stands among them.
 */
export function titleAt(words: readonly Word[], at: number): Title | null {
  let end = at;
  let noun = -1;
  for (; end < words.length && end < at + 8; end += 1) {
    const word = words[end];
    if (end > at && word?.joined === 'apart') break;
    if (isNoun(word)) noun = end;
    else if (!isModifier(word) && !(word?.text === '-' && word.joined === 'tight')) break;
    if (COURTESY_TITLES.has(bare(word))) break;
  }
  if (noun < 0) return null;
  const title = { first: at, end: noun + 1 };
  return withField(words, title);
}

function withField(words: readonly Word[], title: Title): Title {
  const preposition = words[title.end]?.lower;
  if (preposition !== 'of' && preposition !== 'for') return title;
  let end = title.end + 1;
  if (words[end]?.lower === 'the') end += 1;
  const start = end;
  while (TITLE_FIELDS.has(words[end]?.lower ?? '') || (end > start && words[end]?.lower === 'and'))
    end += 1;
  if (words[end - 1]?.lower === 'and') end -= 1;
  return end > start ? { first: title.first, end } : title;
}

/** The title that stands right before `at` in lower case: "defence minister Rustem Umerov". */
export function titleBefore(words: readonly Word[], at: number): Title | null {
  const last = words[at - 1];
  if (last === undefined || words[at]?.joined !== 'space' || !isNoun(last)) return null;
  if (last.sentence !== words[at]?.sentence) return null;
  let first = at - 1;
  while (first > 0 && words[first]?.joined !== 'apart' && isLowerTitleWord(words[first - 1]))
    first -= 1;
  return { first, end: at };
}

/** A title word that belongs to no name: "press", but not the "House" of "White House press secretary". */
function isLowerTitleWord(word: Word | undefined): boolean {
  return word?.capital === false && (isModifier(word) || isNoun(word));
}

/** Whether a word names an office: "minister". */
export function isTitleNoun(word: Word | undefined): boolean {
  return isNoun(word);
}

/** Titles that are only ever said of the person whose name follows: "Mr.", "Dr". */
export function isCourtesy(word: Word | undefined): boolean {
  return COURTESY_TITLES.has(bare(word));
}

/** Where the owner of an office stands before its title: "Kyiv's defence minister", "Kremlin spokesman". */
export function ownerEnd(words: readonly Word[], title: Title): number {
  return isPossessive(words[title.first - 1]) ? title.first - 1 : title.first;
}
