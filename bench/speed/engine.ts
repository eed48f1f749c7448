/**
 * How long the trained model takes to load, and the share of reading that is spent outside it, in one thread:
 * node bench/speed/engine.ts CORPUS.jsonl [documents]
 * Prints one JSON line.
 */
import { documentReader, taggingReader } from '@rapporteur/core/pipeline/read-document';
import { openTagger } from '@rapporteur/engine/tagger';
import { asSource, corpus, type CorpusDocument } from '../quality/corpus.ts';

const documents: CorpusDocument[] = [];
for await (const document of corpus(process.argv[2] ?? '')) {
  documents.push(document);
  if (documents.length >= Number(process.argv[3] ?? 100)) break;
}
const started = performance.now();
const tagger = await openTagger();
const loaded = performance.now() - started;

let inModel = 0;
const timed = taggingReader({
  ...tagger,
  tag: async (input) => {
    const from = performance.now();
    const found = await tagger.tag(input);
    inModel += performance.now() - from;
    return found;
  },
});
const byRules = documentReader();
// Everything is compiled before the clock starts.
for (const document of documents.slice(0, 5)) await timed(asSource(document));
inModel = 0;

const whole = await clocked(async () => {
  for (const document of documents) await timed(asSource(document));
});
const rulesOnly = await clocked(() => {
  for (const document of documents) byRules(asSource(document));
});
const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const result = {
  bench: 'engine',
  documents: documents.length,
  words,
  loadMilliseconds: Math.round(loaded),
  documentsPerSecond: round(documents.length / whole),
  rulesOnlyDocumentsPerSecond: round(documents.length / rulesOnly),
  // Of the time of a document; the model's own preparing of words counts as the model's.
  shareOutsideModel: round(1 - inModel / 1000 / whole),
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
process.stdout.write(`${JSON.stringify(result)}\n`);

async function clocked(work: () => void | Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
