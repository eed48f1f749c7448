/**
 * Measures what statements tell of an attribution beyond its words: act, factuality, negation, condition, hedges
 * and, where a half has them, addressee, medium and time, against bench/gold. The words are the corpus's own
 * (an oracle in the tagger's place) unless weights are given.
 *
 *     node bench/quality/acts.ts [tune | report | train] [--weights FOLDER] [--errors] [--data FOLDER]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import type { ReadDocument } from '@rapporteur/core/model/document';
import type { Tagger } from '@rapporteur/core/model/tagger';
import type { Span } from '@rapporteur/core/model/span';
import {
  ACTS,
  FACTUALITIES,
  type Act,
  type Factuality,
  type Statement,
} from '@rapporteur/core/model/statement';
import { taggingReader } from '@rapporteur/core/pipeline/read-document';
import { openTagger } from '@rapporteur/engine/tagger';
import { asSource } from './corpus.ts';
import {
  attributedDocuments,
  coveredTokens,
  oracleTagger,
  type AttributedDocument,
} from './oracle.ts';

/** One line of bench/gold; offsets are code points. The spans stand in tune and report only. */
interface GoldItem {
  readonly id: string;
  readonly cue: Span;
  readonly act: Act;
  readonly factuality: Factuality;
  readonly negated: boolean;
  readonly conditional: boolean;
  readonly hedged: boolean;
  readonly addressee?: Span | null;
  readonly medium?: Span | null;
  readonly saidAt?: Span | null;
}

/** A gold item beside the statement that was made of it, if any. */
interface Pair {
  readonly item: GoldItem;
  readonly statement: Statement | undefined;
  readonly layers: ReadDocument;
  /** A gold span in the text that was read. */
  readonly moved: (span: Span) => Span | null;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    weights: { type: 'string' },
    errors: { type: 'boolean' },
    data: { type: 'string', default: '../shared/data/statements' },
  },
});
const half = positionals[0] ?? 'tune';
if (!['tune', 'report', 'train'].includes(half))
  throw new Error(`There is no half "${half}"; give tune, report or train.`);
if (half === 'report' && values.errors === true)
  throw new Error('The reporting half is for figures: its errors are not looked at.');

const pairs = await readPairs();
if (values.errors === true) printErrors();
printReport();

