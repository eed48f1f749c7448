import { Problem } from '../model/problem.ts';
import { byteOrderMark } from './charset.ts';
import { binaryFormat } from './signatures.ts';

/** Bytes that one source may have: 64 MiB. */
const BYTE_LIMIT = 64 * 1024 * 1024;

/**
 * Refuses bytes that no text can be read from.
 * @throws Problem `input-empty`, `input-too-large` or `input-not-text`.
 */
export function checkBytes(input: string, bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new Problem('input-empty', `${input} is empty (0 bytes).`, 'Leave it out of the inputs.');
  if (bytes.length > BYTE_LIMIT)
    throw new Problem(
      'input-too-large',
      `${input} has ${bytes.length} bytes; at most ${BYTE_LIMIT} are read.`,
      'Split it into its articles.',
    );
  const format = binaryFormat(bytes);
  if (format !== null) throw notText(input, `is ${format}`);
  if (byteOrderMark(bytes) === null && looksBinary(bytes))
    throw notText(input, 'holds control bytes in bulk');
}

function notText(input: string, what: string): Problem {
  return new Problem(
    'input-not-text',
    `${input} ${what}, not text or HTML.`,
    'Convert it to text or HTML first.',
  );
}

/**
 * Whether more than one byte in fifty of the beginning is one that text never holds. A stray NUL or
 * escape is let pass; UTF-16 without a byte order mark, where each second byte is NUL, is let pass too.
 */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const nulls = [0, 0];
  let others = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) nulls[index & 1] = (nulls[index & 1] ?? 0) + 1;
    else if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) others += 1;
  }
  const [even = 0, odd = 0] = nulls;
  const utf16 =
    Math.max(even, odd) > sample.length * 0.3 && Math.min(even, odd) < sample.length * 0.02;
  return others + (utf16 ? 0 : even + odd) > Math.max(1, sample.length / 50);
}

const SAMPLE = 65_536;
/** Tab, line feed, vertical tab, form feed, carriage return, escape (ISO-2022-JP uses it). */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 0x1b]);
