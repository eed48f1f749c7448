import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../model/problem.ts';
import type { Layers, Source } from '../model/document.ts';
import { compose, identityMap, toOriginal } from '../text/offset-map.ts';
import { decode, decodeBytes } from './decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text]
      .flatMap((c) => Array.from({ length: c.length }, (_, i) => c.charCodeAt(i)))
      .flatMap((unit) => [unit & 255, unit >> 8]),
  );
const source = (bytes: Uint8Array): Source => ({
  input: 'x.txt',
  bytes,
  mediaType: null,
  charset: null,
  given: {},
});
const run = (bytes: Uint8Array): Partial<Layers> => decode.run({ source: source(bytes) } as Layers);
const codeOf = (bytes: Uint8Array): string => {
  try {
    run(bytes);
    return 'none';
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
};

/** Every span of whole characters decodes, from its bytes alone, to those characters. */
function expectExact(bytes: Uint8Array, charset: string): void {
  const decoded = decodeBytes(bytes, 'text/plain', charset);
  const decoder = new TextDecoder(charset, { ignoreBOM: true });
  const whole = new TextDecoder(charset).decode(bytes);
  expect(decoded.characters).toBe(whole);
  const starts = [...decoded.characters].reduce<number[]>(
    (all, c) => [...all, (all.at(-1) ?? 0) + c.length],
    [0],
  );
  for (let i = 0; i + 1 < starts.length; i += 1) {
    const j = Math.min(starts.length - 1, i + 1 + (i % 5));
    const span = { start: starts[i] ?? 0, end: starts[j] ?? 0 };
    const range = toOriginal(decoded.toBytes, span);
    expect(decoder.decode(bytes.subarray(range.start, range.end))).toBe(
      decoded.characters.slice(span.start, span.end),
    );
  }
}

/** Whether bytes open with a byte order mark, which wins over any charset that is given. */
const isMarked = (bytes: Uint8Array): boolean =>
  /^(?:239,187,191|254,255|255,254)(?:,|$)/.test(bytes.join(','));

describe('decoding is exact', () => {
  test('for valid UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        fc.pre(text.length > 0);
        expectExact(utf8(text), 'utf-8');
      }),
    );
  });
  test('for bytes that are not valid UTF-8', () => {
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0xe2, 0x82, 0xac, 0xf0, 0x90, 0xed, 0xa0, 0xf4, 0xc0, 0x41),
    );
    fc.assert(
      fc.property(fc.array(byte, { minLength: 1, maxLength: 300 }), (bytes) =>
        expectExact(Uint8Array.from(bytes), 'utf-8'),
      ),
      { numRuns: 500 },
    );
  });
  test('for UTF-16, lone surrogates and odd bytes included', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), (bytes) => {
        fc.pre(!isMarked(bytes));
        expectExact(bytes, 'utf-16le');
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), (bytes) => {
        fc.pre(!isMarked(bytes));
        expectExact(bytes, 'utf-16be');
      }),
    );
  });
  test.each(['windows-1252', 'koi8-r', 'iso-8859-2', 'windows-1251', 'macintosh'])(
    'for %s',
    (charset) => {
      fc.assert(
        fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), (bytes) => {
          fc.pre(!isMarked(bytes));
          expectExact(bytes, charset);
        }),
      );
    },
  );
  test.each(['gbk', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'])(
    'for %s, as far as its bytes are well-formed',
    (charset) => {
      const pairs = wellFormedPairs(charset);
      fc.assert(
        fc.property(
          fc.array(fc.oneof(fc.constantFrom(...pairs), fc.constant([0x41])), {
            minLength: 1,
            maxLength: 60,
          }),
          (groups) => expectExact(Uint8Array.from(groups.flat()), charset),
        ),
      );
    },
  );
  test('a broken escape sequence of ISO-2022-JP is malformed, not an error', () => {
    const bytes = Uint8Array.from([27, 36, 0]);
    expect(decodeBytes(bytes, 'text/plain', 'iso-2022-jp').characters).toBe('\uFFFD$\0');
  });

  test.each(['gbk', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'iso-2022-jp'])(
    '%s: malformed bytes never break the map',
    (charset) => {
      fc.assert(
        fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
          const { characters, toBytes } = decodeBytes(bytes, 'text/plain', charset);
          let end = 0;
          for (let i = 0; i < characters.length; i += 1) {
            const range = toOriginal(toBytes, { start: i, end: i + 1 });
            expect(range.end).toBeGreaterThanOrEqual(end);
            expect(range.end).toBeLessThanOrEqual(bytes.length);
            end = range.end;
          }
        }),
      );
    },
  );
  test('through a map laid over it', () => {
    const bytes = utf8('Київ — 3½ 😀 years');
    const { characters, toBytes } = decodeBytes(bytes, null, null);
    const chained = compose(identityMap(characters.length - 5, 5), toBytes);
    for (let i = 0; i + 5 < characters.length; i += 1)
      expect(toOriginal(chained, { start: i, end: i + 1 })).toEqual(
        toOriginal(toBytes, { start: i + 5, end: i + 6 }),
      );
  });
});

