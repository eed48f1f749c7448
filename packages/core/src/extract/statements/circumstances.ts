import { SPEECH_EVENT_NOUNS } from '../../languages/en/phrase-words.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import type { Candidate, Scene } from './candidate.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { lowerAt, type TokenRange } from './words.ts';

/** What is told of the saying itself, outside the words said. */
export interface Circumstances {
  readonly medium: TokenRange | null;
  readonly relayedBy: TokenRange | null;
  readonly saidAt: Span | null;
}

/** How far from the cue a circumstance may stand, in tokens. */
const FARTHEST = 16;
/** How far its time may: farther off, it is mostly the time of something else. */
const FARTHEST_TIME = 7;

/** Medium ("in a statement"), relay ("reported by Tass") and time of an attribution, near its cue. */
export function circumstancesOf(
  scene: Scene,
  candidate: Candidate,
  times: readonly TimeExpression[],
): Circumstances {
  const { words, range } = scene;
  const free = (at: number): boolean =>
    !words.quoted[at] && candidate.content.every((piece) => at < piece.from || at >= piece.to);
  const edge = Math.max(
    candidate.cue.to,
    candidate.rule === 'inverted' ? (candidate.source?.to ?? 0) : 0,
  );
  const limit = Math.min(range.to, edge + FARTHEST);
  let medium = candidate.medium;
  let relayedBy: TokenRange | null = null;
  for (let at = edge; at < limit && free(at); at += 1) {
    if (
      medium === null &&
      /^(in|at|on|during|via|through|by|after|before|to)$/.test(lowerAt(words, at))
    )
      medium = mediumAt(scene, at, limit);
    relayedBy ??= relayAt(scene, at, limit);
  }
  return { medium, relayedBy, saidAt: timeNear(scene, candidate, times, free) };
}

function mediumAt(scene: Scene, at: number, limit: number): TokenRange | null {
  const phrase = nounPhraseStartingAt(scene.words, at + 1, limit);
  if (phrase === null) return null;
  const occasion = scene.words.tokens
    .slice(phrase.from, phrase.to)
    .some((token) => SPEECH_EVENT_NOUNS.has(token.lemma));
  return occasion ? { from: at, to: phrase.to } : null;
}

/** "reported by Tass", "published by state television", "carried by the agency". */
function relayAt(scene: Scene, at: number, limit: number): TokenRange | null {
  const { words } = scene;
  if (
    !/^(reported|carried|published|cited|quoted|broadcast|aired|distributed|released|relayed|shown)$/.test(
      lowerAt(words, at),
    )
  )
    return null;
  if (lowerAt(words, at + 1) !== 'by' && lowerAt(words, at + 1) !== 'on') return null;
  return nounPhraseStartingAt(words, at + 2, limit);
}

function timeNear(
  scene: Scene,
  candidate: Candidate,
  times: readonly TimeExpression[],
  free: (at: number) => boolean,
): Span | null {
  const { range, tokenFrom } = scene;
  const from = scene.words.tokens[range.from]?.start ?? 0;
  const to = scene.words.tokens[range.to - 1]?.end ?? 0;
  let best: TimeExpression | null = null;
  let distance = FARTHEST_TIME;
  for (let at = firstTimeFrom(times, from); at < times.length; at += 1) {
    const time = times[at];
    if (time === undefined || time.end > to) break;
    if (time.type === 'DURATION' || time.type === 'SET' || isVague(time)) continue;
    const first = tokenFrom(time.start);
    if (!free(first)) continue;
    const away = first >= candidate.cue.to ? first - candidate.cue.to : candidate.cue.from - first;
    if (away < distance) {
      best = time;
      distance = away;
    }
  }
  return best === null ? null : { start: best.start, end: best.end };
}

/** A year, a month or "the past" is hardly ever when something was said. */
function isVague({ value }: TimeExpression): boolean {
  return value !== null && /^(\d{4}(-(\d\d|Q\d|H\d|S[PU]|FA|WI))?|[A-Z]+_REF)$/.test(value);
}

function firstTimeFrom(times: readonly TimeExpression[], offset: number): number {
  return lowerBound(times.length, (index) => (times[index]?.start ?? 0) >= offset);
}
