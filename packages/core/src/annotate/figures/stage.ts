import { ABSTRACT_NOUNS, CASUALTY_WORDS } from '../../languages/en/figures.ts';
import { UNITS_OF_MEASURE } from '../../languages/en/units.ts';
import type { Quantity as CountedQuantity } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { Token } from '../../model/token.ts';
import { type AnyStage, defineStage } from '../../pipeline/stage.ts';
import { boundBehind } from './bounds.ts';
import { countedNoun } from './counted.ts';
import { fateOf } from './fate.ts';
import type { Measured } from './measured.ts';
import { isNameOrDate } from './numbers-in-names.ts';
import { mayOpenNumber } from './opening-words.ts';
import { type Quantity, quantityAt, withBound } from './quantity.ts';
import { numberAt } from './read-number.ts';
import { isKnownFew } from './small-numbers.ts';
import { type Before, understood } from './understood.ts';
import { unitOf } from './unit-of.ts';

/** Numbers with what they count or are a size of: casualties, drones, money, shares, areas, any noun in the plural. */
export const figures: AnyStage = defineStage({
  name: 'figures',
  needs: ['tokens', 'times'],
  gives: ['quantities'],
  run: ({ tokens, times }) => ({ quantities: findFigures(tokens, times) }),
});

/**
 * All quantities in text order. Numbers of which nothing tells what they count are left out.
 * @param times in text order; numbers within a day or an hour are none of ours.
 */
export function findFigures(
  tokens: readonly Token[],
  times: readonly TimeExpression[] = [],
): CountedQuantity[] {
  const dates = times.filter(({ type }) => type === 'DATE' || type === 'TIME');
  const found: CountedQuantity[] = [];
  let before: Before | null = null;
  for (let at = 0; at < tokens.length;) {
    const read = mayOpenNumber(tokens, at) ? quantityAt(tokens, at) : null;
    const measured: Measured | null = read === null ? null : measureOf(tokens, read, dates, before);
    if (read === null || measured === null) {
      at = read?.end ?? at + 1;
      continue;
    }
    found.push(asQuantity(tokens, read, measured));
    before = { sentence: tokens[at]?.sentence ?? 0, measured };
    at = Math.max(measured.end, at + 1);
  }
  return found;
}

/** What a number counts. In order: the unit beside it, then what is done to those counted, then the noun, then what went before. */
function measureOf(
  tokens: readonly Token[],
  read: Quantity,
  dates: readonly Span[],
  before: Before | null,
): Measured | null {
  if (isNameOrDate(tokens, read, dates)) return null;
  return unitOf(tokens, read) ?? counted(tokens, read) ?? understood(tokens, read, before);
}

function counted(tokens: readonly Token[], read: Quantity): Measured | null {
  const { first, end, kind } = read;
  const next = tokens[end]?.lower ?? '';
  // "46-page", "155mm shells"
  if ((next === '-' && kind !== 'vague') || /^(?:mm|millimet(?:er|re)s?)$/.test(next)) return null;
  const noun = countedBehind(tokens, read);
  const behind = noun === null ? end : noun.end;
  const own = CASUALTY_WORDS.get(tokens[noun?.noun?.[0] ?? -1]?.lower ?? '');
  if (noun !== null && own !== undefined) return { ...noun, measure: own, unit: 'person' };
  const ofPersons = noun === null || noun.unit === 'person' || noun.unit === 'life';
  const fate = ofPersons ? fateOf(tokens, { first, end }, behind) : null;
  // "one captured by a camera" is said of anything.
  const sure =
    noun !== null || (!isYear(tokens[first]) && (read.value !== 1 || fate?.measure === 'killed'));
  if (fate !== null && sure) {
    const to = Math.max(fate.end, behind);
    return { measure: fate.measure, unit: 'person', end: to, noun: noun?.noun ?? null };
  }
  const isClaim = noun !== null && !isKnownFew(tokens, read) && !isNoClaim(tokens, read, noun);
  return isClaim ? noun : null;
}

/** The noun behind a number; of "two of the officers" and of "23 of the 53 wounded" too. */
function countedBehind(tokens: readonly Token[], { end, value, low }: Quantity): Measured | null {
  const one = value === 1 || low === 1;
  const determiner = tokens[end]?.lower === 'of' ? (tokens[end + 1]?.lower ?? '') : '';
  if (!/^(?:the|these|those|his|her|its|their|our|my|your)$/.test(determiner))
    return countedNoun(tokens, end, one);
  const whole = numberAt(tokens, end + 2);
  if (whole === null) return countedNoun(tokens, end + 2, false);
  const noun = countedNoun(tokens, whole.end, false);
  return noun === null ? null : { ...noun, end, noun: null };
}

/** Nouns that claim nothing, lengths of time that only say when, years before a noun, multiples. */
function isNoClaim(tokens: readonly Token[], { first, opens }: Quantity, noun: Measured): boolean {
  return (
    ABSTRACT_NOUNS.has(noun.measure) ||
    UNITS_OF_MEASURE.get(noun.measure)?.measure === 'duration' ||
    (isYear(tokens[first]) && opens === first) ||
    isMultiple(tokens, noun)
  );
}

/** "three times the rate", "four times as many". */
function isMultiple(tokens: readonly Token[], { measure, end }: Measured): boolean {
  return (
    measure === 'times' &&
    /^(?:the|as|more|its|their|that|what|[a-z]+er)$/.test(tokens[end]?.lower ?? '')
  );
}

function isYear(token: Token | undefined): boolean {
  return /^(?:1[89]|20)\d\d$/.test(token?.text ?? '');
}

function asQuantity(tokens: readonly Token[], read: Quantity, measured: Measured): CountedQuantity {
  const exact = read.value !== null && read.value === read.low && read.value === read.high;
  const behind = exact ? boundBehind(tokens, measured.end) : null;
  const bounds = read.value !== null && behind !== null ? withBound(read.value, behind) : read;
  const last = tokens[(behind?.at ?? measured.end) - 1];
  const [from, to] = measured.noun ?? [-1, -1];
  return {
    start: tokens[read.opens]?.start ?? 0,
    end: last?.end ?? 0,
    measure: measured.measure,
    value: bounds.value,
    low: bounds.low,
    high: bounds.high,
    unit: measured.unit,
    noun: spanOf(tokens, from, to),
  };
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
