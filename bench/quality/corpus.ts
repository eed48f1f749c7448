import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Source } from '@rapporteur/core/model/document';

/** A document of a corpus in JSON lines: its id and text, and whatever else the corpus says of it. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
}

/** Documents of a JSON-lines file, one at a time. */
export async function* corpus<T extends CorpusDocument>(file: string): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (line.trim() !== '') yield JSON.parse(line) as T;
  }
}

/** The document as a plain-text file would be handed to the reader. */
export function asSource(document: CorpusDocument): Source {
  return {
    input: `${document.id}.txt`,
    bytes: new TextEncoder().encode(document.text),
    mediaType: 'text/plain',
    charset: null,
    given: {},
  };
}
