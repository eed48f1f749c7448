import { isGivenName } from '../../languages/en/given-names.ts';
import {
  FIELDS_OF_BODIES,
  HEADS_NEVER_ALONE,
  ORGANIZATION_HEADS,
  ORGANIZATION_OPENERS,
} from '../../languages/en/organizations.ts';
import { TITLE_NOUNS } from '../../languages/en/titles.ts';
import type { Word } from './words.ts';

const bare = (word: Word | undefined): string => word?.lower.replace(/\.$/, '') ?? '';

/** Whether a word can head the name of an organization. */
function isHead(word: Word | undefined): boolean {
  return word !== undefined && word.capital && ORGANIZATION_HEADS.has(bare(word));
}

/**
 * The end of the organization that opens at `at` in a run that ends at `runEnd`: up to the last head in the run,
 * and on over "of", "for" and their like. Null where no head stands in the run or a title stands before it.
 */
export function organizationEnd(words: readonly Word[], at: number, runEnd: number): number | null {
  let head = -1;
  for (let index = at; index < runEnd; index += 1) {
    const word = words[index];
    if (isHead(word)) head = index;
    else if (
      index > at &&
      head < 0 &&
      TITLE_NOUNS.has(bare(word)) &&
      index + 1 < runEnd &&
      isGivenName(words[index + 1]?.lower ?? '')
    )
      return null;
  }
  if (head < 0) return joinedFieldsEnd(words, at, runEnd);
  const end = extension(words, head + 1, ORGANIZATION_OPENERS.has(bare(words[head])));
  const alone = head === at && end === head + 1;
  if (alone && (words[at]?.opening === true || HEADS_NEVER_ALONE.has(bare(words[at])))) return null;
  return end;
}

/** "House Oversight and Government Reform Committee": the head stands behind "and", a field of its work before it. */
function joinedFieldsEnd(words: readonly Word[], at: number, runEnd: number): number | null {
  if (words[runEnd]?.lower !== 'and' || !FIELDS_OF_BODIES.has(bare(words[runEnd - 1]))) return null;
  if (words.slice(at, runEnd).some((word) => isGivenName(word.lower))) return null;
  const end = capitals(words, runEnd + 1);
  return end > runEnd + 2 && isHead(words[end - 1]) ? end : null;
}

/** Takes in "of Foreign Affairs and Trade", "for Migration", "of the Interior". */
function extension(words: readonly Word[], end: number, opener: boolean): number {
  const preposition = words[end];
  if (preposition === undefined || preposition.joined !== 'space') return end;
  if (preposition.lower !== 'of' && !(opener && /^(for|on|against|in|to)$/.test(preposition.lower)))
    return end;
  if (/^(in|to)$/.test(preposition.lower)) return end;
  let at = end + 1;
  if (words[at]?.lower === 'the') at += 1;
  const after = capitals(words, at);
  if (after === at) return end;
  return opener ? coordination(words, after) : after;
}

/** Where the capitalized words that open at `from` end. */
function capitals(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.capital === true && words[at]?.joined !== 'apart') at += 1;
  return at;
}

/** ", Forestry and Fisheries", "and Trade", "and Human Rights of the State". */
function coordination(words: readonly Word[], end: number): number {
  let at = end;
  if (words[at]?.text === ',') {
    const listed = capitals(words, at + 1);
    const joins = words[listed]?.lower === 'and' || words[listed]?.text === '&';
    if (listed === at + 1 || !joins) return end;
    at = listed;
  }
  if (words[at]?.lower !== 'and' && words[at]?.text !== '&') return end;
  const first = words[at + 1];
  // A second name of its own after "and" is no part of the body's name.
  if (
    first === undefined ||
    !first.capital ||
    isGivenName(first.lower) ||
    (first.pos === 'PROPN' && isAcronym(first))
  )
    return end;
  const after = capitals(words, at + 1);
  return after;
}

function isAcronym(word: Word): boolean {
  return word.text.length > 1 && word.text === word.text.toUpperCase();
}
