import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadDocument } from '@rapporteur/core/model/document';
import { taggingReader } from '@rapporteur/core/pipeline/read-document';
import { openTagger } from '@rapporteur/engine/tagger';
import { openInputs } from '../../../server/src/fetch/inputs.ts';
import { compareDocument } from './compare-document.ts';
import { type ExpectedDocument, parseExpected } from './expected-document.ts';
import type { LayerComparison } from './layer-comparison.ts';

/** One document of a story: what is expected of it, and what was read. */
export interface StoryDocument {
  readonly file: string;
  readonly expected: ExpectedDocument;
  readonly read: ReadDocument;
}

/** Reads a story's documents the way the program does, in the order of its manifest. Throws what reading throws. */
export async function readStory(folder: string): Promise<StoryDocument[]> {
  const read = taggingReader(await openTagger());
  const documents: StoryDocument[] = [];
  const inputs = [join(folder, 'manifest.csv')];
  for await (const item of openInputs(inputs, { given: {}, stdin: Readable.from([]) })) {
    if (item.kind === 'problem') throw item.problem;
    if (item.kind !== 'source') continue;
    const file = basename(item.source.input);
    const json = await readFile(join(folder, 'expected', `${file}.json`), 'utf8');
    const expected = parseExpected(JSON.parse(json));
    // In order, as `add` would.
    documents.push({ file, expected, read: await read(item.source) });
  }
  return documents;
}

/** How far each document of a story is as expected, by file. */
export type StoryComparison = ReadonlyMap<string, readonly LayerComparison[]>;

export function compareStory(documents: readonly StoryDocument[]): StoryComparison {
  return new Map(
    documents.map(({ file, expected, read }) => [file, compareDocument(expected, read)]),
  );
}
