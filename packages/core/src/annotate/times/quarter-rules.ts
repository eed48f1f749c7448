import { ORDINALS, SEASON_MONTHS, SEASONS } from '../../languages/en/times.ts';
import { civil, quarterValue } from '../../model/calendar.ts';
import { alternatives, MONTH, monthNumber, PART, partMod, stepOf, YEAR } from './patterns.ts';
import { type Hanging, type Setting, type TimeRule, timeRule } from './rule.ts';

const ORDINAL = '(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)';
const OF_YEAR = `(?:(?: of|,)? (?:${YEAR}|(?<ofWhich>last|this|next) year))`;

/** Quarters, halves and seasons of years. */
export const QUARTER_RULES: readonly TimeRule[] = [
  timeRule(
    'quarter',
    ['quarter', 'period'],
    `(?:the )?(?:fiscal |(?<front>(?:19|20)\\d\\d) )?(?:(?<which>last|this|next) year's )?(?:fiscal[ -])?${ORDINAL}(?: fiscal)? quarter${OF_YEAR}?`,
    ({ front, which, ofWhich, ordinal, year = front }, { direction }) => {
      const quarter = ORDINALS.get(ordinal ?? '') ?? Number.parseInt(ordinal ?? '1', 10);
      if (year !== undefined) return { type: 'DATE', value: quarterValue(Number(year), quarter) };
      const named = which ?? ofWhich;
      const offset = named === undefined ? null : stepOf(named);
      return {
        type: 'DATE',
        hangs: { unit: 'quarter', month: 3 * quarter - 2, offset, direction },
      };
    },
  ),
  // "the 1988 quarter" is the one that was spoken of, a year or more before.
  timeRule(
    'quarter-of-year',
    ['quarter', 'period'],
    `the ${YEAR} (?:quarter|period)`,
    ({ year }, { quarter }) => ({
      type: 'DATE',
      value: quarter === null ? (year ?? null) : `${year ?? ''}${quarter.slice(4)}`,
    }),
  ),
  // What a company earned in a quarter is told after it: "third-quarter profit".
  timeRule(
    'quarterly-result',
    ['quarter'],
    `(?:fiscal[ -])?(?<ordinal>first|second|third|fourth)-quarter`,
    ({ ordinal }) => ({
      type: 'DATE',
      hangs: { unit: 'quarter', month: 3 * (ORDINALS.get(ordinal ?? '') ?? 1) - 2 },
    }),
  ),
  timeRule(
    'half-year',
    ['half'],
    `(?:the )?(?<half>first|second|last|latter)[ -]half(?: of (?:${YEAR}|(?<which>last|this|next) year))`,
    ({ half, which, year }) => {
      const part = half === 'first' ? 'H1' : 'H2';
      return year === undefined
        ? { type: 'DATE', hangs: { unit: 'year', offset: stepOf(which), part } }
        : { type: 'DATE', value: `${year}-${part}` };
    },
  ),
  timeRule(
    'same-quarter',
    ['quarter', 'period'],
    `(?:the )?(?:latest |most recent |just-ended )(?:quarter|period)|the quarter(?! of)`,
    (_, setting) => ({
      type: 'DATE',
      hangs: quarterEnded(setting) ?? quarterSpokenOf(setting, 0) ?? LAST_QUARTER,
    }),
  ),
  timeRule(
    'season',
    SEASONS.keys(),
    `${PART}(?:(?<which>last|this|next|this past|this coming) |the )?(?<season>${alternatives(SEASONS.keys())})(?:(?: of)? ${YEAR})?`,
    ({ part, which, season, year }, setting) => {
      if (which === undefined && year === undefined && !meantAsSeason(part, season, setting))
        return null;
      return {
        type: 'DATE',
        ...seasonDenoted(season ?? '', which, year, setting),
        mod: partMod(part),
      };
    },
  ),
];

/** The quarter last spoken of, or one so many away from it, as seen from the anchor; null where none was. */
export function quarterSpokenOf({ anchor, quarter }: Setting, further: number): Hanging | null {
  const named = /^(\d{4})-Q(\d)$/.exec(quarter ?? '');
  if (named === null || anchor === null) return null;
  const now = civil(anchor);
  const offset =
    4 * (Number(named[1]) - now.year) + Number(named[2]) - Math.ceil(now.month / 3) + further;
  return { unit: 'quarter', offset };
}

const ENDED: RegExp = new RegExp(`^ (?:that )?(?:ended|ending) ${MONTH}`, 'i');

/** "the quarter ended Sept. 30": the one with that month. */
function quarterEnded({ after }: Setting): Hanging | null {
  const month = monthNumber(ENDED.exec(after)?.groups?.month);
  return month === 0 ? null : { unit: 'quarter', month: month - ((month - 1) % 3) };
}

const LAST_QUARTER: Hanging = { unit: 'quarter', offset: -1 };

/** "in the spring" and "by summer", but not "in a spring" and "the fall of the city". */
function meantAsSeason(
  part: string | undefined,
  season: string | undefined,
  { before, after, words }: Setting,
): boolean {
  if (/^ of\b/.test(after) || (season === 'fall' && !words.toLowerCase().startsWith('the ')))
    return false;
  return (
    part !== undefined ||
    /\b(?:in|by|over|since|until|till|during|through|throughout|before|after) $/i.test(before)
  );
}

function seasonDenoted(
  season: string,
  which: string | undefined,
  year: string | undefined,
  { direction }: Setting,
): { value: string } | { hangs: Hanging } {
  const code = SEASONS.get(season) ?? 'SU';
  if (year !== undefined) return { value: `${year}-${code}` };
  const month = SEASON_MONTHS.get(code) ?? 6;
  const unit = 'season';
  const step = stepOf(which);
  if (step !== 0)
    return { hangs: { unit, month, direction: step < 0 ? 'past' : 'future', strict: true } };
  // Winter begins in one year and is mostly in the next.
  if (which === 'this' && code !== 'WI') return { hangs: { unit, month, offset: 0 } };
  return { hangs: { unit, month, direction } };
}
