import type { Span } from '@rapporteur/core/model/span';
import type { Token } from '@rapporteur/core/model/token';

/** What the tagger may call a stretch of words. */
export type SpanLabel = 'source' | 'cue' | 'content';

/** A stretch of whole tokens, what it is, and how sure the tagger is. */
export interface LabelledSpan extends Span {
  readonly label: SpanLabel;
  /** Calibrated, over 0 and at most 1. */
  readonly probability: number;
}

/** The words of one document, in text order; `start` and `end` are UTF-16 units of its text. */
export interface TaggerInput {
  readonly language: string;
  readonly tokens: readonly Token[];
}

/**
 * The trained model. The same input gives the same result, whatever was tagged before or is tagged at the
 * same time, on every machine that runs the same build: no batch changes a document's result.
 */
export interface Tagger {
  /** Names weights and vocabulary: recorded with each fact that rests on them. */
  readonly model: { readonly name: string; readonly version: string; readonly sha256: string };
  /** Language tags that it was trained for; others are an error of the caller. */
  readonly languages: readonly string[];
  /**
   * @returns in text order; spans of one label do not overlap.
   * @throws RangeError for a language that it was not trained for.
   */
  readonly tag: (input: TaggerInput) => Promise<readonly LabelledSpan[]>;
}

/** Where a tagger breaks the contract, as sentences; none where it keeps it. */
export function faultsOf(input: TaggerInput, spans: readonly LabelledSpan[]): readonly string[] {
  const starts = new Set(input.tokens.map((token) => token.start));
  const ends = new Set(input.tokens.map((token) => token.end));
  const lastEnd = new Map<SpanLabel, number>();
  let lastStart = 0;
  const faults: string[] = [];
  for (const { start, end, label, probability } of spans) {
    const name = `${label} [${start}, ${end})`;
    if (!starts.has(start) || !ends.has(end) || end <= start)
      faults.push(`${name} is no stretch of whole tokens`);
    if (!(probability > 0 && probability <= 1))
      faults.push(`${name} has ${probability} for a probability`);
    if (start < lastStart) faults.push(`${name} stands out of text order`);
    if (start < (lastEnd.get(label) ?? 0)) faults.push(`${name} overlaps another ${label}`);
    lastStart = Math.max(lastStart, start);
    lastEnd.set(label, Math.max(end, lastEnd.get(label) ?? 0));
  }
  return faults;
}
