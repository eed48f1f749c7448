import { DAY } from '@rapporteur/core/views/time-bins';
import { describe, expect, it } from 'vitest';
import { STATEMENTS } from './hit.ts';
import type { Scene } from './scene.ts';
import { keyOfTarget, targetOfKey } from './target-key.ts';
import { seek, stepFrom, wasAt, type Lands } from './travel.ts';

const mark = (id: string, day: number) => ({
  drawn: { item: { id }, extent: { from: day * DAY, to: (day + 1) * DAY } },
});
const bin = (day: number) => ({ from: day * DAY, to: (day + 1) * DAY, count: 2 });
const lane = (key: string, marks: readonly object[], bins: readonly object[] = []) => ({
  lane: { key },
  marks,
  bins,
});

/** Meetings on days 1, 5 and 20; no calls; talks as bins of days 4 and 6; statements on days 2 and 7. */
const lands: Lands = {
  scene: {
    lanes: [
      lane('meet', [mark('m1', 1), mark('m5', 5), mark('m20', 20)]),
      lane('call', []),
      lane('talks', [], [bin(4), bin(6)]),
    ],
  } as unknown as Scene,
  statements: [bin(2), bin(7)],
};
const window = { from: 4 * DAY, to: 10 * DAY };
const m5 = { lane: 0, kind: 'mark', index: 1 } as const;

describe('travel', () => {
  it('begins with the first or last thing of the window', () => {
    expect(stepFrom(lands, null, 'next', window)).toEqual(m5);
    expect(stepFrom(lands, null, 'last', { from: 0, to: 30 * DAY })).toEqual({ ...m5, index: 2 });
  });

  it('goes along a lane in time, and ends with it', () => {
    expect(stepFrom(lands, m5, 'next', window)).toEqual({ ...m5, index: 2 });
    expect(stepFrom(lands, m5, 'previous', window)).toEqual({ ...m5, index: 0 });
    expect(stepFrom(lands, { ...m5, index: 2 }, 'next', window)).toBeNull();
    expect(stepFrom(lands, m5, 'last', window)).toEqual({ ...m5, index: 2 });
  });

  it('goes to what is nearest in time in the next lane that has anything, down to the statements', () => {
    const talks = stepFrom(lands, m5, 'down', window);
    expect(talks).toEqual({ lane: 2, kind: 'bin', index: 0 });
    expect(stepFrom(lands, { ...m5, index: 2 }, 'down', window)).toEqual({
      lane: 2,
      kind: 'bin',
      index: 1,
    });
    const said = stepFrom(lands, talks, 'down', window);
    expect(said).toEqual({ lane: STATEMENTS, kind: 'bin', index: 0 });
    expect(stepFrom(lands, said, 'down', window)).toBeNull();
    expect(stepFrom(lands, said, 'up', window)).toEqual(talks);
  });

  it('goes on from what is no longer at hand', () => {
    const was = { lane: 'meet', at: 3 * DAY, to: 4 * DAY };
    expect(seek(lands, was, 'next')).toEqual(m5);
    expect(seek(lands, was, 'previous')).toEqual({ ...m5, index: 0 });
    expect(seek(lands, { ...was, at: 20 * DAY }, 'next')).toBeNull();
    expect(seek(lands, { ...was, lane: 'summit' }, 'next')).toBeNull();
    expect(seek(lands, { ...was, lane: null }, 'next')?.lane).toBe(STATEMENTS);
    expect(wasAt(lands, m5)).toEqual({ lane: 'meet', at: 5 * DAY, to: 6 * DAY });
  });
});

describe('what is chosen', () => {
  it.each([
    m5,
    { lane: 2, kind: 'bin', index: 1 },
    { lane: STATEMENTS, kind: 'bin', index: 1 },
  ] as const)('is known by what it is (%o)', (target) => {
    const key = keyOfTarget(lands, target);
    expect(targetOfKey(lands, key)).toEqual(target);
  });

  it('is gone with its lane or with itself', () => {
    expect(targetOfKey(lands, { lane: 'meet', kind: 'mark', key: 'm9' })).toBeNull();
    expect(targetOfKey(lands, { lane: 'summit', kind: 'mark', key: 'm5' })).toBeNull();
    expect(targetOfKey(lands, null)).toBeNull();
    expect(keyOfTarget(lands, { ...m5, index: 9 })).toBeNull();
  });
});
