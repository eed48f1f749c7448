import type { ReferenceUnit } from '../../model/time-reference.ts';

/** Words of time in English. Lower case; numbers count as the calendar does. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ])
    .concat([['sept', 9]]),
);

/** Monday is 1, as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((name, index): [string, number] => [name, index + 1]),
);

/** Words for days, counted from the day of speaking. */
export const DAY_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** TIMEX3 letters of units; those of hours and less stand behind a `T`. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ['second', 'TS'],
  ['minute', 'TM'],
  ['hour', 'TH'],
  ['day', 'D'],
  ['night', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['decade', 'DE'],
  ['century', 'CE'],
  ['centurie', 'CE'],
]);

/** Units that dates are counted in. */
export const UNIT_NAMES: ReadonlyMap<string, ReferenceUnit> = new Map([
  ['day', 'day'],
  ['night', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['centurie', 'century'],
]);

export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** First month of each season, in the northern half of the earth. */
export const SEASON_MONTHS: ReadonlyMap<string, number> = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]);

export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, index): [string, number] => [word, index]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, 20 + 10 * index]),
  ['a', 1],
  ['an', 1],
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/** Words before an amount, and the TIMEX3 `mod` they stand for. */
export const AMOUNT_MODS: ReadonlyMap<string, string> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['some', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['less than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['more than', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['as much as', 'EQUAL_OR_LESS'],
]);

/** Words for the part of a period, and their `mod`. */
export const PART_MODS: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['the beginning of', 'START'],
  ['the start of', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['the end of', 'END'],
  ['mid', 'MID'],
  ['the first days of', 'START'],
  ['the last days of', 'END'],
  ['the middle of', 'MID'],
]);

/** Words that refer to the present, the past or the future as such. */
export const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['just now', 'PRESENT_REF'],
  ['at this time', 'PRESENT_REF'],
  ['at this moment', 'PRESENT_REF'],
  ['this moment', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
]);

/** Adverbs and adjectives of repetition, and the period of it. */
export const REPEATED: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);

/** Days that are known by a name: of a month, or the first such weekday from that day on. */
export const HOLIDAYS: ReadonlyMap<
  string,
  { readonly month: number; readonly day: number; readonly weekday?: number }
> = new Map([
  ["new year's day", { month: 1, day: 1 }],
  ['epiphany', { month: 1, day: 6 }],
  ['martin luther king jr. day', { month: 1, day: 15, weekday: 1 }],
  ['martin luther king day', { month: 1, day: 15, weekday: 1 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["presidents' day", { month: 2, day: 15, weekday: 1 }],
  ['presidents day', { month: 2, day: 15, weekday: 1 }],
  ["st. patrick's day", { month: 3, day: 17 }],
  ["april fools' day", { month: 4, day: 1 }],
  ['earth day', { month: 4, day: 22 }],
  ['anzac day', { month: 4, day: 25 }],
  ['may day', { month: 5, day: 1 }],
  ['victory day', { month: 5, day: 9 }],
  ['memorial day', { month: 5, day: 25, weekday: 1 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['fourth of july', { month: 7, day: 4 }],
  ['bastille day', { month: 7, day: 14 }],
  ['labor day', { month: 9, day: 1, weekday: 1 }],
  ['columbus day', { month: 10, day: 8, weekday: 1 }],
  ['halloween', { month: 10, day: 31 }],
  ["all saints' day", { month: 11, day: 1 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['black friday', { month: 11, day: 23, weekday: 5 }],
  ['cyber monday', { month: 11, day: 26, weekday: 1 }],
  ['thanksgiving day', { month: 11, day: 22, weekday: 4 }],
  ['thanksgiving', { month: 11, day: 22, weekday: 4 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
  ["new year's eve", { month: 12, day: 31 }],
]);

/** Words before the name of a weekday that make it the name of a feast or an event, or behind it, of a paper. */
export const NAMED_DAY_BEFORE: RegExp =
  /\b(?:Good|Black|Bloody|Super|Ash|Palm|Easter|Holy|Maundy|Cyber|Giving|Shrove|Red|Casual|Whit) $/;
export const NAMED_DAY_AFTER: RegExp =
  /^ (?:Times|Mirror|Telegraph|Express|Herald|Mail|Post|Tribune|Star|Sun|Morning Herald|Night (?:Live|Football|Fever)|School)\b/;

/** Words before a finite verb that put what follows ahead. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  "will 'll would shall should may might upcoming scheduled due expected set plans planned planning intends hopes going ahead wo begins starts opens expires resumes convenes takes".split(
    ' ',
  ),
);

/** Verbs, as lemmas, whose infinitive lies ahead: "agreed to meet", "are to meet". */
export const GOVERNORS_AHEAD: ReadonlySet<string> = new Set(
  'be agree plan threaten promise vow decide prepare propose offer want hope expect pledge schedule'.split(
    ' ',
  ),
);

/** Those of the words above that are plain past tenses as well. */
export const PARTICIPLES_AHEAD: ReadonlySet<string> = new Set(['set']);

/** What stands right before a date that is yet to come. */
export const AHEAD_BEFORE: RegExp =
  /(?:\b(?:as (?:early|soon|late) as|no later than|not before|until|deadline (?:of|is)|due (?:on|by|in)?|effective|until at least|scheduled for|planned for|(?:open|begin|start|meet|expire|convene|resume)(?: on| in| at)?|takes? (?:effect|place)(?: on| in| at)?)|^(?:beginning|starting)) ?$/;

/** Prepositions that set a term. */
export const TERMS: ReadonlySet<string> = new Set(['by', 'before', 'until', 'till']);
