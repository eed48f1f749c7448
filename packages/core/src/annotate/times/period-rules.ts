import { PARTS_OF_DAY, UNIT_NAMES } from '../../languages/en/times.ts';
import { partOfDay } from './day-rules.ts';
import { PART, partMod, stepOf } from './patterns.ts';
import {
  type Denotation,
  type Groups,
  type Hanging,
  type Setting,
  type TimeRule,
  timeRule,
} from './rule.ts';

const UNIT = '(?<unit>week|month|quarter|year|decade|century|weekend)';
const UNIT_CUES: readonly string[] = 'week month quarter year decade century weekend'.split(' ');

/** Weeks, months, years and their like, by their place beside the one of speaking or the one last mentioned. */
export const PERIOD_RULES: readonly TimeRule[] = [
  timeRule(
    'period-deictic',
    UNIT_CUES,
    `${PART}(?:the )?(?<which>last|this|next|past|this past|this coming|previous|coming|current|present) (?:calendar |fiscal |financial |school |academic )?${UNIT}`,
    ({ part, which, unit }, { before }) => {
      // "over the past decade" is as long as that, and ends now.
      if (which === 'past' && /\b(?:in|over|for|during|within|throughout) $/i.test(before))
        return LENGTHS.has(unit ?? '')
          ? { type: 'DURATION', value: LENGTHS.get(unit ?? '') ?? null }
          : null;
      return { type: 'DATE', hangs: period(unit, stepOf(which)), mod: partMod(part) };
    },
  ),
  timeRule(
    'period',
    ['week', 'month', 'year', 'decade', 'century'],
    `(?:(?<part>earlier in|later in|early in|late in) )?the (?<whole>full |fiscal |whole |entire |calendar )?(?<unit>week|month|year|decade|century)`,
    ownPeriod,
  ),
  timeRule(
    'end-of-period',
    ['week', 'month', 'year', 'decade', 'century'],
    `(?<part>(?:the )?(?:end|beginning|start|middle) of) (?:the|this) (?<unit>week|month|year|decade|century)`,
    ({ part, unit }, { after }) =>
      OPEN.test(after)
        ? null
        : {
            type: 'DATE',
            hangs: period(unit, 0),
            mod: partMod(part?.startsWith('the ') === true ? part : `the ${part ?? ''}`),
          },
  ),
  timeRule('year-end', ['end'], `(?:the )?(?:year[ -]end|year's end)`, () => ({
    type: 'DATE',
    hangs: { unit: 'year', offset: 0 },
    mod: 'END',
  })),
  timeRule(
    'within-the-day',
    ['day'],
    `(?<part>earlier|later|late|early) (?:in|on|on in) the day`,
    ({ part }) => ({
      type: 'DATE',
      hangs: { unit: 'day', offset: 0, mentioned: 'rather' },
      mod: partMod(part),
    }),
  ),
  timeRule('weekend', ['weekend'], `(?:the|this) weekend`, (_, { direction }) => ({
    type: 'DATE',
    hangs: { unit: 'week', weekday: 6, direction, part: 'WE' },
  })),
  timeRule(
    'neighbouring',
    'day morning afternoon evening night week month year'.split(' '),
    `(?<part>earlier |later )?(?:the )?(?<which>next|following|previous|preceding|same|that|that same) (?<unit>day|morning|afternoon|evening|night|week|month|year)`,
    neighbour,
  ),
];

/** What makes a period that of something else: "the week of the attack", "the year that he died". */
const OPEN =
  /^ (?:of|that|when|after|before|following|since|in which|to|ago|earlier|later)\b|^-|^s\b/i;
const LENGTHS: ReadonlyMap<string, string> = new Map([
  ['week', 'P1W'],
  ['month', 'P1M'],
  ['year', 'P1Y'],
  ['decade', 'P10Y'],
  ['century', 'P100Y'],
]);

/** A period so many away from the anchor's own. */
function period(unit: string | undefined, offset: number): Hanging {
  if (unit === 'weekend') return { unit: 'week', offset, part: 'WE' };
  return { unit: UNIT_NAMES.get(unit ?? '') ?? 'day', offset };
}

/** "for the year", "the week's events": that of speaking. */
function ownPeriod({ part, unit, whole }: Groups, { before, after }: Setting): Denotation | null {
  if (OPEN.test(after)) return null;
  if (/^ \d/.test(after)) return null;
  // A business year is one of its own.
  if (/^ (?:ended|ending)\b/.test(after) && part === undefined && LENGTHS.has(unit ?? ''))
    return { type: 'DURATION', value: LENGTHS.get(unit ?? '') ?? null };
  const placed =
    part !== undefined ||
    whole !== undefined ||
    /^'s\b/.test(after) ||
    /\b(?:for|in|during|of|this|by|through|throughout) $/i.test(before);
  if (!placed) return null;
  return { type: 'DATE', hangs: period(unit, 0), mod: partMod(part?.split(' ')[0]) };
}

/** "the next day", "the following year", "that day": from the day last mentioned. */
function neighbour({ part, which, unit }: Groups, { before }: Setting): Denotation | null {
  const demonstrative = which === 'that' || which === 'same' || which === 'that same';
  // "so that night owls"; "the same day" needs its article.
  if (which === 'that' && before.endsWith('so ')) return null;
  const offset = demonstrative ? 0 : stepOf(which);
  const mod = partMod(part?.trim());
  if (PARTS_OF_DAY.has(unit ?? ''))
    return partOfDay({ unit: 'day', offset, mentioned: true }, unit, mod);
  return { type: 'DATE', hangs: { ...period(unit, offset), mentioned: true }, mod };
}
