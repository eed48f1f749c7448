import { MONTHS } from '../../languages/en/times.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import type { Candidate, Scene } from './candidate.ts';
import type { Surroundings } from './circumstances.ts';
import { isReached } from './reach.ts';
import { lowerAt, tokenAt, type Words } from './words.ts';

/** How far from the cue its time may stand: farther off, it is mostly the time of something else. */
const FARTHEST = 10;

/** The time expression that says when it was said: the nearest outside the content. */
export function saidAtOf(
  scene: Scene,
  candidate: Candidate,
  around: Surroundings,
  times: readonly TimeExpression[],
): Span | null {
  const { range, tokenFrom, words } = scene;
  const from = words.tokens[range.from]?.start ?? 0;
  const to = words.tokens[range.to - 1]?.end ?? 0;
  let best: TimeExpression | null = null;
  let distance = FARTHEST;
  for (let at = firstTimeFrom(times, from); at < times.length; at += 1) {
    const time = times[at];
    if (time === undefined || time.end > to) break;
    if (time.type === 'DURATION' || time.type === 'SET') continue;
    const first = tokenFrom(time.start);
    const away = opens(scene, first) ? 1 : around.get(first);
    if (away === undefined || !around.has(first) || words.quoted[first]) continue;
    if (isPartOfName(words, first) || isVague(words, time, first)) continue;
    const reached = isReached(scene, candidate, { from: first, to: tokenFrom(time.end) });
    if (!reached && !opens(scene, first)) continue;
    if (isAhead(words, candidate, first)) continue;
    if (isDateline(words, time, first) || belongsToDeed(words, candidate, first)) continue;
    if (isLong(time) && !stands(scene, candidate, first)) continue;
    if (away < distance) {
      best = time;
      distance = away;
    }
  }
  return best === null ? null : { start: best.start, end: best.end };
}

/** "On Tuesday, …": the time that opens the sentence is that of its main verb, however far that is. */
function opens({ words, range }: Scene, first: number): boolean {
  let from = range.from;
  while (/^(?:but|and|then|just|earlier|late|early|only)$/.test(lowerAt(words, from))) from += 1;
  return first <= from || (first === from + 1 && tokenAt(words, from)?.pos === 'ADP');
}

/** "TORVAST, March 4 (Meridian) —": where and when it was written. */
function isDateline(words: Words, { end }: TimeExpression, first: number): boolean {
  let after = first;
  while ((tokenAt(words, after)?.end ?? Infinity) <= end) after += 1;
  return /^(?:\(|—|–|--|-|:)$/.test(lowerAt(words, after));
}

/** A year or a month is seldom when it was said unless it stands where that is told. */
function stands(scene: Scene, { cue, source }: Candidate, first: number): boolean {
  if (opens(scene, first)) return true;
  return source !== null && first >= source.to && first < cue.from;
}

function isLong({ value }: TimeExpression): boolean {
  return value !== null && /^\d{4}(?:-(?:\d\d|Q\d|H\d|S[PU]|FA|WI))?$/.test(value);
}

/** "recently", "in the past"; not "weeks ago". */
function isVague(words: Words, { value, end }: TimeExpression, first: number): boolean {
  if (value === null || !/^[A-Z]+_REF$/.test(value)) return false;
  let last = first;
  while ((tokenAt(words, last)?.end ?? end) < end) last += 1;
  return lowerAt(words, last) !== 'ago';
}

/** "threatens to shut the crossing on Sunday": after an infinitive, it is when that is to happen. */
function belongsToDeed(words: Words, { cue, content }: Candidate, first: number): boolean {
  const last = content.at(-1);
  return (
    last !== undefined &&
    last.from >= cue.to &&
    first >= last.to &&
    lowerAt(words, last.from) === 'to'
  );
}

/** "said it will open | on Nov. 1": a day of the calendar that follows what is to come is mostly that day. */
function isAhead(words: Words, { content, cue, group }: Candidate, first: number): boolean {
  if (!MONTHS.has(lowerAt(words, first).replace('.', ''))) return false;
  const last = content.at(-1);
  if (group?.modal != null && FUTURE.test(group.modal)) return true;
  if (last === undefined || last.from < cue.to || first < last.to || first > last.to + 1)
    return false;
  for (let at = last.from; at < last.to; at += 1)
    if (FUTURE.test(lowerAt(words, at)) && !words.quoted[at]) return true;
  return false;
}

const FUTURE = /^(?:will|'ll|shall|would|wo)$/;

/** "USA Today", "CBS This Morning". */
function isPartOfName(words: Words, first: number): boolean {
  return (
    tokenAt(words, first - 1)?.pos === 'PROPN' &&
    /^(?:Today|This|Tonight|Tomorrow|Yesterday|Morning)$/.test(tokenAt(words, first)?.text ?? '')
  );
}

function firstTimeFrom(times: readonly TimeExpression[], offset: number): number {
  return lowerBound(times.length, (index) => (times[index]?.start ?? 0) >= offset);
}
