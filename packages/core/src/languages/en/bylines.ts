/** "By Jane Doe", "By Jane Doe and Max Roe, Example News": names in capitals, no verb. */
export const BYLINE: RegExp =
  /^(?:(?:[Bb]y|BY|[Ff]rom|FROM|(?:[Ww]ritten|[Pp]osted|[Ss]tory|[Ww]ords|[Rr]eporting) by):?)\s(?:the\s|The\s)?\p{Lu}[\p{L}.'’-]*(?:(?:,|\s(?:and|And|AND|&|\||of|for|the|in|de|van|von|der|al|bin|la|le))*,?\s\p{Lu}[\p{L}.'’-]*){0,14}[,.]?$/u;

/** The names of a byline, once "By" is gone, are parted by these. */
export const BETWEEN_AUTHORS: RegExp = /\s*(?:,\s*and\s|,|\sand\s|\s&\s|\s\|\s|;)\s*/i;

/** What goes before the names. */
export const BYLINE_OPENING: RegExp =
  /^(?:by|written by|posted by|story by|words by|reporting by|from):?\s+/i;

/** Words that stand in place of a name and are none: the outlet, a desk, a role. */
export const NO_AUTHOR: RegExp =
  /\b(?:staff|desk|editors?|newsroom|correspondents?|reporters?|writers?|team|agenc(?:y|ies)|news|press|times|post|reuters|afp|updated|published|contributors?|admin|webmaster|guest)\b|https?:|@|\d/i;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';

/** Month of a name or its beginning: "Sept" is 9. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What may stand before the date in a date line; a line of an update is not one of publication. */
export const DATE_LINE_OPENING: RegExp =
  /^(?:(?:first |originally )?(?:published|posted|created|issued|released|date|dated)(?: (?:on|at))?|on|last (?:updated|modified)(?: (?:on|at))?|updated(?: (?:on|at))?|modified(?: (?:on|at))?)?:?\s{0,3}/i;

/** Whether that opening tells of a later change. */
export const DATE_OF_CHANGE: RegExp = /^(?:last )?(?:updated|modified)/i;

/** A calendar date as English writes it, from the beginning of what is left of the line. */
export const CALENDAR_DATES: readonly {
  readonly pattern: RegExp;
  readonly order: 'mdy' | 'dmy' | 'ymd';
}[] = [
  {
    pattern: new RegExp(
      `^(?:${WEEKDAY}\\.?,?\\s)?(${MONTH})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b`,
      'i',
    ),
    order: 'mdy',
  },
  {
    pattern: new RegExp(
      `^(?:${WEEKDAY}\\.?,?\\s)?(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(${MONTH})\\.?,?\\s(\\d{4})\\b`,
      'i',
    ),
    order: 'dmy',
  },
  { pattern: /^(\d{4})-(\d{2})-(\d{2})(?!\d)/, order: 'ymd' },
];

/** What may follow the date on the line: a time of day, a zone, minutes to read. */
export const AFTER_A_DATE: RegExp =
  /^(?:T\d{2}:\d{2}\S{0,16}|[\s,|·•–—-]|\bat\b|\d{1,2}[:.]\d{2}(?::\d{2})?|\d{4}(?=\s?(?:gmt|utc)\b)|\d{1,2}\s?[ap]\.?m\.?|[ap]\.?m\.?|\b(?:gmt|utc|est|edt|et|cst|cdt|pst|pdt|bst|cet|cest|ist|msk|z)\b|[+-]\d{2}:?\d{2}|\d{1,2} min(?:ute)?s? read)*$/i;

/** A time of day that is an instant without more ado: "1620 GMT", "16:20 UTC". */
export const UNIVERSAL_TIME: RegExp =
  /\b(?<hour>[01]\d|2[0-3])[:.]?(?<minute>[0-5]\d)\s?(?:GMT|UTC)\b/;

/** Words that make a text English when they are frequent in it. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and to in a is that for on it with as was at by be this have from or are his but not they he she we an were which has had their its who will would been`.split(
    ' ',
  ),
);

/** The photographer in a caption, up to the agency: "Photograph: Ivo Lund/", "/Ruben Ask/". */
export const PHOTOGRAPH_CREDIT: RegExp =
  /(?:(?:[Pp]hotograph|[Pp]hoto|[Pp]icture|[Ii]mage)(?::| by) ?|(?<=[.\s])\/)\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?=\/|$)/u;
