import { isGivenName } from '../../languages/en/given-names.ts';
import { THING_HEADS } from '../../languages/en/name-words.ts';
import { FACILITY_HEADS, PLACE_HEADS, PLACE_OPENERS } from '../../languages/en/place-words.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Candidate, Title } from './candidate.ts';
import type { Lexicon } from './coined-states.ts';
import { type Lexeme, longestFrom } from './lexicon.ts';
import { organizationEnd } from './organization-phrase.ts';
import type { Run } from './runs.ts';
import { isCourtesy, titleAt, titleBefore } from './title-phrase.ts';
import type { Word } from './words.ts';

interface Cursor {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly at: number;
  readonly end: number;
  /** The title that stands right before `at`. */
  readonly title: Title | null;
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
  let at = 0;
  let title: Title | null = null;
  for (const run of runs) {
    if (at < run.first) {
      at = run.first;
      title = titleBefore(words, at);
    }
    while (at < run.end) {
      const step = firstStep({ text, words, lexicon, at, end: run.end, title });
      if (step.found !== null) found.push(step.found);
      title = step.title ?? null;
      at = Math.max(step.next, at + 1);
    }
  }
  return found;
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
  if (title === null) return null;
  const first =
    cursor.title !== null && cursor.title.end === title.first ? cursor.title.first : title.first;
  return { next: title.end, found: null, title: { first, end: title.end } };
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
  const head = words[cursor.end - 1]?.lower ?? '';
  if (THING_HEADS.has(head)) return candidate(cursor, found.end, type, 'list', found.lexeme);
  if (PLACE_HEADS.has(head) || FACILITY_HEADS.has(head))
    return candidate(cursor, cursor.end, 'place', 'place-head');
  return candidate(cursor, cursor.end, 'organization', 'country-and-more');
};

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
  if (THING_HEADS.has(head)) return { next: stop, found: null };
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
  // "White House", "United Nations Security Council": known whole, whatever its parts look like.
  wholeFromLists,
  // Before demonyms and titles: "Russian Foreign Ministry", "General Assembly".
  organization,
  demonym,
  titleOfPerson,
  knownThenMore,
  // Last, for it takes anything.
  rest,
];
