import { AMOUNT_MODS, MONTHS, REPEATED, UNITS, WEEKDAYS } from '../../languages/en/times.ts';
import { NUMBER, numberValue } from './numbers.ts';
import { type Denotation, type TimeRule, timeRule } from './rule.ts';

const alternatives = (words: Iterable<string>): string => [...words].join('|');
const UNIT = '(?<unit>second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie))s?';
const AMOUNT_MOD = `(?:(?<mod>${alternatives(AMOUNT_MODS.keys())}) )?`;
const SCOPE =
  '(?:(?:the |its |his |her |their |these |those )?(?:last|past|next|first|coming|previous|final|final) |the |these |those |another |every |each )?';

/** Lengths of time, and times that recur. */
export const DURATION_RULES: readonly TimeRule[] = [
  timeRule(
    'every',
    `(?:every|each) (?:(?<amount>${NUMBER}) )?(?:(?<unit>second|minute|hour|day|night|week|month|quarter|year|morning|afternoon|evening)s?|(?<weekday>${alternatives(WEEKDAYS.keys())})|(?<month>${alternatives([...MONTHS.keys()].filter((name) => name.length > 3))}))`,
    ({ amount, unit, weekday, month }) => repeated(amount, unit, weekday, month),
  ),
  timeRule('repeated', `(?<word>${alternatives(REPEATED.keys())})`, ({ word }) => ({
    type: 'SET',
    value: REPEATED.get(word ?? '') ?? null,
  })),
  timeRule(
    'amount',
    `${AMOUNT_MOD}${SCOPE}(?<amount>${NUMBER})(?: more| full| straight| consecutive| long| whole)?[ -]${UNIT}(?:[ -]long)?(?![ -]olds?)`,
    ({ mod, amount, unit }, { before }) =>
      /[$€£]$/.test(before) ? null : length(numberValue(amount ?? ''), unit, mod),
  ),
  timeRule(
    'one-unit',
    `${AMOUNT_MOD}(?:an?|a full|an entire|a whole|one)(?<half> half)? ${UNIT}(?<more> and a half)?(?!s|-(?:earlier|ago|end|old|on))`,
    ({ mod, half, unit, more }, { before, after }) => {
      if (/\b(?:once|twice|times|times in|\d|percent|%|million|billion|thousand) $/i.test(before))
        return { type: 'SET', value: value(1, unit) };
      if (unit === 'second' && (RATE.test(before) || ORDINAL.test(after))) return null;
      if (/^ (?:of|for|when|that) /.test(after) && /day|night/.test(unit ?? '')) return null;
      return length((half === undefined ? 1 : 0.5) + (more === undefined ? 0 : 0.5), unit, mod);
    },
  ),
  timeRule(
    'whole-year',
    `the (?:full |fiscal |whole |entire )?year(?! (?:\\d|before|after|two))`,
    () => length(1, 'year', undefined),
  ),
  timeRule('half-unit', `(?:half an?|half a|a half) ${UNIT}`, ({ unit }) =>
    length(0.5, unit, undefined),
  ),
  timeRule(
    'couple',
    `${AMOUNT_MOD}(?:the (?:last|past|next) |a )?couple(?: of)? ${UNIT}`,
    ({ unit }) => length(2, unit, 'about'),
  ),
  timeRule(
    'vague-amount',
    `(?:the )?(?:last |past |next |coming |first |early )?(?:several|a few|few|many|some|recent|coming|hundreds of|dozens of|tens of|thousands of) (?<unit>second|minute|hour|day|night|week|month|year|decade|centurie)s`,
    ({ unit }, { before }) =>
      /\b(?:in|over|for|during|within|the|of|after|until|just|a)? ?$/.test(before)
        ? { type: 'DURATION', value: vague(unit) }
        : null,
  ),
  timeRule(
    'bare-plural',
    `(?<unit>minute|hour|day|week|month|year|decade|centurie)s(?:-long)?`,
    ({ unit }) => ({ type: 'DURATION', value: vague(unit) }),
  ),
  timeRule(
    'long-unit',
    `(?<unit>day|week|month|year|decade|hour)-long|all (?<whole>day|week|night|year)`,
    ({ unit, whole }) => length(1, unit ?? whole, undefined),
  ),
];

/** "90 cubic metres a second" is a rate, "a second date" counts. */
const RATE = /[a-z]s $/;
const ORDINAL = /^ \p{L}/u;

/** `P3D`, `PT5H30M`, `P2Y6M`: what is no whole unit is told in the next smaller one. */
function value(number: number | null, unit: string | undefined): string | null {
  const letter = UNITS.get(unit ?? '');
  if (letter === undefined || number === null) return null;
  if (letter === 'DE') return `P${number * 10}Y`;
  if (letter === 'CE') return `P${number * 100}Y`;
  const whole = Math.floor(number);
  const rest = number - whole;
  const smaller = { Y: [12, 'M'], TH: [60, 'M'], TM: [60, 'S'], D: [24, 'H'] }[letter];
  const time = letter.startsWith('T') ? 'T' : '';
  const mark = letter.at(-1) ?? '';
  if (rest === 0) return `P${time}${whole}${mark}`;
  if (smaller === undefined) return `P${time}${number}${mark}`;
  const part = Math.round(rest * Number(smaller[0]));
  const split = letter === 'D' ? 'T' : '';
  return `P${time}${whole === 0 ? '' : `${whole}${mark}`}${split}${part}${smaller[1]}`;
}

function vague(unit: string | undefined): string | null {
  const letter = UNITS.get(unit ?? '');
  if (letter === undefined) return null;
  if (letter === 'DE') return 'PXY';
  if (letter === 'CE') return 'PXC';
  return letter.startsWith('T') ? `PTX${letter[1]}` : `PX${letter}`;
}

function length(
  number: number | null,
  unit: string | undefined,
  mod: string | undefined,
): Denotation | null {
  const duration = value(number, unit);
  if (duration === null) return null;
  return { type: 'DURATION', value: duration, mod: AMOUNT_MODS.get(mod ?? '') };
}

function repeated(
  amount: string | undefined,
  unit: string | undefined,
  weekday: string | undefined,
  month: string | undefined,
): Denotation | null {
  if (weekday !== undefined)
    return { type: 'SET', value: `XXXX-WXX-${WEEKDAYS.get(weekday) ?? 1}` };
  if (month !== undefined)
    return { type: 'SET', value: `XXXX-${String(MONTHS.get(month) ?? 1).padStart(2, '0')}` };
  const day = unit === 'morning' || unit === 'afternoon' || unit === 'evening' ? 'day' : unit;
  if (day === 'quarter') return { type: 'SET', value: 'P1Q' };
  const duration = value(amount === undefined ? 1 : numberValue(amount), day);
  return duration === null ? null : { type: 'SET', value: duration };
}
