import { inMarkOrder, type Mark } from './mark.ts';

/** Something that stands in the text without being of it: what was left out there, the number of a note. */
export interface Inset<Content = unknown> {
  /** Before which unit of the text. */
  readonly at: number;
  readonly content: Content;
}

/** A piece of text with all the marks that cover it, the widest first. */
export interface Run<Content = unknown> {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  /** Stand before it. */
  readonly insets: readonly Inset<Content>[];
}

/** Runs that share a mark, within it; or a run by itself. */
export type Node<Content = unknown> =
  | { readonly kind: 'run'; readonly run: Run<Content> }
  | { readonly kind: 'marked'; readonly mark: Mark; readonly nodes: readonly Node<Content>[] };

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a stretch of text wherever a mark begins or ends or something is set in. The runs follow one another without gaps and are the stretch;
 * each mark covers exactly the runs of its span, as far as that lies within the stretch. An empty run stands where something is set in at the end.
 */
export function runsOf<Content>(
  { start, end }: Stretch,
  marks: readonly Mark[],
  insets: readonly Inset<Content>[] = [],
): readonly Run<Content>[] {
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
    .toSorted(inMarkOrder);
  const set = insets.filter(({ at }) => at >= start && at <= end);
  const cuts = [
    start,
    end,
    ...inside.flatMap((mark) => [Math.max(start, mark.start), Math.min(end, mark.end)]),
    ...set.map(({ at }) => at),
  ];
  const sorted = [...new Set(cuts)].toSorted((a, b) => a - b);
  const runs = sorted.slice(0, -1).map((from, index): Run<Content> => {
    const to = sorted[index + 1] ?? end;
    return {
      start: from,
      end: to,
      marks: inside.filter((mark) => mark.start <= from && mark.end >= to),
      insets: set.filter(({ at }) => at === from),
    };
  });
  const last = set.filter(({ at }) => at === end);
  return last.length === 0 || end === start
    ? runs
    : [...runs, { start: end, end, marks: [], insets: last }];
}

/** Puts neighbours that share their widest mark within it, and so on inwards. */
export function nested<Content>(
  runs: readonly Run<Content>[],
  depth = 0,
): readonly Node<Content>[] {
  const nodes: Node<Content>[] = [];
  let at = 0;
  while (at < runs.length) {
    const run = runs[at];
    if (run === undefined) break;
    const mark = run.marks[depth];
    if (mark === undefined) {
      nodes.push({ kind: 'run', run });
      at += 1;
      continue;
    }
    let next = at + 1;
    while (runs[next]?.marks[depth] === mark) next += 1;
    nodes.push({ kind: 'marked', mark, nodes: nested(runs.slice(at, next), depth + 1) });
    at = next;
  }
  return nodes;
}
