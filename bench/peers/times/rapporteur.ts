/**
 * Times of documents by Rapporteur's rules, as `rapporteur read` finds them: from {"id", "dct", "text"} on each line of
 * the standard input to {"input", "text", "times"} on each of the output. Only the stages that times need are run.
 */
import { createInterface } from 'node:readline';
import { times } from '@rapporteur/core/annotate/times/stage';
import { tokens } from '@rapporteur/core/annotate/tokens';
import { clean } from '@rapporteur/core/clean/clean';
import { documentReader } from '@rapporteur/core/pipeline/read-document';
import { decode } from '@rapporteur/core/read/decode';
import { segment } from '@rapporteur/core/segment/segment';
import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import { asSource } from '../../quality/corpus.ts';

const read = documentReader([decode, clean, segment, tokens, times]);
for await (const line of createInterface({ input: process.stdin })) {
  const document = JSON.parse(line) as { id: string; dct: string; text: string };
  const layers = read({ ...asSource(document), given: { published: document.dct } });
  const index = codePointIndex(layers.text);
  const found = layers.times.map((time) => ({ ...time, ...spanInCodePoints(index, time) }));
  const printed = { input: `${document.id}.txt`, text: layers.text, times: found };
  process.stdout.write(`${JSON.stringify(printed)}\n`);
}
