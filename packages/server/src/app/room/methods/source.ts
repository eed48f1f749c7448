import type { RevisionId } from '@rapporteur/core/model/ids';
import type { Span } from '@rapporteur/core/model/span';
import { decodeBytes } from '@rapporteur/core/read/decode';
import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import type { StoredDocument } from '../../../store/rows.ts';
import type { SourceView } from '../../contract/revision.ts';
import type { RoomParts } from '../room-parts.ts';

/** UTF-16 units of a source that are shown at once. */
const PAGE = 200_000;

export interface SourceArgs {
  readonly id: RevisionId;
  /** Which stretch of it, from 1. */
  readonly page: number;
}

/** What was captured, as characters, and which stretches of it are the text; null where there is no such revision. */
export async function source(
  { reader }: RoomParts,
  { id, page: asked }: SourceArgs,
): Promise<SourceView | null> {
  const stored = await reader.read(id);
  if (stored === null) return null;
  const whole = charactersOf(stored);
  const cuts = pageCuts(whole);
  const pages = Math.max(1, cuts.length - 1);
  const page = Math.min(asked, pages);
  const [start = 0, end = whole.length] = [cuts[page - 1], cuts[page]];
  const text = whole.slice(start, end);
  const inPage = codePointIndex(text);
  const inText = codePointIndex(stored.text);
  const within = (span: Span): Span | null => {
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    if (from >= to) return null;
    return spanInCodePoints(inPage, { start: from - start, end: to - start });
  };
  return {
    revision: stored.revision,
    page,
    pages,
    extracted: stored.source.extracted !== null,
    text,
    kept: stored.toSource.pieces.flatMap((piece) => {
      const span = within({ start: piece.originalStart, end: piece.originalEnd });
      // A line break for a row of tags is the program's, not what the source says.
      const set = stored.text.slice(piece.start, piece.end);
      if (span === null || (!piece.exact && set.trim() === '')) return [];
      // Of a piece that began on the page before, the rest stands further on.
      const passed = piece.exact ? Math.max(0, start - piece.originalStart) : 0;
      return [{ ...span, at: inText.toCodePoint(piece.start + passed) }];
    }),
    removed: stored.removed.flatMap(({ reason, source: place }) => {
      const span = within(place);
      return span === null ? [] : [{ ...span, reason }];
    }),
  };
}

/** The characters that offsets of the source count, read from the bytes as they were at first. */
function charactersOf({
  source: { bytes, mediaType, charset, extracted },
}: StoredDocument): string {
  return extracted ?? decodeBytes(bytes, mediaType, charset).characters;
}

/** Where pages begin and end: after a line where one ends near, and never within a character. */
function pageCuts(text: string): number[] {
  const cuts = [0];
  for (let at = PAGE; at < text.length; at += PAGE) {
    const line = text.lastIndexOf('\n', at - 1) + 1;
    const last = cuts.at(-1) ?? 0;
    const cut = line > last && at - line < PAGE / 10 ? line : at;
    cuts.push(/[\uDC00-\uDFFF]/.test(text.charAt(cut)) ? cut - 1 : cut);
  }
  return text.length === 0 ? cuts : [...cuts, text.length];
}
