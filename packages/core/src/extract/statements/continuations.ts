import type { Candidate, Scene } from './candidates.ts';
import { lowerAt, type TokenRange } from './phrases.ts';

/**
 * Adds to each quoted statement what goes on from it: the rest of a quotation that runs over
 * paragraphs, and quotations that follow in the same paragraph with nobody else named for them.
 */
export function withContinuations(scenes: readonly Scene[], candidates: readonly Candidate[]): Candidate[] {
  const [scene] = scenes;
  if (scene === undefined) return [...candidates];
  const { quotations, words, tokenFrom } = scene;
  const ranges = quotations.map((quotation) => ({
    from: tokenFrom(quotation.span.start),
    to: tokenFrom(quotation.span.end),
  }));
  const owner = new Map<number, number>();
  const extra = new Map<number, TokenRange[]>();
  for (const [index, candidate] of candidates.entries()) {
    for (const [number, range] of ranges.entries()) {
      if (candidate.content.some((piece) => piece.from <= range.from && range.to <= piece.to)) owner.set(number, index);
      else if (candidate.cue.from >= range.from && candidate.cue.to <= range.to) owner.set(number, -1);
    }
  }
  for (const [number, quotation] of quotations.entries()) {
    const range = ranges[number];
    const before = quotations[number - 1];
    const speaker = owner.get(number - 1);
    if (range === undefined || before === undefined || owner.has(number) || speaker === undefined || speaker < 0) continue;
    const candidate = candidates[speaker];
    if (candidate === undefined) continue;
    const goesOn = quotation.continues || (before.passage === quotation.passage && follows(scene, candidate, ranges[number - 1], range, words.tokens.length));
    if (!goesOn) continue;
    owner.set(number, speaker);
    extra.set(speaker, [...(extra.get(speaker) ?? []), range]);
  }
  return candidates.map((candidate, index) => {
    const more = extra.get(index);
    return more === undefined ? candidate : { ...candidate, content: [...candidate.content, ...more] };
  });
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
  const opensSentence = range.from === before.to || /^[.!?…]$/.test(start) || words.quoted[range.from - 1] === true;
  if (!opensSentence) return false;
  const lastOfAttribution = Math.max(candidate.cue.to, candidate.source?.to ?? 0, ...candidate.content.map((piece) => piece.to));
  const gap = range.from - Math.max(lastOfAttribution, before.to);
  const stops = words.tokens.slice(Math.max(lastOfAttribution, before.to), range.from).filter((token) => /^[.!?]$/.test(token.text)).length;
  return gap < 40 && stops <= 1;
}
