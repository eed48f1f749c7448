import type { Passage, Sentence } from '../../model/passage.ts';
import type { Token } from '../../model/token.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import type { Scene } from './candidate.ts';
import type { CueLexicon } from './lexicon.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import type { TokenRange, Words } from './words.ts';
import { retagged } from './retag.ts';

/** The layers that attribution rules read. */
export interface AttributionInput {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** A scene for each sentence of a document; sentences without a word are left out. */
export function scenes(input: AttributionInput, lexicon: CueLexicon): Scene[] {
  const { text, passages, tokens } = input;
  const quotations = findQuotations(text, passages);
  const covering = quotationOfTokens(tokens, quotations);
  const words: Words = {
    tokens: retagged(tokens, lexicon.verbForms),
    quoted: covering.map((index) => index >= 0),
  };
  const sentences = sentenceRanges(input);
  return sentences.flatMap((sentence, index) =>
    pieces(sentence).map((range) => ({
      words,
      index,
      range,
      passages,
      quotations,
      quotationAt: (token: number) => covering[token] ?? -1,
      passageOf: (token: number) => passageAt(passages, tokens[token]?.start ?? -1),
      tokenFrom: (offset: number) => firstTokenFrom(tokens, offset),
      lexicon,
    })),
  );
}

/** Longest stretch that rules look at as one sentence, in tokens: prose has none longer, and rules may be quadratic in it. */
const LONGEST_SENTENCE = 250;

function pieces({ from, to }: TokenRange): TokenRange[] {
  const found: TokenRange[] = [];
  for (let at = from; at < to; at += LONGEST_SENTENCE)
    found.push({ from: at, to: Math.min(to, at + LONGEST_SENTENCE) });
  return found;
}

function quotationOfTokens(tokens: readonly Token[], quotations: readonly Quotation[]): number[] {
  let current = 0;
  return tokens.map((token) => {
    while (current < quotations.length && (quotations[current]?.span.end ?? 0) <= token.start)
      current += 1;
    const quotation = quotations[current];
    return quotation !== undefined &&
      token.start >= quotation.span.start &&
      token.end <= quotation.span.end
      ? current
      : -1;
  });
}

function sentenceRanges(input: AttributionInput): (TokenRange & Sentence)[] {
  let at = 0;
  return input.sentences.map((sentence) => {
    while (at < input.tokens.length && (input.tokens[at]?.start ?? 0) < sentence.start) at += 1;
    const from = at;
    while (at < input.tokens.length && (input.tokens[at]?.start ?? 0) < sentence.end) at += 1;
    return { ...sentence, from, to: at };
  });
}

/** Index of the first token at or after an offset, by halving. */
function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  return lowerBound(tokens.length, (index) => (tokens[index]?.start ?? 0) >= offset);
}

function passageAt(passages: readonly Passage[], offset: number): number {
  return lowerBound(passages.length, (index) => (passages[index]?.end ?? 0) > offset);
}
