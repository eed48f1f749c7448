import { Problem } from '@rapporteur/core/model/problem';

/** Archives within archives that are opened: a ZIP in an e-mail in a ZIP is three. */
export const DEEPEST_ARCHIVE = 4;

/** Files or records of one archive. */
export const MOST_ENTRIES = 1_000_000;

/** What an archive may unpack to: so many times its size, and that much in any case. */
const MOST_TIMES = 200;
const ALWAYS_BYTES = 512 * 1024 * 1024;

/**
 * Refuses an archive that unpacks to far more than archives of pages do.
 * @throws Problem `input-too-large`.
 */
export function checkRatio(input: string, packed: number, unpacked: number): void {
  if (unpacked <= ALWAYS_BYTES || unpacked <= packed * MOST_TIMES) return;
  throw new Problem(
    'input-too-large',
    `${input}: unpacks to more than ${MOST_TIMES} times its size, as no archive of pages does; what came before is kept`,
    'If you trust it, unpack it yourself and give the folder.',
  );
}

/** @throws Problem `input-too-large` where archives lie in one another deeper than anyone packs them. */
export function checkDepth(input: string, depth: number): void {
  if (depth <= DEEPEST_ARCHIVE) return;
  throw new Problem(
    'input-too-large',
    `${input}: archives lie in one another more than ${DEEPEST_ARCHIVE} deep`,
    'Unpack the outer ones yourself and give the folder.',
  );
}

/** A name from within an archive, as it can be shown and looked up: no control characters, no way out of a folder. */
export function entryName(name: string): string {
  const plain = name.toWellFormed().replace(/[\u0000-\u001F\u007F]/g, '\uFFFD');
  const parts = plain.replaceAll('\\', '/').split('/');
  const kept = parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
  return kept.slice(0, LONGEST_NAME);
}

const LONGEST_NAME = 1000;
