/**
 * Documents without a date: a tenth of the dates of a topic is hidden, and inferred again from the rest.
 *
 *     node bench/quality/undated.ts [--seeds 5] [--misses] TOPIC.jsonl.gz...
 *
 * A topic has a first line of its own, then one article a line: `{"id", "published", "text"}`. For each random choice of hidden
 * dates: how many documents are given an interval, how many of the intervals hold the date, how many have three days or fewer.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { inferDates } from '@rapporteur/core/link/dates/infer-dates';
import { dayOfIso, dayValue } from '@rapporteur/core/model/calendar';
import type { DatableDocument, InferredDate } from '@rapporteur/core/model/datable';
import { documentReader } from '@rapporteur/core/pipeline/read-document';

interface Article {
  readonly id: string;
  readonly published: string;
  readonly text: string;
}

/** An article read with its date and without. */
interface Both {
  readonly published: string;
  readonly dated: DatableDocument;
  readonly hidden: DatableDocument;
}

interface Tally {
  hidden: number;
  given: number;
  held: number;
  narrow: number;
}

const DAY = 86_400_000;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: 'string', default: '5' }, misses: { type: 'boolean', default: false } },
});
const read = documentReader();

for (const file of positionals) {
  const articles = articlesOf(file).map(readBoth);
  const all: Tally = { hidden: 0, given: 0, held: 0, narrow: 0 };
  let under = 0;
  for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
    const one = trial(articles, seed);
    for (const key of ['hidden', 'given', 'held', 'narrow'] as const) all[key] += one[key];
    if (one.held < 0.95 * one.given) under += 1;
    console.log(`${basename(file)} ${seed}: ${shares(one)}`);
  }
  console.log(`${basename(file)} all: ${shares(all)}; below 95 % in ${under} of ${values.seeds}`);
}

function articlesOf(file: string): Article[] {
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n').slice(1);
  return lines.map((line) => JSON.parse(line) as Article);
}

function readBoth({ id, published, text }: Article): Both {
  const bytes = Buffer.from(text);
  const source = { input: id, bytes, mediaType: 'text/plain', charset: null } as const;
  const day = dayOfIso(published);
  if (day === null) throw new Error(`${id}: ${published} is no day`);
  const days = { from: published, to: dayValue(day + 1) };
  return {
    published,
    dated: { ...read({ ...source, given: { published } }), id, published: days },
    hidden: { ...read({ ...source, given: {} }), id, published: null },
  };
}

function trial(articles: readonly Both[], seed: number): Tally {
  const random = randomFrom(seed);
  const order = articles
    .map((article) => ({ article, at: random() }))
    .toSorted((a, b) => a.at - b.at);
  const hidden = order.slice(0, Math.round(articles.length / 10)).map(({ article }) => article);
  const chosen = new Set(hidden);
  const { documents } = inferDates(
    articles.map((one) => (chosen.has(one) ? one.hidden : one.dated)),
  );
  const byId = new Map(documents.map((one) => [one.document, one]));
  const tally: Tally = { hidden: hidden.length, given: 0, held: 0, narrow: 0 };
  for (const { published, hidden: document } of hidden) {
    const inferred = byId.get(document.id);
    if (inferred?.days == null) continue;
    tally.given += 1;
    if (inferred.days.from <= published && published < inferred.days.to) tally.held += 1;
    else if (values.misses) console.log(missed(published, inferred));
    if (Date.parse(inferred.days.to) - Date.parse(inferred.days.from) <= 3 * DAY) tally.narrow += 1;
  }
  return tally;
}

function missed(published: string, { document, days, basis }: InferredDate): string {
  const rules = basis.map(({ rule }) => rule).join(', ');
  return `  ${document} of ${published}: ${days?.from} to before ${days?.to} by ${rules}`;
}

function shares({ hidden, given, held, narrow }: Tally): string {
  const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
  return `${hidden} hidden, ${share(given, hidden)} given an interval; of these ${share(held, given)} hold the date, ${share(narrow, given)} have three days or fewer`;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
