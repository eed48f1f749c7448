/** How much is gathered before it is sent, in bytes. */
const PIECE = 64 * 1024;

/**
 * An answer that streams, as bytes in pieces of some size: strings and bytes as they are, other data as JSON, a line each.
 * What is no iterable is one line.
 */
export async function* pieces(answer: unknown): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let gathered: Uint8Array[] = [];
  let size = 0;
  for await (const item of iterableOf(answer)) {
    const bytes = item instanceof Uint8Array ? item : encoder.encode(lineOf(item));
    gathered.push(bytes);
    size += bytes.length;
    if (size < PIECE) continue;
    yield joined(gathered, size);
    gathered = [];
    size = 0;
  }
  if (size > 0) yield joined(gathered, size);
}

function lineOf(item: unknown): string {
  return typeof item === 'string' ? item : `${JSON.stringify(item)}\n`;
}

function iterableOf(answer: unknown): AsyncIterable<unknown> | Iterable<unknown> {
  if (typeof answer !== 'object' || answer === null) return [answer];
  if (Symbol.asyncIterator in answer) return answer as AsyncIterable<unknown>;
  return answer instanceof Uint8Array || !(Symbol.iterator in answer)
    ? [answer]
    : (answer as Iterable<unknown>);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
