import { OffsetMapBuilder } from '@rapporteur/core/text/offset-map';
import { describe, expect, test } from 'vitest';
import { leftOut } from './left-out.ts';

/** Of the source `menu Talks ended. [ad] They resume. foot`, the two sentences are the text. */
function page() {
  const map = new OffsetMapBuilder();
  map.copy(12, 5);
  map.replace(1, 17, 17);
  map.copy(12, 23);
  return map.build();
}

const TEXT = 'Talks ended.\nThey resume.';

function removed(start: number, end: number, reason = 'boilerplate:menu') {
  return { reason, text: 'words', source: { start, end } };
}

describe('where the words stood that were left out', () => {
  test('before, between and after what is kept', () => {
    const all = [removed(36, 40, 'c'), removed(18, 22, 'b'), removed(0, 4, 'a')];
    const found = leftOut({ removed: all, toSource: page(), text: TEXT });
    expect(found.map(({ reason, at }) => [reason, at])).toEqual([
      ['a', 0],
      ['b', 13],
      ['c', TEXT.length],
    ]);
  });

  test('what the cleaner put in is no place', () => {
    const [found] = leftOut({ removed: [removed(17, 17)], toSource: page(), text: TEXT });
    expect(found?.at).toBe(13);
  });

  test('a text that turns the order of its source round', () => {
    const map = new OffsetMapBuilder();
    map.copy(5, 10);
    map.copy(5, 0);
    const found = leftOut({ removed: [removed(6, 9)], toSource: map.build(), text: 'laterfirst' });
    expect(found.map(({ at }) => at)).toEqual([0]);
  });
});
