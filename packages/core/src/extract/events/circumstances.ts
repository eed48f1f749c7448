import type { EventTime } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { covers } from '../../model/span.ts';
import type { DatePrecision, TimeExpression } from '../../model/time.ts';
import type { Clause, Party } from './clause.ts';
import type { Trigger } from './triggers.ts';

/** When a contact is: the time told nearest to its words in the sentence, other than those of telling (by their starts). */
export function timeOf(
  clause: Clause,
  trigger: Trigger,
  times: readonly TimeExpression[],
  saidAt: ReadonlySet<number>,
): EventTime | null {
  const words = spanOf(clause, trigger);
  let best: { index: number; distance: number } | null = null;
  for (let index = firstFrom(times, clause.span.start); index < times.length; index += 1) {
    const time = times[index];
    if (time === undefined || time.start >= clause.span.end) break;
    if (!covers(clause.span, time) || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    if (time.value?.endsWith('_REF') === true) continue;
    if (contrasted(clause, words.end, time.start)) continue;
    const said = saidAt.has(time.start);
    if (said && !rightBehind(clause, words.end, time.start)) continue;
    const distance =
      time.start >= words.end ? time.start - words.end : 2 * (words.start - time.end);
    if (best === null || distance < best.distance) best = { index, distance };
  }
  const time = best === null ? undefined : times[best.index];
  if (best === null || time === undefined) return null;
  return { from: time.from, to: time.to, precision: precisionOf(time.value), time: best.index };
}

/** Index of the first time that starts at `offset` or behind it. */
function firstFrom(times: readonly Span[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a "but" parts a time from what stands before it. */
function contrasted({ tokens }: Clause, from: number, to: number): boolean {
  return tokens.some(({ start, end, lower }) => lower === 'but' && start >= from && end <= to);
}

/** Whether no comma and no verb stands between the words of a contact and a time behind them. */
function rightBehind({ tokens }: Clause, from: number, to: number): boolean {
  if (to < from) return false;
  return !tokens.some(
    ({ start, end, text, pos }) => start >= from && end <= to && (text === ',' || pos === 'VERB'),
  );
}

/** The precision at which a TIMEX3 value tells a time. */
function precisionOf(value: string | null): DatePrecision | null {
  if (value === null) return null;
  if (/T\d\d:\d\d/.test(value)) return 'minute';
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'day';
  if (/^\d{4}-W\d\d/.test(value)) return 'week';
  if (/^\d{4}-\d\d$/.test(value)) return 'month';
  return /^\d{4}$/.test(value) ? 'year' : null;
}

/** Verbs that only say that a contact happens: "took place in". */
const HAPPENING = new Set([
  'take',
  'hold',
  'begin',
  'start',
  'resume',
  'continue',
  'happen',
  'occur',
  'conclude',
  'end',
]);

const SETTLEMENTS = new Set(['city', 'capital', 'town', 'village', 'region', 'resort', 'port']);

/** Where a contact is: the place behind it after "in", "at" or "to", with no other verb between. */
export function placeOf(
  clause: Clause,
  trigger: Trigger,
  taken: ReadonlySet<string>,
): Party | null {
  for (const place of clause.places) {
    if (place.first < trigger.end || place.first - trigger.end > 14) continue;
    if (taken.has(place.entity.id) && trigger.mode !== 'visit') continue;
    const preposition = clause.tokens[place.first - 1]?.lower ?? '';
    const before =
      preposition === 'the' ? (clause.tokens[place.first - 2]?.lower ?? '') : preposition;
    const visited = trigger.mode === 'visit' && (place.first - trigger.end <= 1 || before === 'to');
    const named = before === 'of' && SETTLEMENTS.has(clause.tokens[place.first - 2]?.lower ?? '');
    if (!visited && !named && !/^(?:in|at|near|city)$/.test(before)) continue;
    const verb = clause.tokens
      .slice(trigger.end, place.first)
      .some(({ pos, lemma }) => pos === 'VERB' && !HAPPENING.has(lemma));
    if (!verb) return townOf(clause, place);
  }
  return null;
}

/** The town of a building: "at the Old Customs House in Sundhavn". */
function townOf({ tokens, places }: Clause, place: Party): Party {
  if (tokens[place.end]?.lower !== 'in') return place;
  return places.find(({ first }) => first === place.end + 1) ?? place;
}

/** The words of a trigger in the text. */
export function spanOf(clause: Clause, { first, end }: Trigger): Span {
  return {
    start: clause.tokens[first]?.start ?? clause.span.start,
    end: clause.tokens[end - 1]?.end ?? clause.span.end,
  };
}
