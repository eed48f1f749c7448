import { readFile } from 'node:fs/promises';
import type {
  Tagged,
  Tagger,
  ProposedAttribution,
  TaggedAttribution,
  TaggerInput,
  TokenRange,
} from '@rapporteur/core/model/tagger';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { FEATURES, nameFeatures, type WordFeatures, wordFeatures } from './features.ts';
import { type NameSpan, nameSpans, settledNames } from './names.ts';
import { stretches, type TagSet, viterbi } from './viterbi.ts';
import { type Window, windowsOf } from './windows.ts';
import { wordPiece, type WordPiece } from './wordpiece.ts';

/** Tags of the first head: outside, first word of a cue, later word. */
const CUE_TAGS: TagSet = { size: 3, openedBy: new Map([[2, 1]]) };
/** Tags of the second: outside, first and later words of the source, of the content. */
const ROLE_TAGS: TagSet = { size: 5, openedBy: new Map([[2, 1], [4, 3]]) }; // prettier-ignore
/** One thread, in order: how the work is shared out must not show in the result. */
const SESSION: InferenceSession.SessionOptions = {
  executionMode: 'sequential',
  interOpNumThreads: 1,
  intraOpNumThreads: 1,
  logSeverityLevel: 3,
};

/** What stands in `weights/model.json`. */
interface Manifest {
  readonly name: string;
  readonly version: string;
}

interface Model {
  readonly encoder: InferenceSession;
  readonly roles: InferenceSession;
  readonly pieces: WordPiece;
}

/**
 * Loads the weights, in under a second; every window of a document then goes through the encoder by itself, so
 * that nothing else that is read changes its scales.
 * @throws Error where a file of the weights is missing or damaged.
 */
export async function openTagger(
  weights: URL = new URL('../weights/', import.meta.url),
): Promise<Tagger> {
  const [manifest, vocabulary, encoder, roles] = await Promise.all([
    readFile(new URL('model.json', weights), 'utf8'),
    readFile(new URL('vocab.txt', weights), 'utf8'),
    session(new URL('encoder.onnx', weights)),
    session(new URL('roles.onnx', weights)),
  ]);
  const { name, version } = JSON.parse(manifest) as Manifest;
  const model = { encoder, roles, pieces: wordPiece(vocabulary) };
  return { model: { name, version }, tag: (input) => tag(model, input) };
}

async function session(file: URL): Promise<InferenceSession> {
  return InferenceSession.create(await readFile(file), SESSION);
}

/** A document as the model reads it. */
interface Prepared {
  readonly input: TaggerInput;
  readonly features: readonly WordFeatures[];
  readonly hints: readonly (readonly number[])[];
  readonly pieces: readonly (readonly number[])[];
}

async function tag(model: Model, input: TaggerInput): Promise<Tagged> {
  const { tokens } = input;
  const pieces = tokens.map((token) => model.pieces.pieces(token.text));
  const document = { input, features: wordFeatures(input), hints: nameFeatures(input), pieces };
  const windows = windowsOf(
    tokens.map((token) => token.sentence),
    pieces.map((word) => word.length),
  );
  const attributions: TaggedAttribution[] = [];
  const names: NameSpan[] = [];
  // One at a time: the session works in this thread, and the order is the text's.
  for (const window of windows) {
    const found = await tagWindow(model, document, window);
    attributions.push(...found.attributions);
    names.push(...found.names);
  }
  return { attributions, names: settledNames(input, names) };
}

async function tagWindow(
  { encoder, roles, pieces }: Model,
  document: Prepared,
  window: Window,
): Promise<{ attributions: TaggedAttribution[]; names: NameSpan[] }> {
  const { from, to } = window;
  const count = to - from;
  const encoded = await encoder.run(encoderFeeds(pieces, document, window));
  const { words, cues: cueScores, names: nameScores } = encoded;
  if (words === undefined || cueScores === undefined || nameScores === undefined)
    throw new Error('the encoder gave no scores');
  const names = nameSpans(nameScores.data as Float32Array, window);
  const scores = cueScores.data as Float32Array;
  const tags = viterbi(scores, 0, count, CUE_TAGS);
  const cues = stretches(tags, 1, 2).filter(
    (cue) => from + cue.from >= window.centreFrom && from + cue.from < window.centreTo,
  );
  if (cues.length === 0) return { attributions: [], names };
  const labelled = await roles.run({ words, ...roleFeeds(document, window, cues) });
  const roleScores = labelled['roles']?.data as Float32Array;
  const attributions = cues.flatMap((cue, index) => {
    const attribution = decode(roleScores, index * count * ROLE_TAGS.size, count, cue);
    if (attribution === null) return [];
    const cueScore = weakest(scores, 0, tags, CUE_TAGS.size, cue, count);
    return [shifted({ ...attribution, scores: { ...attribution.scores, cue: cueScore } }, from)];
  });
  return { attributions, names };
}

function encoderFeeds(
  { cls, sep }: WordPiece,
  { pieces, features, hints }: Prepared,
  { from, to }: Window,
): Record<'pieces' | 'features' | 'first' | 'hints', Tensor> {
  const ids = [cls];
  const values = Array.from<number>({ length: FEATURES }).fill(0);
  const first: number[] = [];
  for (let word = from; word < to; word += 1) {
    first.push(ids.length);
    for (const piece of pieces[word] ?? []) {
      ids.push(piece);
      values.push(...(features[word] ?? []));
    }
  }
  ids.push(sep);
  while (values.length < ids.length * FEATURES) values.push(0);
  return {
    pieces: integers(ids, [1, ids.length]),
    features: integers(values, [1, ids.length, FEATURES]),
    first: integers(first, [1, first.length]),
    hints: integers(hints.slice(from, to).flat(), [1, first.length, 2]),
  };
}

