import { describe, expect, it } from 'vitest';

import { asId } from '../model/ids.ts';
import { figureLedger } from './figure-ledger.ts';
import type { LedgerFigure } from './figure-topic.ts';

interface Told {
  readonly words: string;
  readonly value: number;
  readonly measure?: string;
  readonly unit?: string;
  readonly scope?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly on?: string;
  readonly speaker?: string;
}

let made = 0;

function figure({
  words,
  value,
  measure = 'killed',
  unit = 'person',
  ...told
}: Told): LedgerFigure {
  made += 1;
  const at = (exact: string) => ({
    start: made * 100,
    end: made * 100 + exact.length,
    codePoints: { start: 0, end: 0 },
    exact,
  });
  return {
    id: asId('fact', `rev_0123456789abcdef/f${made}`),
    measure,
    unit,
    value,
    low: value,
    high: value,
    cumulative: false,
    statement: null,
    speaker: told.speaker ?? null,
    words: at(words),
    noun: null,
    scope: told.scope === undefined ? null : at(told.scope),
    asOf: null,
    holds: null,
    citation: {
      document: told.outlet ?? `document ${made}`,
      outlet: told.outlet ?? null,
      title: told.title ?? null,
      published: { value: told.on ?? '2031-03-04' },
    },
  };
}

/** Values of the figures of each thing. */
function things(...told: readonly Told[]): number[][] {
  return figureLedger(told.map(figure)).map(({ figures }) =>
    figures.map(({ value }) => value ?? 0),
  );
}

describe('the ledger of figures', () => {
  it('sets side by side what sources say of the same thing, in order of publication', () => {
    const entries = figureLedger([
      figure({ words: 'six people', value: 6, outlet: 'B' }),
      figure({ words: 'four workers', value: 4, outlet: 'A' }),
      figure({ words: 'two drones', value: 2, measure: 'drones', unit: 'drone' }),
    ]);
    expect(
      entries.map(({ measure, sources, differ, figures }) => [
        measure,
        sources,
        differ,
        figures.length,
      ]),
    ).toEqual([
      ['killed', 2, true, 2],
      ['drones', 1, false, 1],
    ]);
    expect(
      things({ words: 'six', value: 6, on: '2031-03-05' }, { words: 'four', value: 4 }),
    ).toEqual([[4, 6]]);
  });

  it('keeps apart what is of other places, other stories and other times', () => {
    const north = { words: 'six', value: 6, scope: 'in the northern district' };
    expect(things(north, { words: 'six', value: 6, scope: 'in the harbour' })).toHaveLength(2);
    expect(
      things(north, { words: 'nine', value: 9, scope: 'in the north and its district' }),
    ).toHaveLength(1);
    expect(
      things(
        { words: 'six', value: 6, title: 'Blast at Brannock' },
        { words: 'nine', value: 9, title: 'Flood hits Sundhavn' },
      ),
    ).toHaveLength(2);
    expect(
      things({ words: 'six', value: 6 }, { words: 'nine', value: 9, on: '2031-06-01' }),
    ).toHaveLength(2);
  });

  it('puts shares and money together only where both say of what', () => {
    const share = { words: '40 percent', value: 40, measure: 'percent', unit: 'percent' };
    expect(things(share, share)).toHaveLength(2);
    expect(
      things({ ...share, scope: 'of voters' }, { ...share, scope: 'of likely voters' }),
    ).toHaveLength(1);
  });

  it('tells whether one number would agree with all', () => {
    const near = { ...figure({ words: 'about 100', value: 100 }), low: null, high: null };
    const least = { ...figure({ words: 'at least 95', value: 95 }), high: null };
    expect(figureLedger([near, least]).map(({ differ }) => differ)).toEqual([false]);
    expect(
      figureLedger([near, figure({ words: '150', value: 150 })]).map(({ differ }) => differ),
    ).toEqual([true]);
  });

  it.each([
    ['a toll that grew from day to day', [4, 6, 6, 9], 'killed', 'rise'],
    ['a toll that was lower on a later day', [4, 9, 6], 'killed', 'differ'],
    ['what does not add up', [10, 20], 'area', 'differ'],
    ['one number', [4, 4], 'killed', 'agree'],
  ])('tells %s', (_, values, measure, course) => {
    const told = values.map((value, day) =>
      figure({ words: `${value}`, value, measure, unit: 'm2', on: `2031-03-0${day + 1}` }),
    );
    expect(figureLedger(told)).toMatchObject([{ course, differ: course === 'differ' }]);
  });

  it('takes what differs on one day, or on a day nobody knows, for a contradiction', () => {
    const [four, six] = [4, 6].map((value) => figure({ words: `${value}`, value }));
    const undated = { ...six, citation: { ...six?.citation, published: null } } as LedgerFigure;
    expect(figureLedger([four, six] as LedgerFigure[])).toMatchObject([{ course: 'differ' }]);
    expect(figureLedger([four, undated] as LedgerFigure[])).toMatchObject([{ course: 'differ' }]);
  });

  it('takes what one source says twice for no difference between sources', () => {
    const size = { words: '2,000', measure: 'area', unit: 'm2', outlet: 'A' };
    const told = [figure({ ...size, value: 2000 }), figure({ ...size, value: 1250 })];
    const near = told.map((one, at) => ({ ...one, words: { ...one.words, start: at * 10 } }));
    expect(figureLedger(near)).toMatchObject([{ sources: 1, course: 'differ', differ: false }]);
  });

  it('takes counts that nothing names for the same only where they are', () => {
    const people = { words: '50 people', measure: 'people', value: 50 };
    expect(things(people, { ...people, words: '200 people', value: 200 })).toEqual([[50], [200]]);
    expect(things(people, people)).toEqual([[50, 50]]);
  });

  it('never joins two things that one document tells apart', () => {
    const toll = { words: 'six dead', value: 6, outlet: 'A' };
    const other = { words: 'two dead', value: 2, outlet: 'A' };
    expect(things(toll, other, { words: 'six dead', value: 6, outlet: 'B' })).toHaveLength(2);
  });
});
