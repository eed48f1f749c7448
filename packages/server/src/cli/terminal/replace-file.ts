import { createWriteStream, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '@rapporteur/core/model/problem';
import { EXIT_INTERRUPTED } from '../exit-codes.ts';

/**
 * Writes a file whole or not at all: beside its place first, and moved there when it is complete.
 * @throws Problem `output-unwritable`.
 */
export async function replaceFile(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  const abandon = (): void => {
    rmSync(beside, { force: true });
    process.exit(EXIT_INTERRUPTED);
  };
  process.once('SIGINT', abandon);
  try {
    // Objects, so that each piece waits for the one before it to be taken.
    await pipeline(Readable.from(pieces, { objectMode: true }), createWriteStream(beside));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    if (!isSystemError(error)) throw error;
    throw new Problem(
      'output-unwritable',
      `${path}: cannot be written (${error.message})`,
      'Check the folder, your permissions there, and the room on the disk.',
      { cause: error },
    );
  } finally {
    process.off('SIGINT', abandon);
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && !(error instanceof Problem) && 'syscall' in error;
}
