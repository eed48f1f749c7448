import { diffArrays } from 'diff';
import type { Span } from '../model/span.ts';

/**
 * A stretch of words that two texts do not share: `before` in the old one, `after` in the new one (UTF-16 units). One of
 * the two is empty where words were only taken out or only put in; it then says where.
 */
export interface WordChange {
  readonly before: Span;
  readonly after: Span;
}

/**
 * What it takes to make one text of the other, word by word and in text order (Myers 1986). White space does not count.
 * Lines are compared first, and words within those that differ; stretches too different to be worth it are one change.
 */
export function diffWords(before: string, after: string): WordChange[] {
  const old = tokensOf(before, LINE);
  const now = tokensOf(after, LINE);
  const changes: WordChange[] = [];
  for (const lines of differing(old, now) ?? [whole(old, now)]) {
    const oldWords = wordsIn(before, old, lines.before);
    const newWords = wordsIn(after, now, lines.after);
    for (const words of differing(oldWords, newWords) ?? [whole(oldWords, newWords)])
      changes.push({
        before: spanOf(oldWords, words.before, endBefore(before, old, lines.before)),
        after: spanOf(newWords, words.after, endBefore(after, now, lines.after)),
      });
  }
  return changes;
}

interface Token extends Span {
  readonly words: string;
}

/** From one token up to, not including, another. */
interface Run {
  readonly before: Span;
  readonly after: Span;
}

const LINE = /[^\n]*\S[^\n]*/g;
const WORD = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

/** Insertions and deletions beyond which two stretches are called wholly different: the time grows with their square. */
const MOST_EDITS = 2000;

/** Runs of tokens that differ, or null where there are too many to look for. */
function differing(before: readonly Token[], after: readonly Token[]): Run[] | null {
  const words = (tokens: readonly Token[]): string[] => tokens.map((token) => token.words);
  const parts = diffArrays(words(before), words(after), { maxEditLength: MOST_EDITS });
  if (parts === undefined) return null;
  const runs: Run[] = [];
  let old = 0;
  let now = 0;
  let run: Run | null = null;
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      if (run !== null) runs.push(run);
      run = null;
      old += count;
      now += count;
      continue;
    }
    const start: Run = run ?? { before: { start: old, end: old }, after: { start: now, end: now } };
    if (removed) old += count;
    else now += count;
    run = {
      before: { start: start.before.start, end: old },
      after: { start: start.after.start, end: now },
    };
  }
  if (run !== null) runs.push(run);
  return runs;
}

function whole(before: readonly Token[], after: readonly Token[]): Run {
  return {
    before: { start: 0, end: before.length },
    after: { start: 0, end: after.length },
  };
}

function tokensOf(text: string, pattern: RegExp, within?: Span): Token[] {
  const from = within?.start ?? 0;
  return Array.from(text.slice(from, within?.end).matchAll(pattern), (match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    words: match[0].trim().replace(/\s+/g, ' '),
  }));
}

function wordsIn(text: string, lines: readonly Token[], run: Span): Token[] {
  return lines.slice(run.start, run.end).flatMap((line) => tokensOf(text, WORD, line));
}

/** Where the line before a run ends: the place at which a run without lines stands. */
function endBefore(text: string, lines: readonly Token[], run: Span): number {
  return Math.min(text.length, lines[run.start - 1]?.end ?? 0);
}

function spanOf(tokens: readonly Token[], run: Span, otherwise: number): Span {
  const first = tokens[run.start];
  const last = tokens[run.end - 1];
  if (run.start < run.end && first !== undefined && last !== undefined)
    return { start: first.start, end: last.end };
  const at = tokens[run.start - 1]?.end ?? first?.start ?? otherwise;
  return { start: at, end: at };
}
