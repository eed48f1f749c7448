import { isGivenName } from '../../languages/en/given-names.ts';
import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { THING_HEADS } from '../../languages/en/name-words.ts';
import { FACILITY_HEADS, PLACE_HEADS, PLACE_OPENERS } from '../../languages/en/place-words.ts';
import { STATE_ABBREVIATIONS } from '../../languages/en/roles.ts';
import { OFFICES_OF_ADDRESS } from '../../languages/en/titles.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Candidate, Title } from './candidate.ts';
import type { Lexicon } from './coined-states.ts';
import { type Lexeme, longestFrom } from './lexicon.ts';
import { organizationEnd } from './organization-phrase.ts';
import type { Run } from './runs.ts';
import { isCourtesy, isTitleNoun, titleAt, titleBefore } from './title-phrase.ts';
import type { Word } from './words.ts';

interface Cursor {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly at: number;
  readonly end: number;
  /** The title that stands right before `at`. */
  readonly title: Title | null;
  /** Words of offices or things that are somebody's surname in this document: "Howard Dean". */
  readonly surnames: ReadonlySet<string>;
}

interface Step {
  readonly next: number;
  readonly found: Candidate | null;
  readonly title?: Title;
}

type Rule = (cursor: Cursor) => Step | null;

/**
 * Cuts runs of capitalized words into names. The rules are tried in order at each place:
 * what the lists know whole comes first, then what a head tells, then what a title or a given name tells.
 * A name or a title may pass the end of its run ("Ministry of Justice", "Secretary of State Marco Rubio").
 */
export function parseRuns(
  text: string,
  words: readonly Word[],
  runs: readonly Run[],
  lexicon: Lexicon,
): Candidate[] {
  const found: Candidate[] = [];
  const surnames = surnamesLikeTitles(words);
  let at = 0;
  let title: Title | null = null;
  for (const run of runs) {
    if (at < run.first) {
      at = run.first;
      title = titleBefore(words, at);
    }
    while (at < run.end) {
      if (isHyphen(words[at])) {
        at += 1;
        continue;
      }
      const step = firstStep({ text, words, lexicon, at, end: run.end, title, surnames });
      if (step.found !== null) found.push(step.found);
      title = step.title ?? null;
      at = Math.max(step.next, at + 1);
    }
  }
  return found;
}

/** Between two names of a run: "Associated Press-GfK". */
function isHyphen(word: Word | undefined): boolean {
  return word !== undefined && /^[-‑–]$/.test(word.text);
}

function firstStep(cursor: Cursor): Step {
  for (const rule of RULES) {
    const step = rule(cursor);
    if (step !== null) return step;
  }
  return { next: cursor.end, found: null };
}

const candidate = (
  cursor: Cursor,
  end: number,
  type: EntityType | null,
  by: string,
  known: Lexeme | null = null,
): Step => ({
  next: end,
  found: { first: cursor.at, end, type, by, lexeme: known, title: cursor.title },
});

/** The longest name in the lists that opens here. */
function known(cursor: Cursor, mayPassRun: boolean): { end: number; lexeme: Lexeme } | null {
  const { words, lexicon, at, end } = cursor;
  const first = words[at];
  if (first === undefined) return null;
  const longest = Math.max(longestFrom(first.form), lexicon(first.form) === null ? 0 : 1);
  const most = Math.min(longest, words.length - at);
  const limit = mayPassRun ? at + most : Math.min(end, at + most);
  for (let stop = limit; stop > at; stop -= 1) {
    const last = words[stop - 1];
    if (last === undefined || last.sentence !== first.sentence) continue;
    const form = stop === at + 1 ? first.form : written(cursor, stop);
    const found = lexicon(form);
    if (found !== null) return { end: stop, lexeme: found };
  }
  return null;
}

function written({ words, at }: Cursor, stop: number): string {
  let form = '';
  for (let index = at; index < stop; index += 1) {
    const word = words[index];
    if (word !== undefined) form += (index > at && word.joined === 'space' ? ' ' : '') + word.form;
  }
  return form;
}