function roleFeeds(
  { input }: Prepared,
  { from, to }: Window,
  cues: readonly TokenRange[],
): Record<'cueWeights' | 'cueFirst' | 'sentence' | 'rule', Tensor> {
  const count = to - from;
  const weights = new Float32Array(cues.length * count);
  const rule: number[] = [];
  for (const [index, cue] of cues.entries()) {
    weights.fill(1 / (cue.to - cue.from), index * count + cue.from, index * count + cue.to);
    const own = input.proposals.find(
      (proposal) => proposal.cue.from < from + cue.to && from + cue.from < proposal.cue.to,
    );
    rule.push(...ruleParts(own, from, to));
  }
  return {
    cueWeights: new Tensor('float32', weights, [cues.length, count]),
    cueFirst: integers(cues.map((cue) => cue.from), [cues.length]), // prettier-ignore
    sentence: integers(input.tokens.slice(from, to).map((token) => token.sentence), [1, count]), // prettier-ignore
    rule: integers(rule, [cues.length, count]),
  };
}

/** For each word: 0 where the rules have nothing for the cue, else 1 in no part of it, 2 source, 3 content, 4 cue. */
function ruleParts(rule: ProposedAttribution | undefined, from: number, to: number): number[] {
  const parts = Array.from<number>({ length: to - from }).fill(rule === undefined ? 0 : 1);
  const mark = (range: TokenRange | null, part: number): void => {
    if (range !== null)
      parts.fill(part, Math.max(0, range.from - from), Math.max(0, range.to - from));
  };
  for (const piece of rule?.content ?? []) mark(piece, 3);
  mark(rule?.source ?? null, 2);
  mark(rule?.cue ?? null, 4);
  return parts;
}

function integers(values: readonly number[], shape: readonly number[]): Tensor {
  return new Tensor('int32', Int32Array.from(values), shape);
}

/** Source and content of one cue; null where no content is found. The cue's own words are in no part. */
function decode(
  scores: Float32Array,
  offset: number,
  count: number,
  cue: TokenRange,
): TaggedAttribution | null {
  const { size } = ROLE_TAGS;
  for (let word = cue.from; word < cue.to; word += 1)
    scores.fill(-Infinity, offset + word * size + 1, offset + (word + 1) * size);
  const tags = viterbi(scores, offset, count, ROLE_TAGS);
  const content = stretches(tags, 3, 4);
  if (content.length === 0) return null;
  const score = (range: TokenRange): number => weakest(scores, offset, tags, size, range, count);
  const sources = joined(stretches(tags, 1, 2), tags).map((range) => ({
    range,
    score: score(range),
  }));
  const source = sources.toSorted((a, b) => b.score - a.score)[0];
  return {
    cue,
    source: source?.range ?? null,
    content,
    scores: {
      cue: 1,
      source: source?.score ?? likeliest(scores, offset, count),
      content: typical(scores, offset, tags, size, content, count),
    },
  };
}

/** The most words that may lie between two stretches of one source. */
const GAP = 3;

/** Stretches of a source as one where few words, of no other part, lie between them. */
function joined(ranges: readonly TokenRange[], tags: readonly number[]): TokenRange[] {
  const found: TokenRange[] = [];
  for (const range of ranges) {
    const last = found.at(-1);
    const near =
      last !== undefined &&
      range.from - last.to <= GAP &&
      tags.slice(last.to, range.from).every((tag) => tag === 0);
    if (near) found[found.length - 1] = { from: last.from, to: range.to };
    else found.push(range);
  }
  return found;
}

/** The lowest probability that a word of a range, or the word before or after it, has its tag. */
function weakest(
  scores: Float32Array,
  offset: number,
  tags: readonly number[],
  size: number,
  range: TokenRange,
  count: number,
): number {
  let lowest = 0;
  for (let word = Math.max(0, range.from - 1); word < Math.min(count, range.to + 1); word += 1)
    lowest = Math.min(lowest, scores[offset + word * size + (tags[word] ?? 0)] ?? 0);
  return Math.exp(lowest);
}

/** The geometric mean of the probabilities that words of some ranges, and those at their borders, have their tags. */
function typical(
  scores: Float32Array,
  offset: number,
  tags: readonly number[],
  size: number,
  ranges: readonly TokenRange[],
  count: number,
): number {
  let sum = 0;
  let words = 0;
  for (const range of ranges) {
    for (let word = Math.max(0, range.from - 1); word < Math.min(count, range.to + 1); word += 1) {
      sum += scores[offset + word * size + (tags[word] ?? 0)] ?? 0;
      words += 1;
    }
  }
  return Math.exp(sum / words);
}

/** Where no source was found, how sure that is: one less the highest probability that a word opens one. */
function likeliest(scores: Float32Array, offset: number, count: number): number {
  let highest = -Infinity;
  for (let word = 0; word < count; word += 1)
    highest = Math.max(highest, scores[offset + word * ROLE_TAGS.size + 1] ?? -Infinity);
  return Math.max(Number.EPSILON, 1 - Math.exp(highest));
}

function shifted(attribution: TaggedAttribution, by: number): TaggedAttribution {
  const shift = ({ from, to }: TokenRange): TokenRange => ({ from: from + by, to: to + by });
  return {
    ...attribution,
    cue: shift(attribution.cue),
    source: attribution.source === null ? null : shift(attribution.source),
    content: attribution.content.map(shift),
  };
}
