import { ORDINALS } from '../../languages/en/times.ts';
import { numberValue } from './numbers.ts';
import { alternatives, PART, partMod, YEAR } from './patterns.ts';
import { type Denotation, type Setting, type TimeRule, timeRule } from './rule.ts';

const EARLY = '(?:(?<part>early|mid|late)[ -])?';
const DECADES: readonly string[] =
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** Years, decades and centuries by their numbers. */
export const YEAR_RULES: readonly TimeRule[] = [
  timeRule(
    'decade',
    ['#'],
    `(?:the )?${EARLY}(?:(?<century>1[4-9]|20)(?<decade>\\d)0'?s|'(?<short>\\d)0s)`,
    ({ part, century, decade, short }) => ({
      type: 'DATE',
      value: century === undefined ? `19${short ?? ''}` : `${century}${decade ?? ''}`,
      mod: partMod(part),
    }),
  ),
  timeRule(
    'spoken-decade',
    DECADES,
    `the ${EARLY}(?<word>${alternatives(DECADES)})`,
    ({ part, word }) => ({
      type: 'DATE',
      value: `19${DECADES.indexOf(word ?? '') + 2}`,
      mod: partMod(part),
    }),
  ),
  timeRule(
    'century',
    ['century'],
    `(?:the )?${EARLY}(?<ordinal>\\d\\d?(?:st|nd|rd|th)|${alternatives(ORDINALS.keys())})[ -]century(?! b\\.?c)`,
    ({ part, ordinal }) => {
      const number = ORDINALS.get(ordinal ?? '') ?? Number.parseInt(ordinal ?? '0', 10);
      return number < 1
        ? null
        : { type: 'DATE', value: String(number - 1).padStart(2, '0'), mod: partMod(part) };
    },
  ),
  timeRule(
    'fiscal-year',
    ['fiscal', 'financial'],
    `(?:fiscal|financial) (?:year )?${YEAR}`,
    ({ year }) => ({
      type: 'DATE',
      value: year ?? null,
    }),
  ),
  timeRule(
    'year',
    ['#'],
    `${PART}(?:the year )?${YEAR}(?![-–/]\\d|,\\d|\\.\\d|%)`,
    ({ part, year }, setting) => yearAlone(part, year, setting),
  ),
  timeRule(
    'spoken-year',
    ['nineteen', 'twenty'],
    `(?:the year )?(?<century>nineteen|twenty) (?<rest>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`,
    ({ century, rest }) => ({
      type: 'DATE',
      value: `${century === 'nineteen' ? 19 : 20}${String(numberValue(rest ?? '') ?? 0).padStart(2, '0')}`,
    }),
  ),
  timeRule('year-two-thousand', ['thousand'], 'the year two thousand', () => ({
    type: 'DATE',
    value: '2000',
  })),
];

const BEFORE_YEAR =
  /(?:^|\b(?:in|since|by|of|until|till|from|during|to|before|after|for|early|late|mid|and|through|or|than|the|around|about|between|year|his|her|its|their|a)[ -]|[(,;:–—-] ?|['"“‘])$/i;
/** Words that the figures of a year may stand before, or after, where they count or number something else. */
const COUNTED =
  /^ (?:people|men|women|troops|homes|jobs|miles|dollars|pounds|euros|feet|tons|tonnes|votes|points|percent|per cent|square|cubic|metres|meters|km|kg|mph|hp|kilometers|kilometres|acres|hectares|families|children|students|workers|members|shares|soldiers|employees)\b/i;
const PLURAL = /^ (?:\p{Ll}+ )?\p{Ll}+s\b/u;
const NUMBERED =
  /(?:\p{Lu}[\p{L}.]*|[#№\d]|\b(?:flight|room|route|highway|page|chapter|section|article|paragraph|number|model|version|resolution|bus|unit|gate|only|just|some|about|nearly|almost|least|than|over)) $/u;
/** Words before what is said of a year: these have no capital because of a name. */
const OPENERS =
  /(?:^|[.!?:"“”] )(?:In|Since|By|From|During|Until|The|Early|Late|And|But|For|After|Before|His|Her|Its|Their) $/;

function yearAlone(
  part: string | undefined,
  year: string | undefined,
  { before, after }: Setting,
): Denotation | null {
  if (COUNTED.test(after)) return null;
  const hinted = part !== undefined || BEFORE_YEAR.test(before) || OPENERS.test(before);
  const recent = /^(?:19|20)/.test(year ?? '');
  if (!hinted && (!recent || NUMBERED.test(before) || PLURAL.test(after))) return null;
  return { type: 'DATE', value: year ?? null, mod: partMod(part) };
}
