import {
  AMOUNT_MODS,
  MONTHS,
  PART_MODS,
  PARTS_OF_DAY,
  WEEKDAYS,
} from '../../languages/en/times.ts';

/** Parts that patterns of times are put together from, and what their groups stand for. */
export const alternatives = (words: Iterable<string>): string =>
  [...words].toSorted((a, b) => b.length - a.length).join('|');

export const MONTH: string = `(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)`;
export const DAY_NUMBER: string = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
export const YEAR: string = '(?<year>1[4-9]\\d\\d|20\\d\\d)';
export const WEEKDAY_NAME: string = alternatives(WEEKDAYS.keys());
export const PART_OF_DAY: string = `(?<of>${alternatives(PARTS_OF_DAY.keys())})`;
export const PART: string = `(?:(?<part>${alternatives(PART_MODS.keys())})[ -])?`;
export const AMOUNT_MOD: string = `(?:(?<mod>${alternatives(AMOUNT_MODS.keys())})(?! (?:the|his|her|its|their|these|those|last|past|next|coming)\\b) )?`;

export const WEEKDAY_CUES: readonly string[] = [...WEEKDAYS.keys()];
export const MONTH_CUES: readonly string[] = [...MONTHS.keys()];
export const PART_OF_DAY_CUES: readonly string[] = [...PARTS_OF_DAY.keys()];

export function monthNumber(word: string | undefined): number {
  return MONTHS.get((word ?? '').toLowerCase().replace(/\.$/, '')) ?? 0;
}

/** The `mod` of "early", "the end of" and their like. */
export function partMod(part: string | undefined): string | undefined {
  return PART_MODS.get(part ?? '');
}

/** How many years, weeks, … "last", "this" and "next" lead away. */
export function stepOf(which: string | undefined): number {
  if (which === undefined) return 0;
  if (/last|past|previous|preceding/.test(which)) return -1;
  return /next|coming|following/.test(which) ? 1 : 0;
}

/** The side that "last", "next" or else the tense tells. */
export function sideOf(
  which: string | undefined,
  direction: 'future' | 'either',
): 'past' | 'future' | 'either' {
  const step = stepOf(which);
  if (step !== 0) return step < 0 ? 'past' : 'future';
  return direction;
}