async function readPairs(): Promise<Pair[]> {
  const gold = readFileSync(new URL(`../gold/${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldItem);
  const portion = half === 'train' ? 'train' : 'dev';
  const documents = attributedDocuments(`${values.data}/${portion}.jsonl`);
  const model =
    values.weights === undefined
      ? undefined
      : await openTagger(pathToFileURL(`${values.weights}/`));
  const found: Pair[] = [];
  for (const [id, items] of Map.groupBy(gold, (item) => item.id)) {
    const document = documents.get(id);
    if (document === undefined) throw new Error(`No document ${id} in ${portion}.jsonl.`);
    found.push(...(await pairsOf(document, items, model)));
  }
  return found;
}

async function pairsOf(
  document: AttributedDocument,
  items: readonly GoldItem[],
  model: Tagger | undefined,
): Promise<Pair[]> {
  const tagger = model ?? oracleTagger(document);
  const layers = await taggingReader(tagger)(asSource(document));
  const covered = coveredTokens(document.text, layers.tokens);
  const moved = (span: Span): Span | null => {
    const [range] = covered(span);
    if (range === undefined) return null;
    const [first, last] = [layers.tokens[range.from], layers.tokens[range.to - 1]];
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  };
  return items.map((item) => {
    const cue = moved(item.cue);
    const [statement] = layers.statements
      .filter((one) => shared(one.cue, cue) > 0)
      .toSorted((a, b) => shared(b.cue, cue) - shared(a.cue, cue));
    return { item, statement, layers, moved };
  });
}

function shared(a: Span | null, b: Span | null): number {
  if (a === null || b === null) return 0;
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Right, given wrongly, missed. */
interface Counts {
  readonly hits: number;
  readonly extra: number;
  readonly missed: number;
}

function f1({ hits, extra, missed }: Counts): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + extra + missed);
}

function countsOf<T>(value: T, of: (pair: Pair) => { gold: T; given: T | undefined }): Counts {
  const all = pairs.map(of);
  return {
    hits: all.filter(({ gold, given }) => gold === value && given === value).length,
    extra: all.filter(({ gold, given }) => gold !== value && given === value).length,
    missed: all.filter(({ gold, given }) => gold === value && given !== value).length,
  };
}

function printReport(): void {
  const unmatched = pairs.filter(({ statement }) => statement === undefined).length;
  const documents = new Set(pairs.map(({ item }) => item.id)).size;
  console.log(
    `${half}: ${pairs.length} items of ${documents} documents, ${unmatched} without a statement`,
  );
  printClasses('act', ACTS, ({ item, statement }) => ({ gold: item.act, given: statement?.act }));
  printClasses('factuality', FACTUALITIES, ({ item, statement }) => ({
    gold: item.factuality,
    given: statement?.factuality,
  }));
  const truths = {
    negated: countsOf<boolean>(true, ({ item, statement }) => ({
      gold: item.negated,
      given: statement?.negated,
    })),
    conditional: countsOf<boolean>(true, ({ item, statement }) => ({
      gold: item.conditional,
      given: statement && statement.condition !== null,
    })),
    hedged: countsOf<boolean>(true, ({ item, statement }) => ({
      gold: item.hedged,
      given: statement && statement.hedges.length > 0,
    })),
    ...(half === 'train'
      ? {}
      : {
          addressee: spanCounts('addressee'),
          medium: spanCounts('medium'),
          saidAt: spanCounts('saidAt'),
        }),
  };
  console.log();
  for (const [name, counts] of Object.entries(truths)) console.log(row(name, counts));
}

/** A span is right where it shares a letter with the gold one. */
function spanCounts(field: 'addressee' | 'medium' | 'saidAt'): Counts {
  let [hits, extra, missed] = [0, 0, 0];
  for (const { item, statement, moved } of pairs) {
    const gold = item[field] ?? null;
    const given = statement?.[field] ?? null;
    if (gold !== null && shared(moved(gold), given) > 0) hits += 1;
    else {
      if (gold !== null) missed += 1;
      if (given !== null) extra += 1;
    }
  }
  return { hits, extra, missed };
}

function printClasses<T extends string>(
  title: string,
  classes: readonly T[],
  of: (pair: Pair) => { gold: T; given: T | undefined },
): void {
  console.log(`\n${title.padEnd(16)}     P     R    F1   gold  right  extra`);
  const counts = classes.map((name) => [name, countsOf(name, of)] as const);
  for (const [name, count] of counts)
    if (count.hits + count.missed + count.extra > 0) console.log(row(name, count));
  const macro = (least: number): string => {
    const scored = counts.filter(([, { hits, missed }]) => hits + missed >= least);
    return (scored.reduce((sum, [, count]) => sum + f1(count), 0) / scored.length).toFixed(3);
  };
  const right = counts.reduce((sum, [, { hits }]) => sum + hits, 0);
  console.log(
    `${title}: macro F1 ${macro(1)}, of those with three or more ${macro(3)}; accuracy ${(right / pairs.length).toFixed(3)}`,
  );
}

function row(name: string, counts: Counts): string {
  const { hits, extra, missed } = counts;
  const rate = (part: number, whole: number): string =>
    (whole === 0 ? 0 : part / whole).toFixed(2).padStart(6);
  const figures = [hits + missed, hits, extra].map((count) => String(count).padStart(7)).join('');
  return `${name.padEnd(16)}${rate(hits, hits + extra)}${rate(hits, hits + missed)}${f1(counts).toFixed(2).padStart(6)}${figures}`;
}

function printErrors(): void {
  for (const { item, statement, layers, moved } of pairs) {
    const words = (span: Span | null): string =>
      span === null ? '-' : layers.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const gold = (span: Span | null | undefined): string =>
      span === null || span === undefined ? '-' : words(moved(span));
    const compared: [name: string, gold: unknown, given: unknown][] = [
      ['act', item.act, statement?.act],
      ['factuality', item.factuality, statement?.factuality],
      ['negated', item.negated, statement?.negated],
      ['conditional', item.conditional, statement && statement.condition !== null],
      ['hedged', item.hedged, statement && statement.hedges.length > 0],
      ...(half === 'train'
        ? []
        : (['addressee', 'medium', 'saidAt'] as const).map((field): [string, unknown, unknown] => {
            const span = item[field] ?? null;
            const given = statement?.[field] ?? null;
            const same = span !== null && shared(moved(span), given) > 0;
            return [field, gold(span), same ? gold(span) : words(given)];
          })),
    ];
    const wrong = compared.filter(([, expected, given]) => expected !== given);
    if (wrong.length === 0) continue;
    for (const [name, expected, given] of wrong)
      console.log(`${name}: ${expected}, given ${given}`);
    const pieces = statement?.content.map(words).join(' … ');
    const source = words(statement?.source ?? null);
    console.log(`    ${source} | ${gold(item.cue)} | ${pieces}   [${item.id}]\n`);
  }
}
