import { createHash } from 'node:crypto';
import { lineKey } from '@rapporteur/core/text/line-key';

/** 64 bits, in hexadecimal, of what a line is compared by; null for lines that are not compared. */
export function lineHash(words: string): string | null {
  const key = lineKey(words);
  return key === null ? null : createHash('sha256').update(key).digest('hex').slice(0, 16);
}
