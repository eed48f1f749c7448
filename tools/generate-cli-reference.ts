/**
 * Writes docs/reference/cli.md from the commander tree. With --check it writes nothing, and fails where
 * the page is not what the commands say.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliReference } from './cli-reference.ts';

const PAGE = join(import.meta.dirname, '../docs/reference/cli.md');

if (process.argv.includes('--check')) {
  if (present() !== cliReference()) {
    console.error(
      'docs/reference/cli.md is not what the commands say.\nRun `node tools/generate-cli-reference.ts` and commit what it writes.',
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(PAGE, cliReference());
}

function present(): string | null {
  try {
    return readFileSync(PAGE, 'utf8');
  } catch {
    return null;
  }
}
