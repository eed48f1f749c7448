/**
 * Main text, titles and dates of the articles in ../shared/data/articles, and pages a second:
 *
 *     node bench/quality/articles.ts [dev|dates_dev] [--out FOLDER]
 *
 * Pages are split in two by site (the first byte of the SHA-256 of the domain, even or odd): rules are tuned on one half and
 * measured on the other. The scorer of ../shared/score does the counting. `--out` keeps gold and predictions of each half.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { clean } from '../../packages/core/src/clean/clean.ts';
import type { Layers } from '../../packages/core/src/model/document.ts';
import { decode } from '../../packages/core/src/read/decode.ts';
import { segment } from '../../packages/core/src/segment/segment.ts';

interface Gold {
  readonly id: string;
  readonly html: string;
  readonly url: string | null;
}

const SHARED = new URL('../../../shared/', import.meta.url);
const [set = 'dev', option, out] = process.argv.slice(2);
const folder =
  option === '--out' && out !== undefined ? out : mkdtempSync(join(tmpdir(), 'articles-'));
mkdirSync(folder, { recursive: true });

const data = new URL(`data/articles/${set}/`, SHARED);
const rows = readFileSync(new URL(`${set}.jsonl`, data), 'utf8')
  .split('\n')
  .filter(Boolean);
const pages = rows.map((row) => {
  const gold = JSON.parse(row) as Gold;
  return { gold, bytes: gunzipSync(readFileSync(new URL(gold.html, data))) };
});

// Once to warm up, once to count.
for (const { gold, bytes } of pages.slice(0, 100)) read(gold.id, bytes);
const started = performance.now();
const printed = pages.map(({ gold, bytes }) => read(gold.id, bytes));
const seconds = (performance.now() - started) / 1000;
process.stdout.write(`${set}: ${(pages.length / seconds).toFixed(1)} pages a second\n`);

for (const half of ['tune', 'hold', 'all'] as const) {
  const chosen = pages.flatMap(({ gold }, index) =>
    half === 'all' || halfOf(gold) === half ? [{ ...gold, line: printed[index] ?? '' }] : [],
  );
  const goldFile = join(folder, `${set}.${half}.gold.jsonl`);
  const predictions = join(folder, `${set}.${half}.jsonl`);
  const golds = chosen.map(({ line: _, ...gold }) => ({
    ...gold,
    html: fileURLToPath(new URL(gold.html, data)),
  }));
  writeFileSync(goldFile, golds.map((gold) => `${JSON.stringify(gold)}\n`).join(''));
  writeFileSync(predictions, chosen.map(({ line }) => `${line}\n`).join(''));
  const score = execFileSync('python3', [
    fileURLToPath(new URL('score/articles.py', SHARED)),
    goldFile,
    '--predictions',
    predictions,
    '--without',
    'headline,byline',
  ]);
  process.stdout.write(`${half}\n${score.toString().replace(/^\S+=.*\n/m, '')}`);
}
if (option !== '--out') rmSync(folder, { recursive: true, force: true });

function halfOf({ url, id }: Gold): 'tune' | 'hold' {
  const host = url === null ? id : new URL(url).hostname.replace(/^www\./, '');
  const labels = host.split('.');
  const short = /^(?:com?|org|net|gov|ac|edu)$/.test(labels.at(-2) ?? '') ? 3 : 2;
  const domain = labels.slice(-short).join('.');
  return (createHash('sha256').update(domain).digest()[0] ?? 0) % 2 === 0 ? 'tune' : 'hold';
}

/** One line as `rapporteur read` prints it, as far as the scorer looks at it. */
function read(id: string, bytes: Uint8Array): string {
  const source = {
    input: `${id}.html`,
    bytes,
    mediaType: 'text/html',
    charset: null,
    given: {},
  } as const;
  try {
    let layers = { source } as unknown as Layers;
    for (const stage of [decode, clean, segment]) layers = { ...layers, ...stage.run(layers) };
    const { text, passages, metadata, removed } = layers;
    return JSON.stringify({
      input: source.input,
      // The scorer counts code points; a pair of surrogates is one.
      text: text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, '  '),
      passages,
      title: metadata.title?.value ?? null,
      authors: metadata.authors,
      published: metadata.published?.value ?? null,
      removed,
    });
  } catch (error) {
    process.stderr.write(`${id}: ${String(error)}\n`);
    return JSON.stringify({ input: source.input });
  }
}
