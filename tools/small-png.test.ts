import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { smallPng } from './small-png.ts';

const CORNERS = [
  [255, 0, 0],
  [0, 0, 255],
  [0, 255, 0],
  [16, 16, 16],
];

/** A picture of two by two, each row filtered as is said. */
function picture(filters: readonly [number, number], rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const data = Buffer.from(rows.flatMap((row, at) => [filters[at] ?? 0, ...row]));
  const chunks = [
    ['IHDR', header],
    ['IDAT', deflateSync(data)],
    ['IEND', Buffer.alloc(0)],
  ] as const;
  const framed = chunks.map(([type, content]) => {
    const named = Buffer.concat([Buffer.from(type), content]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(content.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([size, named, sum]);
  });
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...framed]);
}

/** The colors of a picture with a palette, pixel by pixel. */
function colorsOf(png: Buffer): readonly (readonly number[])[] {
  const content = (type: string): Buffer => {
    const at = png.indexOf(type, 0, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const palette = content('PLTE');
  const rows = inflateSync(content('IDAT'));
  return [1, 2, 4, 5].map((at) => {
    const index = rows[at] ?? 0;
    return [...palette.subarray(index * 3, index * 3 + 3)];
  });
}

test.each([
  [
    'none',
    [0, 0],
    [
      [255, 0, 0, 0, 0, 255],
      [0, 255, 0, 16, 16, 16],
    ],
  ],
  [
    'left',
    [1, 1],
    [
      [255, 0, 0, 1, 0, 255],
      [0, 255, 0, 16, 17, 16],
    ],
  ],
  [
    'above',
    [0, 2],
    [
      [255, 0, 0, 0, 0, 255],
      [1, 255, 0, 16, 16, 17],
    ],
  ],
  [
    'mean',
    [0, 3],
    [
      [255, 0, 0, 0, 0, 255],
      [129, 255, 0, 16, 145, 145],
    ],
  ],
  [
    'paeth',
    [0, 4],
    [
      [255, 0, 0, 0, 0, 255],
      [1, 255, 0, 16, 17, 17],
    ],
  ],
] as const)('keeps the colors of rows filtered by: %s', (_, filters, rows) => {
  expect(colorsOf(smallPng(picture(filters, rows)))).toEqual(CORNERS);
});

test('says what it cannot take', () => {
  const grey = picture([0, 0], [[0], [0]]);
  grey[25] = 0;
  expect(() => smallPng(grey)).toThrow('small-png: a PNG of 8 bits');
});
