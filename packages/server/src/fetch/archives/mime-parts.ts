import { fieldsOf } from './http-fields.ts';

/** A part of an archive of parts (RFC 2557), its transfer encoding undone. */
export interface MimePart {
  readonly fields: ReadonlyMap<string, string>;
  /** Lower case, without parameters. */
  readonly mediaType: string;
  readonly body: Uint8Array;
}

/** Parts of one archive. */
const MOST_PARTS = 10_000;

/** The parts of a MIME message that has several, and its own header fields; one part where it is not parted. */
export function mimeParts(bytes: Uint8Array): {
  readonly fields: ReadonlyMap<string, string>;
  readonly parts: readonly MimePart[];
} {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const { fields, bodyAt } = headOf(raw, 0, raw.length);
  const boundary = boundaryOf(fields.get('content-type') ?? '');
  if (boundary === null) return { fields, parts: [partOf(bytes, raw, 0, raw.length)] };
  const parts: MimePart[] = [];
  let start = -1;
  for (const { index, end, last } of delimiters(raw, `--${boundary}`, bodyAt)) {
    if (start >= 0) parts.push(partOf(bytes, raw, start, index));
    start = end;
    if (last || parts.length >= MOST_PARTS) {
      start = -1;
      break;
    }
  }
  // Cut off: what is there of the last part.
  if (start >= 0) parts.push(partOf(bytes, raw, start, raw.length));
  return { fields, parts };
}

function boundaryOf(contentType: string): string | null {
  const found = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(contentType);
  return found?.[1] ?? found?.[2] ?? null;
}

interface Delimiter {
  readonly index: number;
  readonly end: number;
  readonly last: boolean;
}

function* delimiters(raw: string, mark: string, from: number): Generator<Delimiter> {
  for (let at = raw.indexOf(mark, from); at >= 0; at = raw.indexOf(mark, at + mark.length)) {
    if (at > 0 && raw[at - 1] !== '\n') continue;
    const lineEnd = raw.indexOf('\n', at);
    const rest = raw.slice(at + mark.length, lineEnd < 0 ? raw.length : lineEnd).trim();
    if (rest !== '' && rest !== '--') continue;
    const before = raw[at - 2] === '\r' ? at - 2 : at - 1;
    yield {
      index: Math.max(0, before),
      end: lineEnd < 0 ? raw.length : lineEnd + 1,
      last: rest === '--',
    };
  }
}

function headOf(
  raw: string,
  start: number,
  end: number,
): { readonly fields: ReadonlyMap<string, string>; readonly bodyAt: number } {
  const head = raw.slice(start, Math.min(end, start + MAX_HEAD));
  const found = /^\r?\n|\r?\n\r?\n/.exec(head);
  if (found === null) return { fields: fieldsOf(head), bodyAt: end };
  return {
    fields: fieldsOf(head.slice(0, found.index)),
    bodyAt: start + found.index + found[0].length,
  };
}

const MAX_HEAD = 262_144;

function partOf(bytes: Uint8Array, raw: string, start: number, end: number): MimePart {
  const { fields, bodyAt } = headOf(raw, start, end);
  const mediaType = (fields.get('content-type') ?? 'text/plain').split(';')[0] ?? '';
  const body = decoded(bytes.subarray(bodyAt, end), raw.slice(bodyAt, end), fields);
  return { fields, mediaType: mediaType.trim().toLowerCase(), body };
}

function decoded(bytes: Uint8Array, raw: string, fields: ReadonlyMap<string, string>): Uint8Array {
  const encoding = fields.get('content-transfer-encoding')?.trim().toLowerCase();
  if (encoding === 'base64') return Buffer.from(raw, 'base64');
  if (encoding === 'quoted-printable') return quotedPrintable(raw);
  return bytes;
}

/** RFC 2045, 6.7; what is no escape stays as it is. */
function quotedPrintable(raw: string): Uint8Array {
  const plain = raw.replace(/[ \t]{1,998}(?=\r?\n)/g, '').replace(/=\r?\n/g, '');
  const octets = plain.replace(/=([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(octets, 'latin1');
}
