/** Reads a stream of bytes piece by piece; what was read can be given back, and a bounded stretch read again. */
export class ByteReader {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #queue: Uint8Array[] = [];
  #ended = false;
  #offset = 0;
  #kept: Uint8Array[] | null = null;
  #keptBytes = 0;

  constructor(source: AsyncIterable<Uint8Array> | Uint8Array) {
    if (source instanceof Uint8Array) {
      this.#queue.push(source);
      this.#ended = true;
    }
    this.#iterator =
      source instanceof Uint8Array
        ? { next: async () => ({ done: true, value: undefined }) }
        : source[Symbol.asyncIterator]();
  }

  /** Bytes read so far. */
  get offset(): number {
    return this.#offset;
  }

  /** The next bytes, at most `limit`; null at the end. */
  async next(limit = 65_536): Promise<Uint8Array | null> {
    if (!(await this.#fill())) return null;
    let chunk = this.#queue.shift() ?? new Uint8Array();
    if (chunk.length > limit) {
      this.#queue.unshift(chunk.subarray(limit));
      chunk = chunk.subarray(0, limit);
    }
    this.#offset += chunk.length;
    this.#keep(chunk);
    return chunk;
  }

  /** Gives back bytes that `next` gave, the last first. */
  unread(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.#queue.unshift(chunk);
    this.#offset -= chunk.length;
    if (this.#kept !== null) this.#forget(chunk.length);
  }

  /** The next `length` bytes, or all where there are fewer, without reading past them. */
  async peek(length: number): Promise<Uint8Array> {
    let have = this.#queue.reduce((sum, chunk) => sum + chunk.length, 0);
    while (have < length && !this.#ended) {
      const next = await this.#iterator.next();
      if (next.done === true) this.#ended = true;
      else if (next.value.length > 0) {
        this.#queue.push(next.value);
        have += next.value.length;
      }
    }
    const first = this.#queue[0];
    if (first === undefined) return new Uint8Array();
    if (first.length < Math.min(length, have)) this.#queue = [concatenated(this.#queue)];
    return (this.#queue[0] ?? first).subarray(0, length);
  }

  /** Passes over bytes. @returns how many there were, at most `length`. */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0) {
      const chunk = await this.next(left);
      if (chunk === null) break;
      left -= chunk.length;
    }
    return length - left;
  }

  /** Everything up to `length`, in memory of its own. */
  async take(length: number): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let left = length;
    while (left > 0) {
      const chunk = await this.next(left);
      if (chunk === null) break;
      chunks.push(chunk);
      left -= chunk.length;
    }
    return concatenated(chunks);
  }

  /** From here on what is read is kept, up to a bound, so that `rewind` can come back. */
  mark(): void {
    this.#kept = [];
    this.#keptBytes = 0;
  }

  /** Goes back to the mark; where too much was read since, stays. */
  rewind(): void {
    const kept = this.#kept;
    this.#kept = null;
    if (kept === null) return;
    this.#queue.unshift(...kept);
    this.#offset -= this.#keptBytes;
  }

  async close(): Promise<void> {
    this.#queue = [];
    this.#ended = true;
    await this.#iterator.return?.();
  }

  async #fill(): Promise<boolean> {
    while (this.#queue.length === 0) {
      if (this.#ended) return false;
      const next = await this.#iterator.next();
      if (next.done === true) this.#ended = true;
      else if (next.value.length > 0) this.#queue.push(next.value);
    }
    return true;
  }

  #keep(chunk: Uint8Array): void {
    if (this.#kept === null) return;
    this.#kept.push(chunk);
    this.#keptBytes += chunk.length;
    if (this.#keptBytes > MAX_KEPT) this.#kept = null;
  }

  #forget(length: number): void {
    let left = length;
    while (left > 0 && this.#kept !== null) {
      const last = this.#kept.pop();
      if (last === undefined) break;
      if (last.length > left) this.#kept.push(last.subarray(0, last.length - left));
      left -= Math.min(left, last.length);
    }
    this.#keptBytes -= length;
  }
}

/** Bytes that can be read again. */
const MAX_KEPT = 8 * 1024 * 1024;

function concatenated(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
