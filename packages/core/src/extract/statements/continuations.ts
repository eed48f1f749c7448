import type { Candidate, Scene } from './candidate.ts';
import { lowerAt, type TokenRange } from './words.ts';

/**
 * Adds to each quoted statement what goes on from it: the rest of a quotation that runs over
 * paragraphs, and quotations that follow in the same paragraph with nobody else named for them.
 */
export function withContinuations(
  scenes: readonly Scene[],
  candidates: readonly Candidate[],
): Candidate[] {
  const [scene] = scenes;
  if (scene === undefined) return [...candidates];
  const { quotations, words, tokenFrom } = scene;
  const ranges = quotations.map((quotation) => ({
    from: tokenFrom(quotation.span.start),
    to: tokenFrom(quotation.span.end),
  }));
  const owner = ownersOf(ranges, candidates);
  const extra = new Map<number, TokenRange[]>();
  for (const [number, quotation] of quotations.entries()) {
    const range = ranges[number];
    const before = quotations[number - 1];
    if (range === undefined || owner.has(number)) continue;
    const speaker = owner.get(number - 1) ?? -1;
    if (before === undefined || speaker < 0) {
      const reporter = afterReport(scene, candidates, range, quotation.passage);
      if (reporter >= 0) {
        owner.set(number, reporter);
        extra.set(reporter, [...(extra.get(reporter) ?? []), range]);
      }
      continue;
    }
    const candidate = candidates[speaker];
    if (candidate === undefined) continue;
    const goesOn =
      quotation.continues ||
      (before.passage === quotation.passage &&
        follows(scene, candidate, ranges[number - 1], range, words.tokens.length));
    if (!goesOn) continue;
    owner.set(number, speaker);
    extra.set(speaker, [...(extra.get(speaker) ?? []), range]);
  }
  for (let number = quotations.length - 1; number > 0; number -= 1) {
    const speaker = owner.get(number) ?? -1;
    const earlier = ranges[number - 1];
    if (
      quotations[number]?.continues !== true ||
      speaker < 0 ||
      owner.has(number - 1) ||
      earlier === undefined
    )
      continue;
    owner.set(number - 1, speaker);
    extra.set(speaker, [earlier, ...(extra.get(speaker) ?? [])]);
  }
  return candidates.map((candidate, index) => {
    const more = extra.get(index);
    return more === undefined
      ? candidate
      : {
          ...candidate,
          content: [...candidate.content, ...more].toSorted((a, b) => a.from - b.from),
        };
  });
}

/** `The dam held, he said. "We were lucky."`: the one report of the sentence just over, in the same paragraph. */
function afterReport(
  scene: Scene,
  candidates: readonly Candidate[],
  range: TokenRange,
  passage: number,
): number {
  const { words, passageOf } = scene;
  const sentence = words.tokens[range.from]?.sentence ?? 0;
  if (words.tokens[range.from - 1]?.sentence === sentence || !endsSentence(scene, range)) return -1;
  const at = lastBefore(candidates, range.from);
  const last = candidates[at];
  if (last === undefined || last.sentence !== sentence - 1 || passageOf(last.cue.from) !== passage)
    return -1;
  return last.source === null || (words.tokens[last.cue.from]?.sentence ?? 0) !== last.sentence
    ? -1
    : at;
}

/** Whether the quotation is a sentence: its stop stands inside the marks. */
function endsSentence(scene: Scene, range: TokenRange): boolean {
  const { words } = scene;
  return [range.to - 1, range.to - 2].some((at) => /^[.!?…]$/.test(lowerAt(words, at)));
}

/** Index of the last candidate whose cue stands before a token, by halving; candidates are in order of sentences. */
function lastBefore(candidates: readonly Candidate[], token: number): number {
  return lowerBound(candidates.length, (index) => (candidates[index]?.cue.from ?? 0) >= token) - 1;
}

/** For each quotation, the candidate whose content holds it; -1 where a cue stands within it. */
function ownersOf(
  ranges: readonly TokenRange[],
  candidates: readonly Candidate[],
): Map<number, number> {
  const owner = new Map<number, number>();
  for (const [index, candidate] of candidates.entries()) {
    for (const piece of candidate.content) {
      for (let at = firstEndingAfter(ranges, piece.from); at < ranges.length; at += 1) {
        const range = ranges[at];
        if (range === undefined || range.from >= piece.to) break;
        if (piece.from <= range.from && range.to <= piece.to) owner.set(at, index);
      }
    }
    const around = firstEndingAfter(ranges, candidate.cue.from);
    const range = ranges[around];
    if (
      range !== undefined &&
      range.from <= candidate.cue.from &&
      candidate.cue.to <= range.to &&
      !owner.has(around)
    )
      owner.set(around, -1);
  }
  return owner;
}

function firstEndingAfter(ranges: readonly TokenRange[], at: number): number {
  return lowerBound(ranges.length, (index) => (ranges[index]?.to ?? 0) > at);
}

/** Whether a quotation begins a sentence and the one before it is of the sentence just over. */
function follows(
  scene: Scene,
  candidate: Candidate,
  before: TokenRange | undefined,
  range: TokenRange,
  count: number,
): boolean {
  if (before === undefined || range.from >= count) return false;
  const { words } = scene;
  const start = lowerAt(words, range.from - 1);
  const opensSentence =
    range.from === before.to || /^[.!?…]$/.test(start) || words.quoted[range.from - 1] === true;
  if (!opensSentence) return false;
  const lastOfAttribution = Math.max(
    candidate.cue.to,
    candidate.source?.to ?? 0,
    ...candidate.content.map((piece) => piece.to),
  );
  const gap = range.from - Math.max(lastOfAttribution, before.to);
  const stops = words.tokens
    .slice(Math.max(lastOfAttribution, before.to), range.from)
    .filter((token) => /^[.!?]$/.test(token.text)).length;
  return gap < 40 && stops <= 1;
}
import { lowerBound } from '../../text/lower-bound.ts';
