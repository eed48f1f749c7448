import type { DossierReader, DossierWriter } from '../../../server/src/store/dossier.ts';
import type { AddOutcome } from '../../../server/src/store/record.ts';
import type { SearchQuery } from '../../../server/src/store/search-query.ts';
import { generatedArticle } from '../generate/coverage.ts';
import type { Handed } from './records.ts';

/** What the parts of the contract share: the dossier of the test at hand, and a way to add to it. */
export interface Suite {
  readonly reader: DossierReader;
  readonly writer: DossierWriter;
  /** Another, empty one. */
  readonly make: () => Promise<{
    readonly reader: DossierReader;
    readonly writer: DossierWriter;
    readonly dispose: () => Promise<void>;
  }>;
  readonly add: (...inputs: Handed[]) => Promise<readonly AddOutcome[]>;
}

export function article(seed: number, given: Handed['given'] = {}): Handed {
  return { input: `${seed}.txt`, text: generatedArticle(seed, 300), given };
}

export function words(text: string): SearchQuery {
  return { kind: 'words', words: text.split(' '), prefix: false, at: { start: 0, end: 0 } };
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export function missing(): never {
  throw new Error('missing');
}
