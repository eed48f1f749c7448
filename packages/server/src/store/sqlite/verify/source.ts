import { TextDecoder } from 'node:util';
import type { RevisionId } from '@rapporteur/core/model/ids';
import { type MapPiece, type OffsetMap, toOriginal } from '@rapporteur/core/text/offset-map';
import type { Finding } from '../../finding.ts';

export interface Captured {
  readonly revision: RevisionId;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly toSource: OffsetMap;
  readonly toBytes: OffsetMap;
  readonly charset: string;
}

/**
 * Whether the text leads back to the bytes as captured: every piece of the map lies within the source, and where
 * units correspond one by one, the bytes decoded are the text. As pieces cover the text, so do they every span in it.
 */
export function* sourceFindings(captured: Captured): Generator<Finding> {
  const decoder = decoderOf(captured.charset);
  let end = 0;
  for (const piece of captured.toSource.pieces) {
    const message = pieceFault(captured, piece, end, decoder);
    end = piece.end;
    if (message === null) continue;
    yield { kind: 'source-differs', revision: captured.revision, where: 'source', message };
    // One says it: a shifted map is wrong everywhere after.
    return;
  }
}

function pieceFault(
  { text, bytes, toBytes }: Captured,
  piece: MapPiece,
  after: number,
  decoder: TextDecoder | null,
): string | null {
  const at = `The text at [${piece.start}, ${piece.end})`;
  if (piece.start < after || piece.end <= piece.start || piece.end > text.length)
    return `${at} is mapped twice or does not exist.`;
  if (!piece.exact && piece.originalEnd <= piece.originalStart) return null;
  try {
    const range = toOriginal(toBytes, { start: piece.originalStart, end: piece.originalEnd });
    if (range.start < 0 || range.end > bytes.length) return `${at} leads outside the bytes.`;
    if (!piece.exact || decoder === null) return null;
    const said = decoder.decode(bytes.subarray(range.start, range.end));
    return evenSpaces(said) === evenSpaces(text.slice(piece.start, piece.end))
      ? null
      : `${at} is not what the source says there.`;
  } catch (error) {
    if (error instanceof RangeError) return `${at} leads outside the source.`;
    throw error;
  }
}

/** White space of a page is one as good as another: a line break within a paragraph reads as a space. */
function evenSpaces(words: string): string {
  return words.replaceAll(/\s/g, ' ');
}

/** Null for encodings in which a stretch cannot be decoded by itself, or that this runtime does not know. */
function decoderOf(charset: string): TextDecoder | null {
  if (/^(?:iso-2022|hz-|utf-7)/i.test(charset)) return null;
  try {
    return new TextDecoder(charset, { ignoreBOM: true });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
