import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { HYPHEN_PARTICLES, NAME_PARTICLES } from '../../languages/en/name-words.ts';
import { lexeme } from './lexicon.ts';
import type { Word } from './words.ts';

/** Words `[first, end)` that stand together with capitals, particles between them included. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Owners that are part of the name of what they own: "People's Daily", "Prosecutor's Office". */
const INNER_POSSESSIVES: ReadonlySet<string> = new Set(
  'people peoples women children prosecutor prosecutors magistrate magistrates teachers workers farmers veterans king queen attorney general sultan lord players writers artists employers'.split(
    ' ',
  ),
);

const STARTS_UPPER = /^\p{Lu}/u;

/** The mark of a possessive. */
export function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && word.joined === 'tight' && /^['’]s?$/.test(word.text);
}

/** Longer runs, in words, are cut: no name is so long, and the rules look over a run more than once. */
const LONGEST_RUN = 40;

/** Maximal runs of capitalized words, in text order. */
export function capitalRuns(words: readonly Word[]): Run[] {
  const apart = standingAlone(words);
  const runs: Run[] = [];
  for (let at = 0; at < words.length;) {
    const first = opening(words, at, apart);
    if (first === null) {
      at += 1;
      continue;
    }
    let end = at === first ? first + 1 : at + 3;
    for (
      let next = extended(words, end, apart);
      next !== null;
      next = extended(words, end, apart)
    ) {
      end = next;
      if (end - at >= LONGEST_RUN) break;
    }
    runs.push({ first: at, end });
    at = end;
  }
  return runs;
}

/** Where a run may open at `at`: its first capital, which may stand behind a particle ("al-Assad"). */
function opening(words: readonly Word[], at: number, apart: ReadonlySet<string>): number | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.capital) return isPrefix(words, at, apart) ? null : at;
  const named = words[at + 2];
  return HYPHEN_PARTICLES.has(word.lower) && isHyphen(words, at + 1) && named?.capital === true
    ? at + 2
    : null;
}

/** "Anti-Trump Republicans": the first part only opens a word. */
function isPrefix(words: readonly Word[], at: number, apart: ReadonlySet<string>): boolean {
  const joins = /^(?:anti|pro|non|ex)$/.test(words[at]?.lower ?? '') && isHyphen(words, at + 1);
  return joins && apart.has(words[at + 2]?.form ?? '');
}

/** The end of the run that has reached `end` once one more name is taken in, or null. */
function extended(words: readonly Word[], end: number, apart: ReadonlySet<string>): number | null {
  const next = words[end];
  const last = words[end - 1];
  if (next === undefined || last === undefined || next.joined === 'apart') return null;
  if (next.sentence !== last.sentence) return null;
  if (next.capital && next.joined === 'space') return end + 1;
  const nickname = nicknameEnd(words, end);
  if (nickname !== null) return nickname;
  if (next.text === '&' && words[end + 1]?.capital === true) return end + 2;
  if (INNER_POSSESSIVES.has(last.lower) && isPossessive(next) && words[end + 1]?.capital === true)
    return end + 2;
  if (isHyphen(words, end)) {
    const after = words[end + 1];
    if (after === undefined || after.joined !== 'tight') return null;
    if (/^\d+$/.test(after.text) && /^\p{Lu}+$/u.test(last.text)) return end + 2;
    if (!after.capital) return joinsLower(last, after) ? end + 2 : null;
    return twoNames(last, after, apart) ? null : end + 2;
  }
  for (let step = 0; step < 3; step += 1) {
    const particle = words[end + step];
    if (particle === undefined || !NAME_PARTICLES.has(particle.text) || particle.joined === 'apart')
      return null;
    const named = words[end + step + 1];
    if (named?.capital === true && named.joined === 'space') return end + step + 2;
    if (isHyphen(words, end + step + 1) && words[end + step + 2]?.capital === true)
      return end + step + 3;
  }
  return null;
}

/** The end of a nickname in quotation marks with another name behind it: 'Robert "Bobby" Scott'. */
function nicknameEnd(words: readonly Word[], at: number): number | null {
  const dotted = words[at]?.text === '.' && /^\p{Lu}$/u.test(words[at - 1]?.text ?? '');
  const from = dotted ? at + 1 : at;
  const [open, name, close, last] = words.slice(from, from + 4);
  const quoted = /^["“‘']$/.test(open?.text ?? '') && /^["”’']$/.test(close?.text ?? '');
  const joined = open?.joined === 'space' && name?.joined === 'tight' && close?.joined === 'tight';
  const named = STARTS_UPPER.test(name?.text ?? '') && last?.capital === true;
  return quoted && joined && named && last.joined === 'space' ? from + 4 : null;
}

/** A hyphen with nothing but letters on both sides. */
function isHyphen(words: readonly Word[], at: number): boolean {
  const mark = words[at];
  return (
    mark !== undefined &&
    (mark.text === '-' || mark.text === '‑') &&
    mark.joined === 'tight' &&
    words[at + 1]?.joined === 'tight'
  );
}

/** "Suk-yeol", "Jong-un": the second part of an East Asian given name. */
function joinsLower(last: Word, after: Word): boolean {
  return (
    /^\p{Ll}{2,6}$/u.test(after.text) &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(last.text) &&
    !COMMON_WORDS.has(after.lower) &&
    !COMMON_WORDS.has(last.lower)
  );
}

/** Whether a hyphen stands between two names ("the Putin-Trump call") and not within one. */
function twoNames(left: Word, right: Word, apart: ReadonlySet<string>): boolean {
  if (apart.has(left.form) && apart.has(right.form)) return true;
  return lexeme(left.form)?.sure === true && lexeme(right.form)?.sure === true;
}

/** Forms that stand with a capital and no hyphen beside them somewhere. */
function standingAlone(words: readonly Word[]): Set<string> {
  const found = new Set<string>();
  for (const [index, word] of words.entries())
    if (word.capital && !isHyphen(words, index - 1) && !isHyphen(words, index + 1))
      found.add(word.form);
  return found;
}
