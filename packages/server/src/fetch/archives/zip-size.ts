import { Problem } from '@rapporteur/core/model/problem';
import { zipEntries } from './zip.ts';

/** What a document that is a ZIP may unpack to. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/** Parts that such a document may have. */
const MOST_PARTS = 20_000;

/**
 * Unpacks a document that is a ZIP and throws away what comes, so that a library that unpacks it into memory can be
 * let at it. The sizes that an entry claims are not believed: what does not keep to them is broken.
 * @throws Problem `input-too-large`, `input-unreadable`.
 */
export async function checkZipSize(input: string, bytes: Uint8Array): Promise<void> {
  let unpacked = 0;
  let parts = 0;
  for await (const entry of zipEntries(input, bytes)) {
    parts += 1;
    unpacked += entry.unpacked;
    if (unpacked > MAX_UNPACKED || parts > MOST_PARTS)
      throw new Problem(
        'input-too-large',
        `${input}: unpacks to more than ${MAX_UNPACKED / 1024 / 1024} MiB, as no document of words does`,
        'Save its words as text.',
      );
    for await (const _ of entry.open());
  }
}
