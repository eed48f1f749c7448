/**
 * Reads the times of a corpus and writes, for each half of its documents, what they should be and what was found, for the
 * scorer of times; prints how long the stage took. Halves are by the hash of the document's id.
 *
 *     node bench/quality/times.ts CORPUS.jsonl FOLDER
 *     python3 SCORE/times.py FOLDER/first.gold.jsonl --predictions FOLDER/first.jsonl
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokens } from '@rapporteur/core/annotate/tokens';
import { times } from '@rapporteur/core/annotate/times/stage';
import { clean } from '@rapporteur/core/clean/clean';
import type { ReadDocument } from '@rapporteur/core/model/document';
import { documentReader } from '@rapporteur/core/pipeline/read-document';
import { decode } from '@rapporteur/core/read/decode';
import { segment } from '@rapporteur/core/segment/segment';
import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import { asSource, corpus, type CorpusDocument } from './corpus.ts';

interface TimesDocument extends CorpusDocument {
  readonly dct: string;
}

const [file = '', folder = '.'] = process.argv.slice(2);
const HALVES = ['first', 'second'] as const;
const read = documentReader([decode, clean, segment, tokens]);
const written = new Map<string, string[]>();
const layersRead: ReadDocument[] = [];
let words = 0;

for await (const document of corpus<TimesDocument>(file)) {
  const layers = read({ ...asSource(document), given: { published: document.dct } });
  const found = times.run(layers).times ?? [];
  layersRead.push(layers);
  const half = HALVES[(createHash('sha256').update(document.id).digest()[0] ?? 0) % 2] ?? 'first';
  const index = codePointIndex(layers.text);
  const printed = found.map((time) => ({ ...time, ...spanInCodePoints(index, time) }));
  put(`${half}.gold.jsonl`, document);
  put(`${half}.jsonl`, { input: `${document.id}.txt`, text: layers.text, times: printed });
  words += document.text.split(/\s+/).length;
}

mkdirSync(folder, { recursive: true });
for (const [name, lines] of written) writeFileSync(join(folder, name), `${lines.join('\n')}\n`);

// Read once before it is timed, as in a program that reads many.
const before = process.cpuUsage();
for (const layers of layersRead) times.run(layers);
const { user, system } = process.cpuUsage(before);
const spent = (user + system) / 1000;
const each = ((800 * spent) / words).toFixed(2);
const rate = ((1000 * layersRead.length) / spent).toFixed(0);
console.log(
  `${layersRead.length} documents, ${words} words: ${each} ms of processor for 800 words, ${rate} documents a second`,
);

function put(name: string, line: unknown): void {
  const lines = written.get(name) ?? [];
  lines.push(JSON.stringify(line));
  written.set(name, lines);
}
