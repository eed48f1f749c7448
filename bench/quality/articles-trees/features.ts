/**
 * The rows that the trees of clean/html/scorer are trained on: one JSON line a page of ../shared/data/articles/dev, the names of
 * the columns before them.
 *
 *     node bench/quality/articles-trees/features.ts > features.jsonl
 *     python3 bench/quality/articles-trees/train.py features.jsonl      # needs lightgbm, scikit-learn, numpy
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { articleData } from '../../../packages/core/src/clean/html/json-ld.ts';
import { hintsOf, wordsOf } from '../../../packages/core/src/clean/html/clean-html.ts';
import { findMainContent } from '../../../packages/core/src/clean/html/main-content.ts';
import { takeApart } from '../../../packages/core/src/clean/html/page-blocks.ts';
import { pageHead } from '../../../packages/core/src/clean/html/page-head.ts';
import { parsePage } from '../../../packages/core/src/clean/html/parse.ts';
import {
  blockFeatures,
  FEATURES,
} from '../../../packages/core/src/clean/html/scorer/block-features.ts';
import { decodeBytes } from '../../../packages/core/src/read/decode.ts';

const DATA = new URL('../../../../shared/data/articles/dev/', import.meta.url);

print(FEATURES);
for (const line of readFileSync(new URL('dev.jsonl', DATA), 'utf8').split('\n').filter(Boolean)) {
  const { id, html, url, text } = JSON.parse(line) as Record<
    'id' | 'html' | 'url' | 'text',
    string
  >;
  const { characters } = decodeBytes(
    gunzipSync(readFileSync(new URL(html, DATA))),
    'text/html',
    null,
  );
  const document = parsePage(id, characters);
  const page = takeApart(document);
  const words = page.blocks.map(wordsOf);
  const rows = blockFeatures(
    page,
    words,
    hintsOf(pageHead(document), articleData(document)),
    (['classes', 'markup', 'nothing'] as const).map((trust) => findMainContent(page, trust)),
  );
  print({
    id,
    url,
    gold: text,
    words,
    tags: page.blocks.map(({ element }) => page.elements[element]?.node.tagName ?? ''),
    rows: rows.map((row) => Array.from(row, (value) => Math.round(value * 1e4) / 1e4)),
  });
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
