/**
 * Reads every document of a corpus in JSON lines and prints what `rapporteur read` would, one a line:
 * the `--predictions` of the scorers, in one process.
 *
 *     node bench/quality/read-corpus.ts CORPUS.jsonl [--rules-only | --weights FOLDER] > predictions.jsonl
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readOutput } from '@rapporteur/core/export/read-output';
import { documentReader, taggingReader } from '@rapporteur/core/pipeline/read-document';
import { openTagger } from '@rapporteur/engine/tagger';
import { asSource, corpus } from './corpus.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'rules-only': { type: 'boolean' }, weights: { type: 'string' } },
});
const weights = values.weights === undefined ? undefined : pathToFileURL(`${values.weights}/`);
const read =
  values['rules-only'] === true ? documentReader() : taggingReader(await openTagger(weights));
for await (const document of corpus(positionals[0] ?? '')) {
  process.stdout.write(`${JSON.stringify(readOutput(await read(asSource(document))))}\n`);
}
