import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { walkFolder } from './folder.ts';
import { MANIFEST_NAME, readManifest } from './manifest.ts';

/**
 * How many documents inputs seem to hold, for a progress bar: looks at names only, and passes
 * over whatever fails, since reading it will say so.
 */
export async function countInputs(inputs: readonly string[], stop: AbortSignal): Promise<number> {
  let count = 0;
  for (const input of inputs) {
    try {
      count += await countOne(input, stop);
    } catch {
      count += 1;
    }
  }
  return count;
}

async function countOne(input: string, stop: AbortSignal): Promise<number> {
  if (input === '-') return 1;
  if (basename(input) === MANIFEST_NAME)
    return (await readManifest(input, input))?.entries.length ?? 1;
  if (!(await stat(input)).isDirectory()) return 1;
  let count = 0;
  for await (const found of walkFolder(input)) {
    if (stop.aborted) break;
    if (found.kind === 'file' || found.kind === 'problem') count += 1;
  }
  return count;
}
