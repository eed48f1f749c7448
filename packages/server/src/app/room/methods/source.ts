import type { RevisionId } from '@rapporteur/core/model/ids';
import { codePointIndex } from '@rapporteur/core/text/code-points';
import type { SourceView } from '../../contract/document.ts';
import type { RoomParts } from '../room-parts.ts';

/** UTF-16 units of a source that are shown at most. */
const MOST = 2_000_000;

/** What was captured, as characters, and which stretches of it are the text; null where there is no such revision. */
export async function source(
  { reader }: RoomParts,
  { id }: { readonly id: RevisionId },
): Promise<SourceView | null> {
  const stored = await reader.read(id);
  if (stored === null) return null;
  const { bytes, charset, extracted } = stored.source;
  const whole = extracted ?? decoded(bytes, charset);
  const text = whole.slice(0, MOST);
  const inSource = codePointIndex(text);
  const inText = codePointIndex(stored.text);
  const kept = stored.toSource.pieces
    .filter(
      ({ originalStart, originalEnd }) => originalEnd > originalStart && originalEnd <= text.length,
    )
    .map(({ start, originalStart, originalEnd }) => ({
      start: inSource.toCodePoint(originalStart),
      end: inSource.toCodePoint(originalEnd),
      at: inText.toCodePoint(start),
    }));
  return { revision: stored.revision, text, clipped: whole.length > MOST, kept };
}

function decoded(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}
