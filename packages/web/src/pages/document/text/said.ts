import type { CodePointIndex } from '@rapporteur/core/text/code-points';
import type { DrawnStatement } from '../../../api/types.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Stretch } from './runs.ts';

/** A statement where it stands in the text; offsets are UTF-16 units. */
export interface Said extends Stretch {
  readonly statement: DrawnStatement;
  readonly id: string;
  /** What is said, as the text says it. */
  readonly content: readonly string[];
  /** Who says it: the name that the record has, else the words that stand for it. */
  readonly speaker: string | null;
  /** In how many statements it stands. */
  readonly depth: number;
  /** Its parts while it is not looked at, and while it is. */
  readonly quiet: readonly Mark[];
  readonly drawn: readonly Mark[];
}

/** Statements in the order in which they begin. */
export function saidIn(
  statements: readonly DrawnStatement[],
  text: string,
  index: CodePointIndex,
): readonly Said[] {
  const parents = new Map(statements.map(({ id, parent }) => [id, parent]));
  return statements
    .flatMap((statement) => {
      const quiet = marksOf(statement, index, {
        source: 'speaking',
        cue: 'speaking',
        content: 'said',
      });
      if (quiet.length === 0) return [];
      const drawn = marksOf(statement, index, { source: 'source', cue: 'cue', content: 'content' });
      return [
        {
          statement,
          id: statement.id,
          content: quiet.filter(({ kind }) => kind === 'said').map((one) => wordsOf(one, text)),
          speaker: statement.speaker?.name ?? sourceWords(statement, text, index),
          depth: depthOf(statement.parent, parents),
          start: Math.min(...quiet.map(({ start }) => start)),
          end: Math.max(...quiet.map(({ end }) => end)),
          quiet,
          drawn,
        },
      ];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function marksOf(
  { id, source, cue, content }: DrawnStatement,
  { toUnit }: CodePointIndex,
  kinds: Readonly<Record<'source' | 'cue' | 'content', MarkKind>>,
): Mark[] {
  const mark = (words: { start: number; end: number } | null, kind: MarkKind): Mark[] =>
    words === null
      ? []
      : [{ start: toUnit(words.start), end: toUnit(words.end), kind, statement: id }];
  return [
    ...mark(source, kinds.source),
    ...mark(cue, kinds.cue),
    ...content.flatMap((words) => mark(words, kinds.content)),
  ];
}

function depthOf(parent: string | null, parents: ReadonlyMap<string, string | null>): number {
  let depth = 0;
  for (let at = parent; at !== null && depth < 8; at = parents.get(at) ?? null) depth += 1;
  return depth;
}

function sourceWords(
  { source }: DrawnStatement,
  text: string,
  { toUnit }: CodePointIndex,
): string | null {
  return source === null
    ? null
    : wordsOf({ start: toUnit(source.start), end: toUnit(source.end) }, text);
}

function wordsOf({ start, end }: Stretch, text: string): string {
  return text.slice(start, end);
}