const wholeFromLists: Rule = (cursor) => {
  const found = known(cursor, true);
  if (found === null || !found.lexeme.sure || found.end < cursor.end) return null;
  if (cursor.title !== null && found.lexeme.kind === 'city' && isTitled(cursor)) return null;
  return candidate(cursor, found.end, found.lexeme.type, 'list', found.lexeme);
};

const organization: Rule = (cursor) => {
  const { words, at, end } = cursor;
  if (isCourtesy(words[at])) return null;
  const stop = organizationEnd(words, at, end);
  if (stop === null) return null;
  if (cursor.title !== null && isGivenName(words[at]?.lower ?? '')) return null;
  return candidate(cursor, stop, 'organization', 'organization-head');
};

const titleOfPerson: Rule = (cursor) => {
  const title = titleAt(cursor.words, cursor.at);
  if (title === null || isSurname(cursor, title)) return null;
  const first =
    cursor.title !== null && cursor.title.end === title.first ? cursor.title.first : title.first;
  return { next: title.end, found: null, title: { first, end: title.end } };
};

/** "Mr. King said": after a courtesy title, or where somebody is named so in full, the word of an office with no name behind it. */
function isSurname(cursor: Cursor, { first, end: stop }: Title): boolean {
  const { words, title: before, end, surnames } = cursor;
  const behind = words[stop];
  if (stop < end || (behind?.capital === true && behind.joined === 'space')) return false;
  const form = words[first]?.form ?? '';
  if (stop === first + 1 && surnames.has(form)) return true;
  if (before === null || before.end !== first || !isCourtesy(words[first - 1])) return false;
  return !OFFICES_OF_ADDRESS.has(form.toLowerCase());
}

/** Capitalized words of offices, and of things behind a courtesy title, that stand behind a given name and end its run. */
function surnamesLikeTitles(words: readonly Word[]): Set<string> {
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    const [before, next] = [words[at - 1], words[at + 1]];
    const like = isTitleNoun(word) || THING_HEADS.has(word.lower);
    if (!word.capital || !like || before?.capital !== true) continue;
    if (word.joined !== 'space' || (next?.capital === true && next.joined === 'space')) continue;
    const thing = THING_HEADS.has(word.lower) && !isCourtesy(words[at - 2]);
    if (isGivenName(before.lower) && !COMMON_WORDS.has(before.lower) && !thing)
      found.add(word.form);
  }
  return found;
}

/** "R-Utah", "D-Calif.": a party before the state of its member. */
const partyDesignator: Rule = (cursor) => {
  const { words, at, end } = cursor;
  const hyphen = words[at + 1];
  const designates =
    /^[RDI]$/.test(words[at]?.text ?? '') && hyphen?.text === '-' && hyphen.joined === 'tight';
  if (!designates || at + 2 >= end) return null;
  return { next: known({ ...cursor, at: at + 2 }, false) === null ? end : at + 2, found: null };
};

