/**
 * Reads every document of a corpus in JSON lines and prints what `rapporteur read` would, one a line:
 * the `--predictions` of the scorers, in one process.
 *
 *     node bench/quality/read-corpus.ts CORPUS.jsonl > predictions.jsonl
 */
import { readOutput } from '@rapporteur/core/export/read-output';
import { documentReader } from '@rapporteur/core/pipeline/read-document';
import { asSource, corpus } from './corpus.ts';

const read = documentReader();
for await (const document of corpus(process.argv[2] ?? '')) {
  process.stdout.write(`${JSON.stringify(readOutput(read(asSource(document))))}\n`);
}
