import { createReadStream } from 'node:fs';
import { inputProblem } from './system-error.ts';

/**
 * The bytes of a file.
 * @throws Problem `input-missing` or `input-unreadable`, at the first step or in the middle.
 */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Uint8Array;
  } catch (error) {
    throw inputProblem(path, error);
  }
}
