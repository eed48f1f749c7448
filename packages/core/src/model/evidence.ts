import type { RevisionId } from './ids.ts';
import type { Span } from './span.ts';

/**
 * Words of one revision that a fact rests on. Pinned to that revision: where a later one lacks the words,
 * the evidence is orphaned there, and nobody looks for them elsewhere.
 */
export interface Evidence {
  readonly revision: RevisionId;
  /** Where the words stand, in UTF-16 units. */
  readonly span: Span;
  readonly exact: string;
  /** Up to 32 units before and after, shorter where they would split a character. */
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation 4.2.5: offsets in Unicode code points. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** W3C Web Annotation 4.2.4: the words, and what stands around them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export type EvidenceCheck =
  { readonly kind: 'exact' } | { readonly kind: 'orphaned'; readonly reason: OrphanReason };

/** Why a text does not hold the words of a piece of evidence where it says they stand. */
export type OrphanReason = 'text-too-short' | 'other-words';

const CONTEXT = 32;

/**
 * The evidence that `span` of `text` is, once it has been seen to be words of it.
 * @throws RangeError when the span is empty, lies outside the text or splits a surrogate pair.
 */
export function evidenceOf(text: string, revision: RevisionId, span: Span): Evidence {
  const { start, end } = span;
  const within = Number.isInteger(start) && Number.isInteger(end) && start >= 0;
  if (!within || end <= start || end > text.length)
    throw new RangeError(
      `span [${start}, ${end}) holds no words of a text of ${text.length} units`,
    );
  if (splitsPair(text, start) || splitsPair(text, end))
    throw new RangeError(`span [${start}, ${end}) splits a surrogate pair`);
  const before = Math.max(0, start - CONTEXT);
  const after = Math.min(text.length, end + CONTEXT);
  return {
    revision,
    span: { start, end },
    exact: text.slice(start, end),
    prefix: text.slice(splitsPair(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, splitsPair(text, after) ? after - 1 : after),
  };
}

/** Whether `text` says at the span what the evidence says; what stands around it may have changed. */
export function checkEvidence(evidence: Evidence, text: string): EvidenceCheck {
  const { start, end } = evidence.span;
  if (end > text.length) return { kind: 'orphaned', reason: 'text-too-short' };
  if (text.slice(start, end) !== evidence.exact) return { kind: 'orphaned', reason: 'other-words' };
  return { kind: 'exact' };
}

/**
 * The evidence as it leaves the program.
 * @param toCodePoint code points before an offset of the revision's text (`text/code-points.ts`).
 */
export function selectorsOf(
  evidence: Evidence,
  toCodePoint: (unit: number) => number,
): readonly [TextPositionSelector, TextQuoteSelector] {
  const { span, exact, prefix, suffix } = evidence;
  return [
    {
      type: 'TextPositionSelector',
      start: toCodePoint(span.start),
      end: toCodePoint(span.end),
    },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ];
}

/** Whether a high and a low surrogate that belong together stand on either side of `offset`. */
function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
