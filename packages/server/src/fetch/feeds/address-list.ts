import { address, type Listed, webAddress } from './listed.ts';

/** The addresses of a list, one a line, each once; blank lines and remarks (`# …`) are passed over. */
export function listedAddresses(text: string): {
  readonly addresses: readonly Listed[];
  /** Lines that are none, as a spreadsheet numbers them. */
  readonly wrong: readonly number[];
} {
  const found = new Set<string>();
  const wrong: number[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    const url = webAddress(words);
    if (url === null) wrong.push(index + 1);
    else found.add(url);
  }
  return { addresses: Array.from(found, address), wrong };
}
