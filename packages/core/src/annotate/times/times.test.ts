import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { TimeExpression } from '../../model/time.ts';
import { sentencesIn } from '../../segment/sentences.ts';
import { tokenize } from '../tokens.ts';
import { dayOf, intervalOf, weekValue } from '../../model/calendar.ts';
import type { Passage } from '../../model/passage.ts';
import { resolveReference } from '../../model/time-reference.ts';
import { findTimes } from './stage.ts';

const lines = (file: string): string[] =>
  readFileSync(new URL(`../../../../../fixtures/times/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

function read(text: string, published: string): TimeExpression[] {
  const [year = 0, month = 0, day = 0] = published.split('-').map(Number);
  const passage = { kind: 'paragraph' as const, postedAt: null, start: 0, end: text.length };
  const tokens = tokenize(text, sentencesIn(text, passage));
  return findTimes(text, [passage], tokens, published === '-' ? null : dayOf(year, month, day));
}

/** `[words](TYPE value)` for each expression, as the fixtures write them. */
function marked(text: string, published: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, type, value, mod } of read(text, published)) {
    const denoted = [type, value ?? '?', ...(mod === null ? [] : [mod])].join(' ');
    out += `${text.slice(at, start)}[${text.slice(start, end)}](${denoted})`;
    at = end;
  }
  return out + text.slice(at);
}

describe('times', () => {
  it.each(lines('valid.txt'))('are read in: %s', (line) => {
    const [published = '', text = ''] = line.split(' | ');
    expect(marked(text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1'), published)).toBe(text);
  });

  it.each(lines('invalid.txt'))('are not read in: %s', (line) => {
    const [published = '', text = ''] = line.split(' | ');
    expect(marked(text, published)).toBe(text);
  });

  it.each(lines('valid.txt').filter((line) => !/quarter|^-/.test(line)))(
    'say how they hang on a day that is not known yet: %s',
    (line) => {
      const [published = '', marks = ''] = line.split(' | ');
      const text = marks.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
      const [year = 0, month = 0, day = 0] = published.split('-').map(Number);
      const dated = read(text, published);
      for (const [index, { reference, ...time }] of read(text, '-').entries()) {
        expect({ ...time, value: null }).toEqual({
          ...dated[index],
          value: null,
          from: time.from,
          to: time.to,
          reference: undefined,
        });
        if (reference === null) expect(time.value).toBe(dated[index]?.value);
        else if (reference.to === 'published' && dated[index]?.reference?.to === 'published')
          expect(resolveReference(reference, dayOf(year, month, day))?.value ?? null).toBe(
            dated[index]?.value,
          );
      }
    },
  );

  it('count from the day of a post, and from what it mentions itself', () => {
    const text =
      'They met on Friday.\nThe next day they met again, as today.\nYesterday it was over.';
    const post = (start: number, end: number, postedAt: string | null): Passage => ({
      kind: 'paragraph',
      postedAt,
      start,
      end,
    });
    const passages = [
      post(0, 19, '2025-08-10T10:00:00Z'),
      post(20, 58, '2025-08-11T10:00:00Z'),
      post(59, text.length, null),
    ];
    const sentences = passages.flatMap((passage) => sentencesIn(text, passage));
    const found = findTimes(text, passages, tokenize(text, sentences), dayOf(2025, 8, 20));
    expect(found.map(({ value, reference }) => [value, reference?.to])).toEqual([
      ['2025-08-08', 'passage'],
      [null, 'mentioned'],
      ['2025-08-11', 'passage'],
      ['2025-08-19', 'published'],
    ]);
  });

  it('denote intervals that hold their day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 40000 }), (day) => {
        const week = intervalOf(weekValue(day));
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(week !== null && week.from <= iso && iso < week.to).toBe(true);
      }),
    );
  });

  it.each(['Nov. 1 ', 'two hours ', '3 p.m. ', '1990-', 'the next ', '12 and ', '1/1/', '9:30 '])(
    'are looked for in time that grows with the text: %j',
    (piece) => {
      const text = piece.repeat(20_000);
      const passage = { kind: 'paragraph' as const, postedAt: null, start: 0, end: text.length };
      const found = findTimes(text, [passage], [], dayOf(2025, 8, 13));
      expect(found.every(({ end }) => end <= text.length)).toBe(true);
    },
  );

  it('lie within the text and do not overlap', () => {
    const words = fc.constantFrom(
      'last',
      'week',
      'three',
      '3½',
      'years',
      'ago',
      'May',
      '12',
      'Friday',
      '2 p.m.',
      ',',
      '2024',
      'the',
      'a',
      '½',
      '🙂',
      '-',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ').replaceAll('\n', ' ');
        let at = 0;
        for (const { start, end } of read(text, '2025-08-13')) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });
});
