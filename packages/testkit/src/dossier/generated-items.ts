import type { InputItem } from '../../../server/src/fetch/input-item.ts';
import { generatedArticle } from '../generate/coverage.ts';

/** URL of the reader that generated documents are read with. */
export const PLAIN_READER: string = new URL('./plain-record-reader.ts', import.meta.url).href;

/** Generated documents as inputs, `0.txt` to `<count - 1>.txt`. */
export async function* generatedItems(count: number, words = 300): AsyncGenerator<InputItem> {
  for (let seed = 0; seed < count; seed += 1) {
    const bytes = new TextEncoder().encode(generatedArticle(seed, words));
    const input = `${seed}.txt`;
    const source = { input, bytes, mediaType: 'text/plain', charset: null, given: {} } as const;
    yield { kind: 'source', source };
  }
}
