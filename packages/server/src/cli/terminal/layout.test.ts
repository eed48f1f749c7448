import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlighted } from './highlight.ts';
import { type Column, table } from './table.ts';
import { visibleJson, visibleLines, visibleText } from './visible-text.ts';
import { cut, width } from './width.ts';
import { hanging, wrap } from './wrap.ts';

describe('width', () => {
  it.each([
    ['plain', 5],
    ['互联网', 6],
    ['e\u0301', 1],
    ['שלום', 4],
    ['👨‍👩‍👧', 2],
    ['zero\u200Bwidth', 9],
  ])('of %j is %i columns', (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  it('is kept when text is cut', () => {
    expect(cut('互联网新闻', 7)).toBe('互联网…');
    expect(cut('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…');
    expect(cut('short', 5)).toBe('short');
  });
});

describe('wrap', () => {
  it('breaks at spaces, and within a word that is longer than a line', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('a 互联网新闻信息 b', 6)).toEqual(['a', '互联网', '新闻信', '息 b']);
    expect(hanging('  - ', 'one two', 8)).toEqual(['  - one', '    two']);
    expect(wrap('', 10)).toEqual(['']);
  });

  it('never exceeds the columns and never loses a word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 10, max: 40 }),
        (raw, columns) => {
          const text = visibleText(raw);
          const lines = wrap(text, columns);
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });
});

describe('highlighted', () => {
  it('sets words off, over line ends too', () => {
    const mark = (words: string): string => `[${words}]`;
    const text = 'The  cease-fire\ntalks resumed';
    expect(highlighted(text, [{ start: 5, end: 21 }], 80, mark)).toEqual([
      'The [cease-fire talks] resumed',
    ]);
    expect(highlighted(text, [{ start: 5, end: 21 }], 16, mark)).toEqual([
      'The [cease-fire]',
      '[talks] resumed',
    ]);
  });
});

describe('visibleText', () => {
  it('takes the power from escape sequences and leaves their words', () => {
    expect(visibleText('\u001B[31mred\u001B[0m \u001B]0;title\u0007 \u009B2J\u007F')).toBe(
      '␛[31mred␛[0m ␛]0;title␇ <U+009B>2J␡',
    );
  });

  it('spells out what turns the direction of writing around or hides text', () => {
    expect(visibleText('a\u202Eb\u2066c\u{E0041}')).toBe('a<U+202E>b<U+2066>c<U+E0041>');
  });

  it('puts text on one line and mends lone surrogates', () => {
    expect(visibleText('one\r\n\ttwo\u2028three\uD800')).toBe('one two three\uFFFD');
  });

  it('escapes JSON so that it says the same, and keeps the lines of other text', () => {
    const value = { text: 'a\u009B2J \u202E \u{E0041} \u007F b' };
    const json = visibleJson(JSON.stringify(value));
    expect(json).toBe('{"text":"a\\u009b2J \\u202e \\udb40\\udc41 \\u007f b"}');
    expect(JSON.parse(json)).toEqual(value);
    expect(visibleLines('a,\u001B[2J\r\nb\t')).toBe('a,␛[2J\r\nb\t');
  });

  it('leaves nothing that a terminal would obey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(text)).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/);
      }),
    );
  });
});

describe('table', () => {
  const columns: readonly Column[] = [
    { heading: 'Name', least: 16 },
    { heading: 'Type' },
    { heading: 'Said', align: 'right' },
    { heading: 'Also called', least: 8, optional: true },
  ];
  const rows = [
    ['Volodymyr Zelenskyy', 'person', '11', 'Zelensky, Volodymyr Oleksandrovych Zelenskiy'],
    ['互联网新闻信息', 'organization', '2304', ''],
  ];

  it('leaves out what does not fit into 40 columns', () => {
    expect(table(columns, rows, 40)).toEqual([
      'Name                 Type          Said',
      'Volodymyr Zelenskyy  person          11',
      '互联网新闻信息       organization  2304',
    ]);
  });

  it('cuts what yields to fit into 80 columns', () => {
    expect(table(columns, rows, 80)).toEqual([
      'Name                 Type          Said  Also called',
      'Volodymyr Zelenskyy  person          11  Zelensky, Volodymyr Oleksandrovych Zel…',
      '互联网新闻信息       organization  2304',
    ]);
  });

  it('shows all in 200 columns', () => {
    expect(table(columns, rows, 200)[1]).toBe(
      'Volodymyr Zelenskyy  person          11  Zelensky, Volodymyr Oleksandrovych Zelenskiy',
    );
  });
});
