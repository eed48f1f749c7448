import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { addresseeOf } from './addressee.ts';
import type { Candidate, Scene } from './candidate.ts';
import { mediumOf } from './medium.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { saidAtOf } from './said-at.ts';
import { lowerAt, type TokenRange } from './words.ts';

/** What is told of the saying itself, outside the words said. */
export interface Circumstances {
  readonly addressee: TokenRange | null;
  readonly medium: TokenRange | null;
  readonly relayedBy: TokenRange | null;
  readonly saidAt: Span | null;
}

/** Hearer, medium ("in a statement"), relay ("reported by Tass") and time of an attribution, in its cue's sentence. */
export function circumstancesOf(
  scene: Scene,
  candidate: Candidate,
  times: readonly TimeExpression[],
): Circumstances {
  const addressee = addresseeOf(scene, candidate, surroundings(scene, candidate, null));
  const around = surroundings(scene, candidate, addressee);
  return {
    addressee,
    medium: mediumOf(scene, candidate, around),
    relayedBy: relayOf(scene, candidate, around),
    saidAt: saidAtOf(scene, candidate, around, times),
  };
}

/** The tokens of the cue's sentence that are no content, each with how far it stands from the cue. */
export type Surroundings = ReadonlyMap<number, number>;

/** How far from the cue circumstances are looked for, in tokens that are neither content nor source. */
const FARTHEST = 24;

function surroundings(
  { words, range }: Scene,
  { cue, source, content }: Candidate,
  addressee: TokenRange | null,
): Surroundings {
  const found = new Map<number, number>();
  const isContent = (at: number): boolean =>
    content.some((piece) => at >= piece.from && at < piece.to);
  const isIn = (part: TokenRange | null, at: number): boolean =>
    part !== null && at >= part.from && at < part.to;
  for (let at = cue.from; at < cue.to; at += 1) found.set(at, 0);
  for (const step of [1, -1]) {
    let away = 0;
    for (
      let at = step === 1 ? cue.to : cue.from - 1;
      at >= range.from && at < range.to && away < FARTHEST;
      at += step
    ) {
      if (isContent(at) || isIn(source, at)) continue;
      if (lowerAt(words, at) === ';') break;
      if (!isIn(addressee, at)) away += 1;
      found.set(at, away);
    }
  }
  return found;
}

/** How far behind the cue a relay may stand. */
const FARTHEST_RELAY = 16;

/** "reported by Tass", "published by state television", "carried by the agency". */
function relayOf(
  { words, range }: Scene,
  { cue, rule, source }: Candidate,
  around: Surroundings,
): TokenRange | null {
  const edge = Math.max(cue.to, rule === 'inverted' ? (source?.to ?? 0) : 0);
  const limit = Math.min(range.to, edge + FARTHEST_RELAY);
  for (let at = edge; at < limit && around.has(at) && !words.quoted[at]; at += 1) {
    const passed =
      /^(?:reported|carried|published|cited|quoted|broadcast|aired|distributed|released|relayed|shown)$/.test(
        lowerAt(words, at),
      ) && /^(?:by|on)$/.test(lowerAt(words, at + 1));
    if (passed) return nounPhraseStartingAt(words, at + 2, limit);
  }
  return null;
}
