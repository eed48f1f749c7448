import type { RevisionDiff } from '../../../api/types.ts';

type Segment = RevisionDiff['segments'][number];

/** A piece of a diff as it is shown; `hidden` is a stretch of unchanged words that is folded away. */
export type ShownSegment =
  | { readonly kind: Segment['kind']; readonly text: string }
  | { readonly kind: 'folded'; readonly hidden: string };

/** Characters of unchanged words left on each side of a change. */
const AROUND = 180;
/** Fewer than these are not worth folding. */
const WORTH = 240;

/** Folds long stretches of unchanged words, but for what stands next to a change. Nothing is lost: the pieces together are the diff. */
export function folded(segments: readonly Segment[]): readonly ShownSegment[] {
  return segments.flatMap((segment, at): readonly ShownSegment[] => {
    if (segment.kind !== 'same') return [segment];
    const { text } = segment;
    const start = at === 0 ? 0 : wordEnd(text, AROUND);
    const end = at === segments.length - 1 ? text.length : wordStart(text, text.length - AROUND);
    if (end - start < WORTH) return [segment];
    return [
      { kind: 'same' as const, text: text.slice(0, start) },
      { kind: 'folded' as const, hidden: text.slice(start, end) },
      { kind: 'same' as const, text: text.slice(end) },
    ].filter((piece) => piece.kind === 'folded' || piece.text !== '');
  });
}

/** The end of the word around a place. */
function wordEnd(text: string, at: number): number {
  const space = text.slice(at).search(/\s/);
  return space === -1 ? text.length : at + space;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = /\s\S*$/.exec(text.slice(Math.max(0, at - 60), at));
  return space === null ? at : Math.max(0, at - 60) + space.index + 1;
}
