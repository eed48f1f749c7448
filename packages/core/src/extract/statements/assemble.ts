import type { Span } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import { lowerAt, type TokenRange, type Words } from './words.ts';

/** A candidate with its place among the others. */
export interface Arranged {
  readonly candidate: Candidate;
  /** Index of the arranged candidate in whose content this one stands, or null. */
  readonly parent: number | null;
  readonly relayedBy: TokenRange | null;
}

/**
 * Puts candidates in text order, one a cue; nests those that stand within another's content, and
 * folds "…, he noted, according to Tass" into one statement with its relay.
 */
export function arrange(words: Words, candidates: readonly Candidate[]): Arranged[] {
  const kept: Candidate[] = [];
  let lastCue = -1;
  for (const candidate of candidates.toSorted(
    (a, b) => a.cue.from - b.cue.from || a.cue.to - b.cue.to,
  )) {
    if (candidate.cue.from < lastCue || candidate.content.length === 0) continue;
    kept.push(withoutCue(candidate));
    lastCue = candidate.cue.to;
  }
  const relays = new Map<Candidate, TokenRange>();
  const relaying = new Set<Candidate>();
  for (const [index, candidate] of kept.entries()) {
    if (candidate.rule !== 'according-to' || candidate.source === null) continue;
    const told = kept[index - 1];
    if (told === undefined || told.sentence !== candidate.sentence || !isTrailing(told, candidate))
      continue;
    relays.set(told, candidate.source);
    relaying.add(candidate);
  }
  const left = kept.filter((candidate) => !relaying.has(candidate));
  const outer = left.filter((candidate, index) => {
    const parent = parentOf(left, index);
    if (parent === null) return true;
    return (
      candidate.rule !== 'hearsay' &&
      !(left[parent]?.rule === 'turn' && speaksForItself(words, candidate))
    );
  });
  return outer.map((candidate, index) => ({
    candidate,
    parent: parentOf(outer, index),
    relayedBy: relays.get(candidate) ?? null,
  }));
}

/** "I" and "we" within a turn are its speaker. */
function speaksForItself(words: Words, { source }: Candidate): boolean {
  return (
    source !== null && source.to - source.from === 1 && /^(i|we)$/.test(lowerAt(words, source.from))
  );
}

/** Pieces of content that hold the candidate's own cue are cut at it. */
function withoutCue(candidate: Candidate): Candidate {
  const { cue } = candidate;
  const content = candidate.content.flatMap((piece): TokenRange[] => {
    if (cue.to <= piece.from || piece.to <= cue.from) return [piece];
    return piece.from < cue.from
      ? [{ from: piece.from, to: cue.from }]
      : cue.to < piece.to
        ? [{ from: cue.to, to: piece.to }]
        : [];
  });
  return { ...candidate, content };
}

function isTrailing(told: Candidate, relay: Candidate): boolean {
  const end = Math.max(told.cue.to, told.source?.to ?? 0);
  return told.content.every((piece) => piece.to <= told.cue.from) && relay.cue.from - end <= 8;
}

/** The innermost other candidate whose content holds this one's cue. */
function parentOf(all: readonly Candidate[], index: number): number | null {
  const own = all[index];
  if (own === undefined) return null;
  let best: number | null = null;
  let size = Infinity;
  for (
    let other = Math.max(0, index - REACH);
    other < Math.min(all.length, index + REACH);
    other += 1
  ) {
    const candidate = all[other];
    if (other === index || candidate === undefined) continue;
    const holds = candidate.content.some(
      (piece) => piece.from <= own.cue.from && own.cue.to <= piece.to,
    );
    const held = own.content.some(
      (piece) => piece.from <= candidate.cue.from && candidate.cue.to <= piece.to,
    );
    const length = candidate.content.reduce((sum, piece) => sum + piece.to - piece.from, 0);
    if (holds && !held && length < size) {
      best = other;
      size = length;
    }
  }
  return best;
}

/** How many neighbours are looked at for a parent; content seldom holds more cues. */
const REACH = 40;

/** The smallest span that covers a token range. */
export function coveringSpan(tokens: readonly Span[], range: TokenRange): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 };
}
