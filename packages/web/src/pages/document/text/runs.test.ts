import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, MarkKind } from './mark.ts';
import { nested, type Node, runsOf } from './runs.ts';

const KINDS: readonly MarkKind[] = [
  'content',
  'source',
  'cue',
  'time',
  'place',
  'figure',
  'mention',
];
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

/** A text, a stretch of it, and marks that may overlap in any way and reach beyond the stretch. */
const cases = text.chain((words) => {
  const at = fc.nat(words.length);
  const span = fc.tuple(at, at).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.record({
    words: fc.constant(words),
    stretch: span,
    marks: fc.array(
      fc.tuple(span, fc.constantFrom(...KINDS)).map(([one, kind]): Mark => ({ ...one, kind })),
      {
        maxLength: 12,
      },
    ),
    insets: fc.array(fc.record({ at, content: fc.string() }), { maxLength: 3 }),
  });
});

function textOf(words: string, nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      node.kind === 'run' ? words.slice(node.run.start, node.run.end) : textOf(words, node.nodes),
    )
    .join('');
}

function marked(words: string, nodes: readonly Node[], mark: Mark): string {
  return nodes
    .map((node) => {
      if (node.kind === 'run') return '';
      return node.mark === mark ? textOf(words, node.nodes) : marked(words, node.nodes, mark);
    })
    .join('');
}

describe('runs', () => {
  test('together are the text, nested too', () => {
    fc.assert(
      fc.property(cases, ({ words, stretch, marks, insets }) => {
        const runs = runsOf(stretch, marks, insets);
        const said = words.slice(stretch.start, stretch.end);
        expect(runs.map(({ start, end }) => words.slice(start, end)).join('')).toBe(said);
        expect(textOf(words, nested(runs))).toBe(said);
      }),
    );
  });

  test('every mark covers exactly its span', () => {
    fc.assert(
      fc.property(cases, ({ words, stretch, marks }) => {
        const nodes = nested(runsOf(stretch, marks));
        for (const mark of marks)
          expect(marked(words, nodes, mark)).toBe(
            words.slice(
              Math.max(mark.start, stretch.start),
              Math.max(stretch.start, Math.min(mark.end, stretch.end)),
            ),
          );
      }),
    );
  });

  test('marks of a run are the widest first where they lie within one another', () => {
    const inner: Mark = { start: 4, end: 8, kind: 'time' };
    const outer: Mark = { start: 0, end: 20, kind: 'content' };
    expect(runsOf({ start: 0, end: 20 }, [inner, outer])[1]?.marks).toEqual([outer, inner]);
  });

  test('what is set in stands once, in its place', () => {
    fc.assert(
      fc.property(cases, ({ stretch, marks, insets }) => {
        fc.pre(stretch.start < stretch.end);
        const set = runsOf(stretch, marks, insets).flatMap((run) =>
          run.insets.map((inset) => ({ inset, at: run.start })),
        );
        for (const { inset, at } of set) expect(inset.at).toBe(at);
        const within = insets.filter(({ at }) => at >= stretch.start && at <= stretch.end);
        expect(set.map(({ inset }) => inset).toSorted((a, b) => a.at - b.at)).toEqual(
          within.toSorted((a, b) => a.at - b.at),
        );
      }),
    );
  });

  test('a statement within a statement keeps its own words', () => {
    const words = 'Orlova said that Reyl had called it a lie.';
    const part = (exact: string, statement: string): Mark => {
      const start = words.indexOf(exact);
      return { start, end: start + exact.length, kind: 'said', statement };
    };
    const outer = part('that Reyl had called it a lie', 's1');
    const inner = part('it a lie', 's2');
    const nodes = nested(runsOf({ start: 0, end: words.length }, [inner, outer]));
    expect(marked(words, nodes, outer)).toBe('that Reyl had called it a lie');
    expect(marked(words, nodes, inner)).toBe('it a lie');
  });
});
