/**
 * Turns a corpus with attributions or names into what packages/engine/train/train.py reads: words with their pieces and features, and
 * what the corpus marks, by word. The same code tokenizes here and in the program.
 *
 *     node tools/training-words.ts VOCAB.txt CORPUS.jsonl > words.jsonl
 */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { taggerInput } from '@rapporteur/core/pipeline/tagger-input';
import type { Span } from '@rapporteur/core/model/span';
import type { Token } from '@rapporteur/core/model/token';
import { documentReader } from '@rapporteur/core/pipeline/read-document';
import { codePointIndex } from '@rapporteur/core/text/code-points';
import { nameFeatures, wordFeatures } from '@rapporteur/engine/features';
import { wordPiece } from '@rapporteur/engine/wordpiece';

/** A document of a corpus: one with attributions, or one with names. */
interface Marked {
  readonly id: string;
  readonly outlet?: string;
  readonly text: string;
  readonly attributions?: readonly {
    readonly source: Span[];
    readonly cue: Span[];
    readonly content: Span[];
  }[];
  readonly discard?: readonly Span[];
  readonly mentions?: readonly (Span & {
    readonly type: string | null;
    readonly optional?: boolean;
  })[];
}

const [vocabulary = '', corpus = ''] = process.argv.slice(2);
const encoder = wordPiece(readFileSync(vocabulary, 'utf8'));
const read = documentReader();
for await (const line of createInterface({ input: createReadStream(corpus, 'utf8') })) {
  const document = JSON.parse(line) as Marked;
  const layers = read({
    input: document.id,
    bytes: new TextEncoder().encode(document.text),
    mediaType: 'text/plain',
    charset: null,
    given: {},
  });
  const shift = document.text.indexOf(layers.text.slice(0, 200));
  const index = codePointIndex(document.text);
  const toWords = (spans: readonly Span[]): number[] =>
    spans.flatMap(({ start, end }) =>
      wordsWithin(layers.tokens, index.toUnit(start) - shift, index.toUnit(end) - shift),
    );
  const input = taggerInput(layers);
  const features = wordFeatures(input);
  console.log(
    JSON.stringify({
      id: document.id,
      outlet: document.outlet,
      // Where lines were left out in the middle, offsets of the corpus no longer hold.
      exact: document.text.slice(shift, shift + layers.text.length) === layers.text,
      pieces: layers.tokens.map((token) => encoder.pieces(token.text)),
      sentence: layers.tokens.map((token) => token.sentence),
      features,
      names: nameFeatures(input),
      rules: input.proposals.map(({ cue, source, content }) => ({
        cue: [cue.from, cue.to],
        source: source === null ? null : [source.from, source.to],
        content: content.map(({ from, to }) => [from, to]),
      })),
      start: layers.tokens.map((token) => token.start + shift),
      end: layers.tokens.map((token) => token.end + shift),
      discard: toWords(document.discard ?? []),
      mentions: document.mentions?.map(({ start, end, type, optional }) => ({
        words: toWords([{ start, end }]),
        type,
        optional: optional === true,
      })),
      attributions: document.attributions?.map(({ source, cue, content }) => ({
        source: toWords(source),
        cue: toWords(cue),
        content: toWords(content),
      })),
    }),
  );
}

function wordsWithin(tokens: readonly Token[], start: number, end: number): number[] {
  return tokens.flatMap((token, index) => (token.end > start && token.start < end ? [index] : []));
}
