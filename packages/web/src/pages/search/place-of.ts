import type { SearchHit } from '../../api/types.ts';

/** Where a hit is read in its document: the words that were found, pointed at. */
export function placeOf({ citation, words, statement }: SearchHit) {
  return {
    to: '/documents/$document',
    params: { document: citation.document },
    search: { at: `${words.start}-${words.end}`, line: statement },
  } as const;
}
