import type { Span } from '@rapporteur/core/model/span';
import { type CodePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import type { EvidenceRow } from '../../store/rows.ts';

/** How many units before and after go with the words (W3C TextQuoteSelector). */
const CONTEXT = 32;
const LOW_SURROGATE = /^[\uDC00-\uDFFF]/;

/** Words of a text with what stands around them; no character is cut in two. */
export function wordsAt(text: string, index: CodePointIndex, { start, end }: Span): EvidenceRow {
  const from = Math.max(0, start - CONTEXT);
  const prefix = text.slice(from, start);
  const suffix = text.slice(end, end + CONTEXT);
  return {
    start,
    end,
    codePoints: spanInCodePoints(index, { start, end }),
    exact: text.slice(start, end),
    prefix: LOW_SURROGATE.test(prefix) ? prefix.slice(1) : prefix,
    suffix: /[\uD800-\uDBFF]$/.test(suffix) ? suffix.slice(0, -1) : suffix,
  };
}
