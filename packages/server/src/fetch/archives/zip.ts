import {
  type Entry,
  fromBufferPromise,
  getFileNameLowLevel,
  openPromise,
  type ZipFile,
} from 'yauzl';
import { Problem } from '@rapporteur/core/model/problem';
import { entryName, MOST_ENTRIES } from './bounds.ts';

/** A file within a ZIP. */
export interface ZipEntry {
  /** As it can be shown; folders parted by `/`. */
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  /** @throws Problem `input-unreadable` where it is encrypted or broken, at once or in the middle. */
  readonly open: () => AsyncGenerator<Uint8Array>;
}

/** A ZIP on disk (by its path) or in memory. */
export type ZipSource = string | Uint8Array;

/**
 * The files of a ZIP in the order of its directory; folders are left out. Nothing is unpacked that is not opened.
 * @throws Problem `input-unreadable` for a broken one, `input-too-large` for one with too many entries.
 */
export async function* zipEntries(input: string, source: ZipSource): AsyncGenerator<ZipEntry> {
  const zip = await opened(input, source);
  try {
    let count = 0;
    for await (const entry of entriesOf(input, zip)) {
      count += 1;
      if (count > MOST_ENTRIES)
        throw new Problem(
          'input-too-large',
          `${input}: this ZIP has more than ${MOST_ENTRIES} entries`,
          'Unpack it yourself and give the folder.',
        );
      const raw = getFileNameLowLevel(
        entry.generalPurposeBitFlag,
        entry.fileNameRaw,
        entry.extraFields,
        false,
      );
      if (raw.endsWith('/')) continue;
      yield {
        name: entryName(raw),
        packed: entry.compressedSize,
        unpacked: entry.uncompressedSize,
        open: () => contentOf(`${input}!${entryName(raw)}`, zip, entry),
      };
    }
  } finally {
    zip.close();
  }
}

async function opened(input: string, source: ZipSource): Promise<ZipFile> {
  const options = { autoClose: false, decodeStrings: false };
  try {
    if (typeof source === 'string') return await openPromise(source, options);
    return await fromBufferPromise(
      Buffer.from(source.buffer, source.byteOffset, source.length),
      options,
    );
  } catch (cause) {
    throw broken(input, 'this ZIP', cause);
  }
}

async function* entriesOf(input: string, zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (cause) {
    throw cause instanceof Problem ? cause : broken(input, 'this ZIP', cause);
  }
}

async function* contentOf(input: string, zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted())
    throw new Problem(
      'input-unreadable',
      `${input}: is encrypted and opens only with a password`,
      'Unpack it yourself and give the folder.',
    );
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (cause) {
    throw broken(input, 'this entry of a ZIP', cause);
  }
}

function broken(input: string, what: string, cause: unknown): Problem {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    'input-unreadable',
    `${input}: ${what} is broken: ${words.slice(0, 200)}`,
    'Fetch it again, or make it anew.',
    { cause },
  );
}
