import { readFileSync } from 'node:fs';

/** A text, and the lines that are expected of it. */
export interface TextCase {
  readonly text: string;
  readonly expected: readonly string[];
}

/** The cases of a file under fixtures/: blocks with `> ` before lines of text, `#` before remarks. */
export function textCases(file: string): TextCase[] {
  return readFileSync(new URL(`../../../fixtures/${file}`, import.meta.url), 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((block) => block.length > 0)
    .map((block) => ({
      text: block.flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : [])).join('\n'),
      expected: block.filter((line) => !line.startsWith('> ')),
    }));
}
