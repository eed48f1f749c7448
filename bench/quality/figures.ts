/**
 * Measures figures against bench/gold/figures-*.jsonl: value with its bounds, unit, and who gives them. The
 * attributions are the corpus's own (an oracle in the tagger's place) unless weights are given.
 *
 *     node bench/quality/figures.ts [tune | report] [--weights FOLDER] [--errors] [--data FOLDER]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import type { ReadDocument } from '@rapporteur/core/model/document';
import type { Figure } from '@rapporteur/core/model/figure';
import type { Span } from '@rapporteur/core/model/span';
import { taggingReader } from '@rapporteur/core/pipeline/read-document';
import { openTagger } from '@rapporteur/engine/tagger';
import { asSource } from './corpus.ts';
import { attributedDocuments, coveredTokens, oracleTagger } from './oracle.ts';

/** A figure as it was judged; offsets are code points. */
interface GoldFigure extends Span {
  readonly measure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly claimant: Span | null;
  readonly scope: Span | null;
  readonly asOf: Span | null;
}

/** A line of the gold files: every figure of a document. */
interface GoldDocument {
  readonly id: string;
  readonly figures: readonly GoldFigure[];
}

/** A judged figure beside the one that was read, either of which may be missing. */
interface Pair {
  readonly id: string;
  readonly layers: ReadDocument;
  readonly gold: GoldFigure | null;
  readonly given: Figure | null;
  /** A span of the corpus's text in the text that was read; null where that was left out. */
  readonly moved: (span: Span) => Span | null;
  /** Source of the attribution whose cue this is, in the corpus's text. */
  readonly sourceOf: (cue: Span) => readonly Span[];
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
if (half !== 'tune' && half !== 'report')
  throw new Error(`There is no half "${half}"; give tune or report.`);
if (half === 'report' && values.errors === true)
  throw new Error('The reporting half is for figures: its errors are not looked at.');

const pairs = await readPairs();
if (values.errors === true) printErrors();
printReport();

async function readPairs(): Promise<Pair[]> {
  const gold = readFileSync(new URL(`../gold/figures-${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldDocument);
  const documents = attributedDocuments(`${values.data}/dev.jsonl`);
  const model =
    values.weights === undefined
      ? undefined
      : await openTagger(pathToFileURL(`${values.weights}/`));
  const found: Pair[] = [];
  for (const { id, figures } of gold) {
    const document = documents.get(id);
    if (document === undefined) throw new Error(`No document ${id} in dev.jsonl.`);
    const tagger = model ?? oracleTagger(document);
    const layers = await taggingReader(tagger)(asSource(document));
    const covered = coveredTokens(document.text, layers.tokens);
    const moved = (span: Span): Span | null => {
      const [range] = covered(span);
      const first = layers.tokens[range?.from ?? -1];
      const last = layers.tokens[(range?.to ?? 0) - 1];
      return first && last ? { start: first.start, end: last.end } : null;
    };
    const sourceOf = (cue: Span): readonly Span[] =>
      document.attributions.find((one) => one.cue[0]?.start === cue.start)?.source ?? [];
    const left = new Set(layers.figures);
    for (const one of figures) {
      const span = moved(one);
      const [given] = [...left].filter((figure) => shared(figure, span) > 0);
      if (given !== undefined) left.delete(given);
      found.push({ id, layers, gold: one, given: given ?? null, moved, sourceOf });
    }
    for (const given of left) found.push({ id, layers, gold: null, given, moved, sourceOf });
  }
  return found;
}

function shared(a: Span | null, b: Span | null): number {
  if (a === null || b === null) return 0;
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function sameValue({ gold, given }: Pair): boolean {
  if (gold === null || given === null) return false;
  return (['value', 'low', 'high'] as const).every((field) => {
    const [a, b] = [gold[field], given[field]];
    return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-4 * Math.max(1, Math.abs(a));
  });
}

function sameUnit({ gold, given }: Pair): boolean {
  return gold !== null && given !== null && gold.unit === given.unit;
}

/** The statement that gives it has the same cue or, by another cue, the same source; or neither has anybody. */
function sameClaimant({ gold, given, layers, moved, sourceOf }: Pair): boolean {
  if (gold === null || given === null) return false;
  const statement = layers.statements.find(({ id }) => id === given.statement);
  if (gold.claimant === null || statement === undefined)
    return gold.claimant === null && statement === undefined;
  return (
    shared(statement.cue, moved(gold.claimant)) > 0 ||
    sourceOf(gold.claimant).some((source) => shared(statement.source, moved(source)) > 0)
  );
}

function sameSpan(field: 'scope' | 'asOf'): (pair: Pair) => boolean {
  return ({ gold, given, moved }) => {
    const expected = gold?.[field] ?? null;
    return expected !== null && shared(moved(expected), given?.[field] ?? null) > 0;
  };
}

function printReport(): void {
  const gold = pairs.filter((pair) => pair.gold !== null);
  const given = pairs.filter((pair) => pair.given !== null);

  const lost = gold.filter((pair) => pair.gold !== null && pair.moved(pair.gold) === null).length;
  console.log(
    `${half}: ${gold.length} figures ${lost} in text that was left out; ${given.length} given`,
  );
  console.log(`\n${''.padEnd(24)}     P     R    F1   gold  right  given`);
  const row = (name: string, right: number, all: number, told: number): void => {
    const rate = (whole: number): string =>
      (whole === 0 ? 0 : right / whole).toFixed(2).padStart(6);
    const f1 = all + told === 0 ? 0 : (2 * right) / (all + told);
    const counts = [all, right, told].map((count) => String(count).padStart(7)).join('');
    console.log(`${name.padEnd(24)}${rate(told)}${rate(all)}${f1.toFixed(3).padStart(7)}${counts}`);
  };
  const scored = (name: string, isRight: (pair: Pair) => boolean): void =>
    row(name, pairs.filter(isRight).length, gold.length, given.length);
  scored('found', (pair) => pair.gold !== null && pair.given !== null);
  scored('value', sameValue);
  scored('unit', sameUnit);
  scored('claimant', sameClaimant);
  scored('measure', (pair) => pair.gold?.measure === pair.given?.measure);
  scored('value and unit', (pair) => sameValue(pair) && sameUnit(pair));
  scored(
    'value, unit, claimant',
    (pair) => sameValue(pair) && sameUnit(pair) && sameClaimant(pair),
  );
  for (const field of ['scope', 'asOf'] as const)
    row(
      field,
      pairs.filter(sameSpan(field)).length,
      gold.filter((pair) => pair.gold?.[field] !== null).length,
      given.filter((pair) => pair.gold !== null && pair.given?.[field] !== null).length,
    );
}

function printErrors(): void {
  for (const pair of pairs) {
    const { gold, given, layers, moved } = pair;
    const right: Readonly<Record<string, boolean>> = {
      value: sameValue(pair),
      unit: sameUnit(pair),
      claimant: sameClaimant(pair),
    };
    const wrong = Object.keys(right).filter((name) => right[name] === false);
    if (wrong.length === 0) continue;
    const words = (span: Span | null): string =>
      span === null ? '-' : layers.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const at = given ?? (gold && moved(gold));
    const kind = gold === null ? 'extra' : given === null ? 'missed' : wrong.join(', ');
    const told = (one: GoldFigure | Figure | null): string =>
      one === null ? '-' : `${one.value} ${one.low}..${one.high} ${one.unit}`;
    const cue = gold?.claimant ? words(moved(gold.claimant)) : '-';
    const found = layers.statements.find(({ id }) => id === given?.statement);
    console.log(
      `${kind}: ${told(gold)} | given ${told(given)} | by ${cue} | given ${words(found?.cue ?? null)}`,
    );
    if (at !== null)
      console.log(
        `    …${words({ start: at.start - 60, end: at.start })}[${words(at)}]${words({ start: at.end, end: at.end + 50 })}…   [${pair.id}]\n`,
      );
  }
}