function wellFormedPairs(charset: string): number[][] {
  const decoder = new TextDecoder(charset);
  const found: number[][] = [];
  for (let lead = 0xa1; lead < 0xf0; lead += 3)
    for (let trail = 0xa1; trail < 0xf0; trail += 5) {
      const text = decoder.decode(Uint8Array.from([lead, trail]));
      if ([...text].length === 1 && text !== '\uFFFD') found.push([lead, trail]);
    }
  return found;
}

describe('the charset is found', () => {
  const cases: [string, Uint8Array, string, string][] = [
    ['by the mark', Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]), 'utf-8', 'byte-order-mark'],
    [
      'by the mark of UTF-16',
      Uint8Array.from([0xff, 0xfe, ...utf16('Ab')]),
      'utf-16le',
      'byte-order-mark',
    ],
    ['by the NULs of UTF-16', utf16('Peace talks resume'), 'utf-16le', 'detected'],
    ['by meta charset', utf8('<html><meta charset=koi8-r><p>x'), 'koi8-r', 'declared'],
    [
      'by http-equiv',
      utf8('<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>x'),
      'iso-8859-2',
      'declared',
    ],
    [
      'by an XML declaration',
      utf8('<?xml version="1.0" encoding="windows-1251"?><html><p>x'),
      'windows-1251',
      'declared',
    ],
    ['not by a comment', utf8('<html><!-- <meta charset=koi8-r> --><p>x'), 'utf-8', 'valid-utf-8'],
    [
      'by UTF-8 that contradicts its declaration',
      utf8('<html><meta charset=iso-8859-1><p>“Київ”'),
      'utf-8',
      'valid-utf-8',
    ],
    ['as UTF-8', utf8('Київ'), 'utf-8', 'valid-utf-8'],
    ['as UTF-8 in plain ASCII', utf8('Kyiv'), 'utf-8', 'valid-utf-8'],
  ];
  test.each(cases)('%s', (_name, bytes, charset, by) => {
    const decoded = decodeBytes(bytes, null, null);
    expect([decoded.charset, decoded.charsetBy]).toEqual([charset, by]);
    expect(decoded.characters.startsWith('\uFEFF')).toBe(false);
  });
  test('by detection in Russian windows-1251', () => {
    const text =
      'Президент заявил в понедельник, что переговоры о прекращении огня продолжатся в Москве на следующей неделе.';
    const bytes = Uint8Array.from(
      [...text].map((c) =>
        c.charCodeAt(0) >= 0x410 ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0),
      ),
    );
    expect(decodeBytes(bytes, null, null)).toMatchObject({
      characters: text,
      charset: 'windows-1251',
      charsetBy: 'detected',
    });
  });
});

describe('what is no text is refused', () => {
  test.each([
    ['input-empty', new Uint8Array()],
    ['input-empty', Uint8Array.from([0xef, 0xbb, 0xbf])],
    ['input-not-text', utf8('%PDF-1.7\nobj')],
    ['input-not-text', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2])],
    ['input-not-text', new Uint8Array(1000)],
    [
      'input-not-text',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255),
    ],
    ['none', utf8('A stray \0 is let pass')],
    ['input-too-large', new Uint8Array(64 * 1024 * 1024 + 1)],
  ])('%s', (code, bytes) => expect(codeOf(bytes)).toBe(code));
  test('and the format is named', () => {
    expect(() => run(utf8('%PDF-1.7'))).toThrow('x.txt is a PDF document, not text or HTML.');
  });
});
