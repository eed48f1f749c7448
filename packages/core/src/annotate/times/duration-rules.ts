import { AMOUNT_MODS } from '../../languages/en/times.ts';
import { durationValue, vagueDuration } from './duration-value.ts';
import { NUMBER, numberValue } from './numbers.ts';
import { AMOUNT_MOD } from './patterns.ts';
import { type Denotation, type Groups, type Setting, type TimeRule, timeRule } from './rule.ts';

const UNIT = '(?<unit>second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie))s?';
const ONE_CUES: readonly string[] =
  'second minute hour day night week month year decade century'.split(' ');
const MANY_CUES: readonly string[] =
  'seconds minutes hours days nights weeks months years decades centuries'.split(' ');
const CUES: readonly string[] = [...ONE_CUES, ...MANY_CUES];
const SCOPE =
  '(?:(?:the |its |his |her |their |these |those )?(?:last|past|next|first|coming|previous|preceding|following|final|opening|closing) |the |these |those |another |an additional )?';
const KIND =
  '(?: (?:more|full|straight|consecutive|successive|long|whole|solid|short|additional|calendar|business|working|trading|school|fiscal))?';

/** Lengths of time. */
export const DURATION_RULES: readonly TimeRule[] = [
  timeRule(
    'amount',
    CUES,
    `${AMOUNT_MOD}${SCOPE}(?<amount>${NUMBER})${KIND} ${UNIT}(?: or (?:so|more|less))?(?:[ -]long)?(?![ -]olds?|-of-age| of age)`,
    ({ mod, amount, unit }, { before }) =>
      /[$€£]$/.test(before) ? null : length(numberValue(amount ?? ''), unit, mod),
  ),
  timeRule(
    'compound',
    CUES,
    `(?<hours>${NUMBER}) (?<larger>hour|minute|year|month|week)s?,? (?:and )?(?<minutes>${NUMBER}) (?<smaller>minute|second|month|week|day)s?`,
    ({ hours, larger, minutes, smaller }) => compound(hours, larger, minutes, smaller),
  ),
  // An adjective has no article of its own: "the [30-day] truce".
  timeRule(
    'compound-adjective',
    ONE_CUES,
    `(?<amount>${NUMBER})-${UNIT}(?:-long)?(?!-olds?| olds?)`,
    ({ amount, unit }) => length(numberValue(amount ?? ''), unit, undefined),
  ),
  timeRule(
    'range',
    MANY_CUES,
    `${AMOUNT_MOD}${SCOPE}(?<amount>${NUMBER})(?: to | or |-|–)(?:${NUMBER})${KIND}[ -]${UNIT}(?![ -]olds?)`,
    ({ amount, unit }, { before }) =>
      /[$€£]$/.test(before) ? null : length(numberValue(amount ?? ''), unit, 'about'),
  ),
  timeRule(
    'one-unit',
    [...ONE_CUES, 'half'],
    `${AMOUNT_MOD}(?:an?|a full|an entire|a whole|one)(?<half> half)? ${UNIT}(?<more> and a half)?(?: or (?:so|two|more))?(?!s|-(?:earlier|ago|end|old|on|long))`,
    oneUnit,
  ),
  timeRule('half-unit', ['half'], `(?:half an?|half a|a half) ${UNIT}`, ({ unit }) =>
    length(0.5, unit, undefined),
  ),
  timeRule(
    'couple',
    MANY_CUES,
    `${AMOUNT_MOD}(?:the (?:last|past|next) |a )?couple(?: of)? ${UNIT}`,
    ({ unit }) => length(2, unit, 'about'),
  ),
  timeRule(
    'vague-amount',
    MANY_CUES,
    `(?:the )?(?:last |past |next |coming |first |early )?(?:several|a few|few|many|some|coming|hundreds of|dozens of|tens of|thousands of) (?<unit>second|minute|hour|day|week|month|year|decade|centurie)s`,
    ({ unit }) => ({ type: 'DURATION', value: vagueDuration(unit) }),
  ),
  timeRule(
    'bare-plural',
    MANY_CUES,
    `(?<unit>minute|hour|day|week|month|year|decade|centurie)s(?:-long| or (?:hours|days|weeks|months|years))?(?![ -]old)`,
    ({ unit }) => ({ type: 'DURATION', value: vagueDuration(unit) }),
  ),
  timeRule(
    'long-unit',
    ONE_CUES,
    `(?<unit>day|week|month|year|decade|hour)-long|all (?<whole>day|week|night|year)`,
    ({ unit, whole }) => length(1, unit ?? whole, undefined),
  ),
];

const RATE = /[a-z]s $/;
const ORDINAL = /^ \p{L}/u;

function oneUnit({ mod, half, unit, more }: Groups, { before, after }: Setting): Denotation | null {
  if (
    /\b(?:once|twice|times|times in|hours?|minutes?|days|weeks|months|\d|percent|%|million|billion|thousand) $/i.test(
      before,
    )
  )
    return { type: 'SET', value: durationValue(1, unit) };
  // "90 cubic metres a second" is a rate, "a second date" counts.
  if (unit === 'second' && (RATE.test(before) || ORDINAL.test(after))) return null;
  if (/^ (?:of|for|when|that) /.test(after) && /day|night/.test(unit ?? '')) return null;
  return length((half === undefined ? 1 : 0.5) + (more === undefined ? 0 : 0.5), unit, mod);
}

/** "two hours and 15 minutes" */
function compound(
  first: string | undefined,
  larger: string | undefined,
  second: string | undefined,
  smaller: string | undefined,
): Denotation | null {
  const [one, two] = [first, second].map((words) => numberValue(words ?? ''));
  const head = durationValue(one ?? null, larger);
  const tail = durationValue(two ?? null, smaller);
  if (head === null || tail === null) return null;
  const clock = head.startsWith('PT') ? 2 : 1;
  return { type: 'DURATION', value: head + tail.slice(clock) };
}

function length(
  number: number | null,
  unit: string | undefined,
  mod: string | undefined,
): Denotation | null {
  const value = durationValue(number, unit);
  if (value === null) return null;
  return { type: 'DURATION', value, mod: AMOUNT_MODS.get(mod ?? '') };
}
