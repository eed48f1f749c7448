import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentReading, DrawnStatement } from '../../../api/types.ts';
import { outlineOf } from '../beside/outline-items.ts';
import { bySpeaker } from '../beside/by-speaker.ts';
import { setText } from '../article/set-text.ts';
import { bracketPlace } from '../article/bracket-place.ts';
import { dayWords, timeWords } from '../article/post-time-words.ts';
import { chunksOf } from './chunks.ts';
import { addressOf, documentText, stretchAt } from './document-text.ts';
import { leftOutPlaces } from './left-out.ts';
import { byPassage, passageAt } from './passages.ts';
import { codePointIndex } from '@rapporteur/core/text/code-points';

const LINES = ['🌍 Talks end', 'Posted 🌊', 'Venn said they had failed.', 'Halk denied it.'];
const TEXT = LINES.join('\n');

/** Code points from the start of the text. */
function at(words: string): { start: number; end: number } {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return { start, end: start + [...words].length };
}

function statement(id: string, parts: Partial<DrawnStatement>): DrawnStatement {
  return {
    id,
    type: 'indirect',
    act: 'assert',
    negated: false,
    parent: null,
    speaker: null,
    source: null,
    cue: null,
    content: [],
    confidence: null,
    verdict: null,
    ...parts,
  };
}

const KINDS = ['headline', 'post', 'paragraph', 'paragraph'] as const;
const VIEW = {
  text: TEXT,
  passages: LINES.map((line, number) => ({
    ...at(line),
    kind: KINDS[number],
    postedAt:
      number === 0 ? null : number < 3 ? '2031-03-07T20:05:00+01:00' : '2031-03-08T07:00:00Z',
    recurring: false,
    language: null,
    summarizes: null,
  })),
  statements: [
    statement('r/s2', { source: at('Halk'), cue: at('denied'), content: [at('it.')] }),
    statement('r/s1', {
      source: at('Venn'),
      content: [at('they had failed')],
      speaker: { id: 'ent_1', name: 'Ada Venn' },
    }),
  ],
} as unknown as DocumentReading;

describe('a text made ready', () => {
  const doc = documentText(VIEW);

  test('has passages and statements where the words are, in text order', () => {
    expect(doc.passages.map(({ start, end }) => TEXT.slice(start, end))).toEqual(LINES);
    expect(doc.said.map(({ id, speaker, content }) => [id, speaker, content])).toEqual([
      ['r/s1', 'Ada Venn', ['they had failed']],
      ['r/s2', 'Halk', ['it.']],
    ]);
    expect(
      doc.said[1]?.drawn.map(({ kind, start, end }) => [kind, TEXT.slice(start, end)]),
    ).toEqual([
      ['source', 'Halk'],
      ['cue', 'denied'],
      ['content', 'it.'],
    ]);
  });

  test('tells once when each post was published, and on which day', () => {
    expect(
      doc.passages.map(({ opensPostAt, opensDay }) => [opensPostAt !== null, opensDay]),
    ).toEqual([
      [false, null],
      [true, '2031-03-07'],
      [false, null],
      [true, '2031-03-08'],
    ]);
    expect(outlineOf(doc).map(({ words }) => words)).toEqual(['Posted 🌊', 'Halk denied it.']);
    expect([timeWords('2031-03-07T20:05:00+01:00'), dayWords('2031-03-07T20:05:00+01:00')]).toEqual(
      ['20:05 +01', '7 March'],
    );
    expect([timeWords('2031-03-08T07:00:00Z'), timeWords('2031-03-08')]).toEqual(['07:00', '']);
  });

  test('an address leads to its words and back', () => {
    const stretch = stretchAt('2-7', doc);
    expect(TEXT.slice(stretch?.start, stretch?.end)).toBe('Talks');
    expect(addressOf(stretch!, doc)).toBe('2-7');
    expect(stretchAt('900-999', doc)).toBeNull();
    expect(stretchAt(null, doc)).toBeNull();
  });

  test('names each statement beside the passage in which it begins', () => {
    const set = setText(doc, { layers: ['statements'], drawn: [], found: null, numbered: true });
    expect(LINES.map((_, number) => set.passage(number).beginning.map(({ id }) => id))).toEqual([
      [],
      [],
      ['r/s1'],
      ['r/s2'],
    ]);
    // Its number stands after its last word, in the same passage.
    expect(set.passage(3).insets).toEqual([
      { at: TEXT.length, content: { kind: 'note', number: 2 } },
    ]);
    const off = setText(doc, { layers: ['none'], drawn: [], found: null, numbered: true });
    expect(off.passage(3)).toMatchObject({ marks: [], insets: [], beginning: [] });
    expect(off.passage(3).touching.map(({ id }) => id)).toEqual(['r/s2']);
  });

  test('those who say most come first', () => {
    expect(bySpeaker([...doc.said, ...doc.said.slice(1)]).map(({ speaker }) => speaker)).toEqual([
      'Halk',
      'Ada Venn',
    ]);
  });
});

describe('passages', () => {
  const spans = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(3)), { minLength: 1, maxLength: 40 })
    .map((sizes) => {
      let start = 0;
      return sizes.map(([size, gap]) => {
        const span = { start, end: start + size };
        start = span.end + gap;
        return span;
      });
    });

  test('are found by halving as by looking at all', () => {
    fc.assert(
      fc.property(spans, fc.nat(400), (passages, unit) => {
        const found = passages.findIndex(({ end }) => end > unit);
        expect(passageAt(passages, unit)).toBe(found === -1 ? passages.length : found);
      }),
    );
  });

  test('know every stretch that reaches into them', () => {
    fc.assert(
      fc.property(spans, spans, (passages, stretches) => {
        const found = byPassage(passages, stretches);
        for (const [number, { start, end }] of passages.entries())
          expect(found[number]).toEqual(
            stretches.filter((one) => one.start < end && one.end > start),
          );
      }),
    );
  });

  test('stand in chunks, each in one', () => {
    fc.assert(
      fc.property(spans, (passages) => {
        const chunks = chunksOf(passages);
        expect(chunks.flatMap(({ first, after }) => passages.slice(first, after))).toEqual(
          passages,
        );
      }),
    );
  });
});

test('what was left out stands before a passage, within it, or at the end', () => {
  const passages = [
    { start: 0, end: 5 },
    { start: 7, end: 12 },
  ];
  const one = (at: number) => ({ reason: 'boilerplate:share', text: `${at}`, at });
  const { before, within } = leftOutPlaces(
    [one(0), one(3), one(7), one(12)],
    passages,
    codePointIndex('x'.repeat(12)),
  );
  expect([...before].map(([number, all]) => [number, all.map(({ text }) => text)])).toEqual([
    [0, ['0']],
    [1, ['7']],
    [2, ['12']],
  ]);
  expect(within.map(({ at }) => at)).toEqual([3]);
});

test('the bracket spans the words and reaches to their mark', () => {
  const words = [
    { top: 30, bottom: 50 },
    { top: 60, bottom: 80 },
  ];
  expect(bracketPlace(words, { top: 0, bottom: 20 })).toEqual({ top: 10, height: 70, tick: 0 });
  expect(bracketPlace(words, { top: 40, bottom: 50 })).toEqual({ top: 30, height: 50, tick: 15 });
  expect(bracketPlace(words, null)).toEqual({ top: 30, height: 50, tick: null });
  expect(bracketPlace([], { top: 0, bottom: 1 })).toBeNull();
});
