/** A tagger that gives a corpus's own attributions: what comes after it is measured apart from its errors. */
import { readFileSync } from 'node:fs';
import type {
  TaggedAttribution,
  Tagger,
  TaggerInput,
  TokenRange,
} from '@rapporteur/core/model/tagger';
import type { Span } from '@rapporteur/core/model/span';
import type { Token } from '@rapporteur/core/model/token';
import { openTagger } from '@rapporteur/engine/tagger';
import { codePointIndex } from '@rapporteur/core/text/code-points';

/** A document of an attribution corpus; offsets are code points. */
export interface AttributedDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The documents of a corpus in JSON lines, by id. */
export function attributedDocuments(path: string): Map<string, AttributedDocument> {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const documents = lines.map((line) => JSON.parse(line) as AttributedDocument);
  return new Map(documents.map((document) => [document.id, document]));
}

const engine = await openTagger();

/** A tagger that gives the attributions of the corpus itself, and the names that the shipped model finds. */
export function oracleTagger(document: AttributedDocument): Tagger {
  return {
    model: { name: 'oracle', version: '1' },
    tag: async (input) => ({
      attributions: oracleTags(document, input),
      names: (await engine.tag(input)).names,
    }),
  };
}

/** The attributions of a document as a tagger would give them. */
function oracleTags(
  { text, attributions }: AttributedDocument,
  { tokens }: TaggerInput,
): TaggedAttribution[] {
  const covered = coveredTokens(text, tokens);
  const found = attributions.flatMap(({ source, cue, content }): TaggedAttribution[] => {
    const [cueRange] = cue.flatMap(covered);
    const pieces = content.flatMap(covered);
    if (cueRange === undefined || pieces.length === 0) return [];
    const scores = { cue: 1, source: 1, content: 1 };
    return [{ cue: cueRange, source: hull(source.flatMap(covered)), content: pieces, scores }];
  });
  return found.toSorted((a, b) => a.cue.from - b.cue.from);
}

/** Turns a span of the corpus's text, in code points, into the tokens that it covers, if any were read. */
export function coveredTokens(
  text: string,
  tokens: readonly Token[],
): (span: Span) => [] | [TokenRange] {
  const index = codePointIndex(text);
  const starts = startsWithin(text, tokens);
  return ({ start, end }) => {
    const [a, b] = [index.toUnit(start), index.toUnit(end)];
    const from = tokens.findIndex(({ text: { length } }, at) => (starts[at] ?? 0) + length > a);
    const to = starts.findLastIndex((unit) => unit < b) + 1;
    return from >= 0 && from < to ? [{ from, to }] : [];
  };
}

/** How many tokens must agree before a place is taken for where reading goes on after lines that were left out. */
const SURE = 12;

/** Where each token stands in the corpus's text: reading may have left out lines, at the beginning or between. */
function startsWithin(text: string, tokens: readonly Token[]): number[] {
  let shift = 0;
  return tokens.map((token, at) => {
    if (!text.startsWith(token.text, token.start + shift))
      shift = shiftFrom(text, tokens.slice(at, at + SURE), shift) ?? shift;
    return token.start + shift;
  });
}

/** The nearest shift, at or above the one so far, by which the tokens are found in the text. */
function shiftFrom(text: string, tokens: readonly Token[], least: number): number | null {
  const [first] = tokens;
  if (first === undefined) return null;
  for (
    let at = text.indexOf(first.text, first.start + least);
    at >= 0;
    at = text.indexOf(first.text, at + 1)
  ) {
    const shift = at - first.start;
    if (tokens.every((token) => text.startsWith(token.text, token.start + shift))) return shift;
  }
  return null;
}

function hull(ranges: readonly TokenRange[]): TokenRange | null {
  if (ranges.length === 0) return null;
  return {
    from: Math.min(...ranges.map((range) => range.from)),
    to: Math.max(...ranges.map((range) => range.to)),
  };
}
