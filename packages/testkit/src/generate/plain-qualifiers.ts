import type { Mention } from '@rapporteur/core/model/entity';
import type { Span } from '@rapporteur/core/model/span';
import type { Statement, StatementSource } from '@rapporteur/core/model/statement';

/** What is told of a speaker, of every kind there is, by turns. */
export function speakerPart(
  text: string,
  source: Span,
  people: readonly Mention[],
  turn: number,
): Pick<StatementSource, 'metonym' | 'onBehalfOf' | 'anonymity'> {
  const [first] = wordsIn(text, source, /\S+/g);
  const words = first ?? source;
  const [person] = people;
  return {
    metonym: turn % 5 === 4,
    onBehalfOf:
      text.slice(source.start, source.end).includes('spokesman') && person !== undefined
        ? person.entity
        : null,
    anonymity: [
      null,
      { basis: words, reason: null },
      { basis: null, reason: null },
      { basis: words, reason: source },
    ][turn % 4] as StatementSource['anonymity'],
  };
}

/** What limits a statement, how likely it is right, and how it was found, of every kind there is. */
export function qualifierPart(
  text: string,
  content: readonly Span[],
  turn: number,
): Pick<Statement, 'negated' | 'condition' | 'hedges' | 'confidence' | 'basis'> {
  const found = (pattern: RegExp): Span[] =>
    content.flatMap((piece) => wordsIn(text, piece, pattern));
  const likelihood = (part: number): number => 1 / (1 + ((turn + part) % 7));
  const isRule = turn % 3 !== 1;
  return {
    negated: turn % 4 === 3,
    condition: found(/\bshould doubt it\b/g)[0] ?? null,
    hedges: found(/\b(?:will|should|never)\b/g),
    confidence: {
      statement: likelihood(0),
      source: likelihood(1),
      cue: likelihood(2),
      content: likelihood(3),
    },
    basis: {
      foundBy: (['rules', 'model', 'both'] as const)[turn % 3] ?? 'rules',
      rule: isRule ? 'plain' : null,
      scores: turn % 3 === 0 ? null : { source: 0.1 * turn, cue: 0.3, content: 1 },
      speakerBy: turn % 2 === 0 ? 'name' : null,
    },
  };
}

function wordsIn(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
