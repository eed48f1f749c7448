import { expect, test } from 'vitest';
import type { StatementAnchor } from '@rapporteur/core/model/decision-target';
import { anchorKey, placeAnchors } from './place-anchors.ts';

const anchor = (start: number, changes: Partial<StatementAnchor> = {}): StatementAnchor => ({
  kind: 'statement',
  document: 'doc',
  content: ['it is over'],
  source: 'She',
  speaker: 'Ann Tarrow',
  start,
  ...changes,
});

function placed(
  anchors: readonly StatementAnchor[],
  facts: readonly StatementAnchor[],
): (number | null)[] {
  const used = anchors.map((one, index) => ({ anchor: one, latest: index + 1 }));
  const found = placeAnchors(
    used,
    facts.map((one, fact) => ({ anchor: one, fact })),
  );
  return anchors.map((one) => found.get(anchorKey(one)) ?? null);
}

test('the nearest of several with the same words', () => {
  expect(placed([anchor(100)], [anchor(0), anchor(90), anchor(300)])).toEqual([1]);
});

test('the same source before the nearest', () => {
  expect(placed([anchor(100)], [anchor(100, { source: 'He' }), anchor(900)])).toEqual([1]);
  expect(placed([anchor(100)], [anchor(900, { source: null })])).toEqual([0]);
});

test('the same speaker before the nearest, where the same words name several', () => {
  const other = anchor(100, { speaker: 'Ros Velen' });
  expect(placed([anchor(100), other], [other, anchor(100)])).toEqual([1, 0]);
  expect(placed([other, anchor(100)], [other, anchor(100)])).toEqual([0, 1]);
});

test('no other words, in one span or several', () => {
  const split = anchor(100, { content: ['it is', 'over'] });
  expect(placed([anchor(100)], [anchor(100, { content: ['it is ove'] }), split])).toEqual([null]);
  expect(placed([split], [anchor(100), split])).toEqual([1]);
});

test('each fact for one anchor at most: the last that was decided on, where nothing else tells', () => {
  expect(placed([anchor(100), anchor(500)], [anchor(110), anchor(490)])).toEqual([0, 1]);
  expect(placed([anchor(100), anchor(500)], [anchor(490)])).toEqual([null, 0]);
  expect(placed([anchor(100), anchor(300)], [anchor(200)])).toEqual([null, 0]);
});
