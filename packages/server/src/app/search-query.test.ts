import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '@rapporteur/core/model/problem';
import type { SearchQuery } from '../store/search-query.ts';
import { parseSearchQuery } from './search-query.ts';

/** The query as an expression in parentheses, to compare by eye. */
function shape(query: SearchQuery): string {
  switch (query.kind) {
    case 'words':
      return query.words.join(' ') + (query.prefix ? '*' : '');
    case 'and':
    case 'or':
      return `(${query.of.map(shape).join(query.kind === 'and' ? ' & ' : ' | ')})`;
    case 'not':
      return `!${shape(query.of)}`;
    case 'date':
      return `date[${query.from ?? ''},${query.to ?? ''}]`;
    default:
      return `${query.kind}=${query.value}`;
  }
}

describe('a query', () => {
  test.each([
    ['ceasefire', 'ceasefire'],
    ['energy strikes', '(energy & strikes)'],
    ['"energy strikes"', 'energy strikes'],
    ['“energy strikes” OR truce*', '(energy strikes | truce*)'],
    ['a AND b OR c', '((a & b) | c)'],
    ['a OR b c', '(a | (b & c))'],
    ['a NOT b', '(a & !b)'],
    ['NOT (a OR b)', '!(a | b)'],
    ['this and that', '(this & and & that)'],
    ['speaker:Peskov truce', '(speaker=Peskov & truce)'],
    ['speaker:"Dmitry Peskov"', 'speaker=Dmitry Peskov'],
    ['act:DENY', 'act=deny'],
    ['date:2025-03-01..2025-03-31', 'date[2025-03-01,2025-03-31]'],
    ['date:2025-03', 'date[2025-03,2025-03]'],
    ['date:..2025', 'date[,2025]'],
    ['date:2025..', 'date[2025,]'],
    ['Zelensky’s', 'Zelensky’s'],
  ])('%s is understood as %s', (query, expected) => {
    expect(shape(parseSearchQuery(query))).toBe(expected);
  });

  test.each([
    ['', 'The query is empty.\n  \n  ^'],
    ['"open', 'This quotation mark is not closed.\n  "open\n  ^'],
    ['(a OR b', 'This parenthesis is not closed.\n  (a OR b\n  ^'],
    ['a)', 'Nothing was opened that this could close.\n  a)\n   ^'],
    ['a AND', 'A word, a "phrase", a field or a parenthesis is missing here.\n  a AND\n       ^'],
    ['OR a', 'A word, a "phrase", a field or a parenthesis is missing here.\n  OR a\n  ^^'],
    ['color:red', 'There is no field "color".\n  color:red\n  ^^^^^'],
    ['a date:soon', 'This is no date or range of dates.\n  a date:soon\n    ^^^^^^^^^'],
    ['act:sing', 'There is no act "sing".\n  act:sing\n  ^^^^^^^^'],
    ['—', 'There is no word here to look for.\n  —\n  ^'],
    ['*', 'There is no word here to look for.\n  *\n  ^'],
    ['a*b', 'A word can be cut off only at its end.\n  a*b\n  ^^^'],
  ])('%j is refused, pointing at the place', (query, message) => {
    expect(() => parseSearchQuery(query)).toThrowError(
      expect.objectContaining({ code: 'query-invalid', message }),
    );
  });

  test('is understood or refused, whatever it is', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '"',
      'AND',
      'OR',
      'NOT',
      'a',
      'speaker:',
      'date:',
      '*',
      ' ',
    );
    const anything = fc.oneof(
      fc.string(),
      fc.array(pieces).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(anything, (query) => {
        try {
          parseSearchQuery(query);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });

  test('cannot be nested without bound', () => {
    expect(() => parseSearchQuery(`${'('.repeat(10_000)}a${')'.repeat(10_000)}`)).toThrow(/nested/);
    expect(() => parseSearchQuery('NOT '.repeat(10_000) + 'a')).toThrow(/nested/);
    expect(() => parseSearchQuery('a '.repeat(10_000))).toThrow(/too long/);
  });
});
