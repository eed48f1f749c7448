/** Lean rows of statements, column by column: what stands at a place of each is of one statement. */
export interface StatementColumns {
  readonly size: number;
  readonly numbers: Readonly<Record<(typeof NUMBERS)[number], Int32Array>>;
  /** Places in the lists of `STATEMENT_CODES` (`model/statement-codes.ts`). */
  readonly codes: Readonly<Record<(typeof CODES)[number], Uint8Array>>;
  /** Not a number where it is not known. */
  readonly confidence: Float32Array;
  /** Ids of those who speak. */
  readonly speakers: readonly string[];
}

/**
 * `row`, `revision`, the place in the text, the number in `s1`, the days on which it was said as `day-number.ts` of the model has them, and the
 * place of the speaker in `speakers`, -1 for nobody.
 */
const NUMBERS = ['row', 'revision', 'ordinal', 'local', 'from', 'to', 'speaker'] as const;
const CODES = ['type', 'act', 'form'] as const;

export function emptyStatementColumns(size: number, speakers: readonly string[]): StatementColumns {
  return columnsIn(new ArrayBuffer(bytesOf(size)), size, speakers);
}

/** All of these in one, in this order. */
export function joinedStatementColumns(parts: readonly StatementColumns[]): StatementColumns {
  const places = new Map<string, number>();
  for (const id of parts.flatMap(({ speakers }) => speakers))
    if (!places.has(id)) places.set(id, places.size);
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const joined = emptyStatementColumns(size, [...places.keys()]);
  let at = 0;
  for (const part of parts) {
    for (const name of NUMBERS) joined.numbers[name].set(part.numbers[name], at);
    for (const name of CODES) joined.codes[name].set(part.codes[name], at);
    joined.confidence.set(part.confidence, at);
    const speakers = part.speakers.map((id) => places.get(id) ?? -1);
    joined.numbers.speaker.set(
      part.numbers.speaker.map((place) => speakers[place] ?? -1),
      at,
    );
    at += part.size;
  }
  return joined;
}

/** All columns one after another, in the byte order of the machine. */
export function packStatementColumns({ numbers, codes, confidence }: StatementColumns): Uint8Array {
  const parts = [
    ...NUMBERS.map((name) => numbers[name]),
    confidence,
    ...CODES.map((name) => codes[name]),
  ];
  return Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
}

/** What was packed, or null where these bytes are none of so many statements. */
export function unpackStatementColumns(
  bytes: Uint8Array,
  size: number,
  speakers: readonly string[],
): StatementColumns | null {
  if (bytes.length !== bytesOf(size)) return null;
  // A copy, so that the columns begin where numbers may.
  return columnsIn(Uint8Array.from(bytes).buffer, size, speakers);
}

function bytesOf(size: number): number {
  return size * ((NUMBERS.length + 1) * 4 + CODES.length);
}

function columnsIn(
  buffer: ArrayBuffer,
  size: number,
  speakers: readonly string[],
): StatementColumns {
  const numbers = NUMBERS.map((name, at) => [name, new Int32Array(buffer, at * size * 4, size)]);
  const after = NUMBERS.length * size * 4;
  const codes = CODES.map((name, at) => [
    name,
    new Uint8Array(buffer, after + size * 4 + at * size, size),
  ]);
  return {
    size,
    numbers: Object.fromEntries(numbers) as StatementColumns['numbers'],
    confidence: new Float32Array(buffer, after, size),
    codes: Object.fromEntries(codes) as StatementColumns['codes'],
    speakers,
  };
}
