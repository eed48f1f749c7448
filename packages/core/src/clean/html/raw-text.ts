import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';
import type { TextNode } from './tree.ts';

/** A run of a text node and the range of the source that it was written as. */
export interface RawPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Units correspond one by one; else the piece is a character reference, or a node as a whole. */
  readonly exact: boolean;
}

/**
 * The pieces of a text node, found by reading its slice of the source once more, since the parser keeps only where
 * the node begins and ends. Where that does not give the node's text (text moved out of a table, NULs dropped),
 * the node stands as a whole.
 */
export function rawPieces(node: TextNode, source: string): readonly RawPiece[] {
  const at = node.sourceCodeLocation;
  if (at === undefined || at === null || node.value === '') return [];
  const { startOffset: start, endOffset: end } = at;
  if (source.startsWith(node.value, start) && end - start === node.value.length)
    return [{ text: node.value, start, end, exact: true }];
  const pieces = [...scan(source.slice(start, end), start)];
  if (pieces.map(({ text }) => text).join('') === node.value) return pieces;
  return [{ text: node.value, start, end, exact: false }];
}

const SPECIAL = /&(?=[a-z#])|\r\n?/gi;

function* scan(raw: string, base: number): Generator<RawPiece> {
  let done = 0;
  for (const { index, 0: special } of raw.matchAll(SPECIAL)) {
    if (index < done) continue;
    const reference =
      special === '&' ? readReference(raw, index) : { text: '\n', length: special.length };
    if (reference === null) continue;
    if (index > done) yield exact(raw, done, index, base);
    const end = index + reference.length;
    yield { text: reference.text, start: base + index, end: base + end, exact: false };
    done = end;
  }
  if (done < raw.length) yield exact(raw, done, raw.length, base);
}

function exact(raw: string, start: number, end: number, base: number): RawPiece {
  return { text: raw.slice(start, end), start: base + start, end: base + end, exact: true };
}

/** The character reference at `index`, or null where the ampersand is none. */
function readReference(
  raw: string,
  index: number,
): { readonly text: string; readonly length: number } | null {
  let text = '';
  const decoder = new HtmlEntityDecoder((point) => {
    text += String.fromCodePoint(point);
  });
  decoder.startEntity(DecodingMode.Legacy);
  const consumed = decoder.write(raw.slice(index, index + LONGEST), 1);
  const length = consumed < 0 ? decoder.end() : consumed;
  return length > 0 && text !== '' ? { text, length } : null;
}

/** The longest name has 33 signs; numbers may have zeros before them. */
const LONGEST = 64;
