import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from './file-name.ts';

describe('the name of a file that was sent', () => {
  test.each([
    ['story.txt', 'story.txt'],
    ['Gespräch in Genf.html', 'Gespräch in Genf.html'],
    ['переговоры.html', 'переговоры.html'],
    ['folder/story.txt', 'story.txt'],
    ['C:\\news\\story.txt', 'story.txt'],
    ['../../etc/passwd', 'passwd'],
    ['..', 'unnamed'],
    ['', 'unnamed'],
    ['.hidden', 'hidden'],
    ['-rf', 'rf'],
    ['a\0b\r\nc.txt', 'abc.txt'],
    ['evil\u202Etxt.exe', 'eviltxt.exe'],
    ['story.txt.', 'story.txt'],
    ['crawl.warc.gz', 'crawl.warc.gz'],
  ])('%j is %j', (sent, expected) => {
    expect(fileName(sent, new Set())).toBe(expected);
  });

  test('is another where it is taken, with its ending', () => {
    expect(fileName('Story.txt', new Set(['story.txt']))).toBe('Story (2).txt');
    expect(fileName('a.warc.gz', new Set(['a.warc.gz', 'a (2).warc.gz']))).toBe('a (3).warc.gz');
  });

  test('never leads anywhere, is never too long, and never one that is taken', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 5 }),
        (names) => {
          const taken = new Set<string>();
          for (const sent of names) {
            const name = fileName(sent, taken);
            expect(name).toMatch(/^[^/\\\0.][^/\\\0]*$/);
            expect(Buffer.byteLength(name)).toBeLessThanOrEqual(210);
            expect(taken.has(name.toLowerCase())).toBe(false);
            taken.add(name.toLowerCase());
          }
        },
      ),
    );
  });
});
