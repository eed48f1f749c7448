import { Problem } from '@rapporteur/core/model/problem';
import type { OpenEntry } from './entry.ts';

/** Longest document read, after decompression: as much as the reader takes. */
export const MAX_INPUT_MIB = 64;
export const MAX_INPUT_BYTES: number = MAX_INPUT_MIB * 1024 * 1024;

/**
 * Everything in an entry, in memory of its own, so that it can be handed to a worker without a copy.
 * @throws Problem `input-too-large`.
 */
export async function allBytes({ input, reader }: OpenEntry): Promise<Uint8Array> {
  const bytes = await reader.take(MAX_INPUT_BYTES + 1);
  if (bytes.length > MAX_INPUT_BYTES) throw tooLarge(input);
  return bytes;
}

export function tooLarge(input: string): Problem {
  return new Problem(
    'input-too-large',
    `${input === '-' ? 'standard input' : input}: longer than ${MAX_INPUT_MIB} MiB`,
    'Split it into one file per article.',
  );
}
