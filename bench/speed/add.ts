/**
 * Speed of `add` end to end, and the most memory it took: node bench/speed/add.ts [documents] [threads]
 * Prints one JSON line. Texts are those of ../shared/data/statements where they are at hand, each marked so that no two
 * are equal and cut to about 800 words; else generated.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { addToDossier, openForReading, openInputs } from '../../packages/server/src/compose.ts';
import { generatedArticle } from '../../packages/testkit/src/generate/coverage.ts';

const WORDS = 800;
const CORPUS = new URL('../../../shared/data/statements/train.jsonl', import.meta.url);

const count = Number(process.argv[2] ?? 10_000);
const threads = Number(process.argv[3] ?? availableParallelism());
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-speed-'));
try {
  const inputs = join(folder, 'inputs');
  mkdirSync(inputs);
  writeInputs(inputs, count);
  const dossier = join(folder, 'speed.dossier');
  const items = openInputs([inputs], { given: {}, stdin: process.stdin });
  const started = performance.now();
  const kinds: Record<string, number> = {};
  for await (const { kind } of addToDossier(dossier, items, { jobs: threads })) {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${kinds[kind]} ${kind} `);
  }
  const seconds = (performance.now() - started) / 1000;
  const reader = await openForReading(dossier);
  const { documents, statements } = await reader.overview();
  await reader.close();
  const result = {
    bench: 'add',
    documents,
    kinds,
    threads,
    seconds: round(seconds),
    documentsPerSecond: round(count / seconds),
    // Of the process, threads included; in kilobytes.
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    statements,
    dossierMegabytes: round(statSync(dossier).size / 1e6),
    texts: existsSync(CORPUS) ? 'shared/data/statements' : 'generated',
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeInputs(into: string, documents: number): void {
  const texts = corpus();
  for (let index = 0; index < documents; index += 1) {
    const text = texts[index % Math.max(1, texts.length)];
    const marked =
      text === undefined ? generatedArticle(index, WORDS) : `Report ${index}\n\n${text}`;
    writeFileSync(join(into, `${String(index).padStart(6, '0')}.txt`), marked);
  }
}

/** Texts brought to about 800 words each, by joining short ones and cutting long ones. */
function corpus(): string[] {
  if (!existsSync(CORPUS)) return [];
  const texts: string[] = [];
  let pending = '';
  for (const line of readFileSync(CORPUS, 'utf8').split('\n').filter(Boolean)) {
    const { text } = JSON.parse(line) as { text: string };
    pending += `${text}\n\n`;
    const words = [...pending.matchAll(/\S+/g)];
    if (words.length < WORDS) continue;
    texts.push(pending.slice(0, words[WORDS]?.index));
    pending = '';
  }
  return texts;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
