import type { TaggedName, TaggerInput, TokenRange } from '@rapporteur/core/model/tagger';
import { stretches, type TagSet, viterbi } from './viterbi.ts';
import type { Window } from './windows.ts';

/** Types of names, and the tags of the third head: outside, first and later words of each type. */
const TYPES: readonly TaggedName['type'][] = ['person', 'organization', 'place', 'group'];
const TAGS: TagSet = {
  size: 1 + 2 * TYPES.length,
  openedBy: new Map(TYPES.map((_, index) => [2 * index + 2, 2 * index + 1])),
};

/** A name before its type is settled. */
export interface NameSpan extends TokenRange {
  /** For each type, the log probability that the words are of it. */
  readonly types: readonly number[];
  /** The probability that a name begins and ends here. */
  readonly score: number;
}

/**
 * The names that begin in the centre of a window.
 * @param scores log probabilities, [words of the window, tags].
 */
export function nameSpans(scores: Float32Array, window: Window): NameSpan[] {
  const { from, to, centreFrom, centreTo } = window;
  const tags = viterbi(scores, 0, to - from, TAGS);
  return TYPES.flatMap((_, index) => stretches(tags, 2 * index + 1, 2 * index + 2))
    .filter((range) => from + range.from >= centreFrom && from + range.from < centreTo)
    .map((range) => ({
      from: from + range.from,
      to: from + range.to,
      types: TYPES.map((_, index) => ofType(scores, range, index)),
      score: borders(scores, range, to - from),
    }))
    .toSorted((a, b) => a.from - b.from);
}

/** Least log probability that counts, lest one odd reading outweigh all others. */
const LEAST = -6;

function ofType(scores: Float32Array, { from, to }: TokenRange, type: number): number {
  let sum = 0;
  for (let word = from; word < to; word += 1) {
    const begin = scores[word * TAGS.size + 2 * type + 1] ?? 0;
    const inside = scores[word * TAGS.size + 2 * type + 2] ?? 0;
    sum += Math.max(LEAST, begin, inside);
  }
  return sum / (to - from);
}

/** That no word of the range is outside of a name, and the words beside it do not go on with it. */
function borders(scores: Float32Array, { from, to }: TokenRange, count: number): number {
  let lowest = 1;
  const outside = (word: number): number => Math.exp(scores[word * TAGS.size] ?? 0);
  for (let word = from; word < to; word += 1) lowest = Math.min(lowest, 1 - outside(word));
  if (to < count) {
    let further = 0;
    for (let type = 0; type < TYPES.length; type += 1)
      further += Math.exp(scores[to * TAGS.size + 2 * type + 2] ?? 0);
    lowest = Math.min(lowest, 1 - further);
  }
  return Math.max(Number.EPSILON, lowest);
}

/** What another place where the same words stand has to say, against the place itself. */
const ELSEWHERE = 0.5;

/** Settles types: where the same words are a name again and again in a document, each place has a say in what they are. */
export function settledNames({ tokens }: TaggerInput, spans: readonly NameSpan[]): TaggedName[] {
  const formOf = ({ from, to }: TokenRange): string =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  const together = new Map<string, number[]>();
  for (const span of spans) {
    const form = formOf(span);
    const sums = together.get(form) ?? TYPES.map(() => 0);
    together.set(
      form,
      sums.map((sum, type) => sum + (span.types[type] ?? 0)),
    );
  }
  return spans.map((span) => {
    const sums = together.get(formOf(span)) ?? [];
    const likely = TYPES.map((_, type) => {
      const own = span.types[type] ?? 0;
      return own + ELSEWHERE * ((sums[type] ?? 0) - own);
    });
    const type = likely.indexOf(Math.max(...likely));
    const { from, to, score } = span;
    return { from, to, type: TYPES[type] ?? 'organization', score };
  });
}
