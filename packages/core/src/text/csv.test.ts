import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecord } from './csv.ts';

describe('a record of CSV', () => {
  it.each([
    [['plain', 7, null, -2.5], 'plain,7,,-2.5\r\n'],
    [['a,b', 'say "no"', 'two\nlines', ' edge'], '"a,b","say ""no""","two\nlines"," edge"\r\n'],
    [[''], '\r\n'],
  ])('of %j is %j', (cells, record) => {
    expect(csvRecord(cells)).toBe(record);
  });

  it.each([
    ['=HYPERLINK("https://evil.example","x")', `"'=HYPERLINK(""https://evil.example"",""x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['＝1', "'＝1"],
  ])('takes the power from %j', (cell, written) => {
    expect(csvRecord([cell])).toBe(`${written}\r\n`);
  });

  it('never begins a text cell as a formula, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(csvRecord([text])).not.toMatch(/^"?[=+\-@\t]/);
      }),
    );
  });

  it('gives every text back but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), (cells) => {
        const back = parsed(csvRecord(cells));
        expect(back.map((cell, index) => (cell === cells[index] ? cell : cell.slice(1)))).toEqual(
          cells,
        );
      }),
    );
  });
});

/** One record, as RFC 4180 says. */
function parsed(record: string): string[] {
  const cells = record.slice(0, -2).matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g);
  const values = Array.from(cells, ([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
  return values.slice(0, record.endsWith(',\r\n') ? undefined : -1);
}
