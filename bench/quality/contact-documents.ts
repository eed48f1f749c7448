import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { tellings } from '@rapporteur/core/extract/events/stage';
import type { Source } from '@rapporteur/core/model/document';
import { asSource } from './corpus.ts';
import type { GoldSentence } from './contact-comparison.ts';

export type Telling = ReturnType<typeof tellings>[number];

/** A document of one of the corpora, as the reader is handed it. */
export interface ContactDocument {
  readonly text: string;
  readonly source: Source;
}

/** Each document that gold sentences are of, with them. */
export async function* contactDocuments(
  data: string,
  sentences: readonly GoldSentence[],
): AsyncGenerator<{ document: ContactDocument; own: GoldSentence[] }> {
  for (const [corpus, some] of Map.groupBy(sentences, (one) => one.corpus)) {
    const byId = Map.groupBy(some, ({ id }) => id);
    for await (const line of linesOf(data, corpus)) {
      const { id, text } = JSON.parse(line) as { id?: string; text: string };
      const own = byId.get(id ?? '');
      if (id === undefined || own === undefined) continue;
      const published = own[0]?.published ?? '';
      const source = { ...asSource({ id, text }), given: { published } };
      yield { document: { text, source }, own };
    }
  }
}

function linesOf(data: string, corpus: string): AsyncIterable<string> {
  const portion = /^statements-(\w+)$/.exec(corpus)?.[1];
  const file =
    portion === undefined
      ? createReadStream(`${data}/timeline/${corpus}.jsonl.gz`).pipe(createGunzip())
      : createReadStream(`${data}/statements/${portion}.jsonl`);
  return createInterface({ input: file });
}