/** "(D-Conn.)", "Bridgeport, Conn.": an abbreviated state behind the name of somebody or something in it. */
const stateAbbreviation: Rule = ({ words, at }) => {
  const [before, word, stop] = [words[at - 1], words[at], words[at + 1]];
  const abbreviates = stop?.text === '.' && stop.joined === 'tight';
  if (!abbreviates || !/^[,(-]$/.test(before?.text ?? '')) return null;
  return STATE_ABBREVIATIONS.has(word?.lower ?? '') ? { next: at + 1, found: null } : null;
};

/** "Libertarian Gary Johnson": a word of the language before a name in full. */
const descriptorThenPerson: Rule = ({ words, at, end }) => {
  const [first, given] = [words[at], words[at + 1]];
  if (first === undefined || given === undefined || at + 2 >= end) return null;
  if (!COMMON_WORDS.has(first.lower) || isGivenName(first.lower) || given.joined !== 'space')
    return null;
  const named = isGivenName(given.lower) && !COMMON_WORDS.has(given.lower);
  return named && words[at + 2]?.capital === true ? { next: at + 1, found: null } : null;
};

const demonym: Rule = (cursor) => {
  const found = known(cursor, false);
  if (found?.lexeme.kind !== 'demonym') return null;
  // "Sunni Arab", "British Indians": a people within another.
  const within = known({ ...cursor, at: found.end }, false);
  if (within?.lexeme.kind === 'demonym' && found.end < cursor.end)
    return candidate(cursor, within.end, 'group', 'two-demonyms');
  return candidate(cursor, found.end, 'group', 'list', found.lexeme);
};

/** A country or other sure name with something behind it: the two are one body unless a person follows. */
const knownThenMore: Rule = (cursor) => {
  const { words } = cursor;
  const found = known(cursor, false);
  if (found === null || !found.lexeme.sure || isTitled(cursor)) return null;
  const { kind, type } = found.lexeme;
  if (isGivenName(words[cursor.at]?.lower ?? '') && kind === 'city') return null;
  const next = words[found.end];
  const person = isGivenName(next?.lower ?? '') || titleAt(words, found.end) !== null;
  const more = cursor.lexicon(next?.form ?? '');
  if (person || more?.sure === true || kind === 'seat' || kind === 'outlet')
    return candidate(cursor, found.end, type, 'list', found.lexeme);
  // "Chad Bown": a country whose name is given to people, and a word that is none of the language.
  if (
    kind === 'country' &&
    isGivenName(words[cursor.at]?.lower ?? '') &&
    cursor.end - found.end < 3 &&
    (!COMMON_WORDS.has(next?.lower ?? '') || isDescribed(words, cursor.end))
  )
    return null;
  const head = words[cursor.end - 1]?.lower ?? '';
  if (THING_HEADS.has(head)) return candidate(cursor, found.end, type, 'list', found.lexeme);
  if (PLACE_HEADS.has(head) || FACILITY_HEADS.has(head))
    return candidate(cursor, cursor.end, 'place', 'place-head');
  return candidate(cursor, cursor.end, 'organization', 'country-and-more');
};

/** ", the chairman": what follows a name tells of a person. */
function isDescribed(words: readonly Word[], end: number): boolean {
  if (words[end]?.text !== ',' || words[end + 1]?.pos !== 'DET') return false;
  return words.slice(end + 2, end + 8).some((word) => isTitleNoun(word) && !word.capital);
}

const isTitled = ({ title, at }: Cursor): boolean => title !== null && title.end === at;

/** Where the rest of the run ends: before a title that a further name follows. */
function restEnd({ words, at, end }: Cursor): number {
  for (let index = at + 1; index < end; index += 1) {
    const title = titleAt(words, index);
    if (title !== null && title.end < end) return index;
  }
  return end;
}

const rest: Rule = (cursor) => {
  const { words, at } = cursor;
  const stop = restEnd(cursor);
  const last = words[stop - 1];
  const first = words[at];
  if (first === undefined || last === undefined) return null;
  const several = stop - at > 1;
  const head = last.lower;
  const courteous = isTitled(cursor) && isCourtesy(words[at - 1]);
  if (THING_HEADS.has(head) && !courteous && !(stop === at + 1 && cursor.surnames.has(first.form)))
    return { next: stop, found: null };
  if (isTitled(cursor)) return candidate(cursor, stop, 'person', 'title');
  if (several && FACILITY_HEADS.has(head)) return candidate(cursor, stop, 'place', 'facility');
  if (several && PLACE_HEADS.has(head)) return candidate(cursor, stop, 'place', 'place-head');
  const city = known(cursor, false);
  const whole = city !== null && city.end === stop ? city.lexeme : null;
  if (isGivenName(first.lower) && (several || whole === null))
    return candidate(cursor, stop, 'person', several ? 'given-name' : 'given-name-alone');
  if (several && /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(first.text))
    return candidate(cursor, stop, 'person', 'initial');
  if (several && PLACE_OPENERS.has(first.lower.replace(/\.$/, '')) && whole === null)
    return candidate(cursor, stop, null, 'place-opener');
  return candidate(cursor, stop, null, 'unknown', whole);
};

const RULES: readonly Rule[] = [
  partyDesignator,
  stateAbbreviation,
  // "White House", "United Nations Security Council": known whole, whatever its parts look like.
  wholeFromLists,
  // Before demonyms and titles: "Russian Foreign Ministry", "General Assembly".
  organization,
  demonym,
  titleOfPerson,
  knownThenMore,
  descriptorThenPerson,
  // Last, for it takes anything.
  rest,
];
