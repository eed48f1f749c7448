import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OffsetMap } from '@rapporteur/core/text/offset-map';
import { pack, packMap, unpack, unpackMap } from './packed.ts';

const piece = fc.record({
  gap: fc.nat(5),
  length: fc.integer({ min: 1, max: 50 }),
  originalGap: fc.integer({ min: -20, max: 100 }),
  form: fc.constantFrom('exact', 'whole', 'table'),
  original: fc.nat(60),
});

/** Maps of every form; what they map to may even run backwards. */
const maps = fc.array(piece, { maxLength: 30 }).map((list): OffsetMap => {
  let end = 0;
  let originalEnd = 1000;
  const pieces = list.map(({ gap, length, originalGap, form, original }) => {
    const start = end + gap;
    const originalStart = originalEnd + originalGap;
    end = start + length;
    originalEnd =
      originalStart + (form === 'exact' ? length : form === 'table' ? 2 * length : original);
    const range = { start, end, originalStart, originalEnd, exact: form === 'exact' };
    return form === 'table' ? { ...range, lengths: new Uint8Array(length).fill(2) } : range;
  });
  return { pieces };
});

describe('packing', () => {
  test('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const packed = pack(bytes);
        expect([...unpack(packed.data, packed.length)]).toEqual([...bytes]);
      }),
    );
  });

  test('gives back any offset map', () => {
    fc.assert(
      fc.property(maps, (map) => {
        expect(unpackMap(packMap(map).data)).toEqual(map);
      }),
    );
  });

  test('does not grow past the length recorded', () => {
    expect(() => unpack(pack(new Uint8Array(10_000_000)).data, 100)).toThrow(RangeError);
  });
});
