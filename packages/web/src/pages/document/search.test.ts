import { expect, test } from 'vitest';
import { validateSearch } from './search.ts';
import { switched } from './text/layers.ts';

test.each(['12', '-1-5', '9-3', '5-5', 'a-b', '1-2-3', '1e3-2e3'])('%s is no stretch', (at) => {
  expect(validateSearch({ at } as never).at).toBeNull();
});

test('a stretch is written plainly', () => {
  expect(validateSearch({ at: '007-0120' } as never).at).toBe('7-120');
});

test('no layer at all is told from the usual ones', () => {
  expect(validateSearch({ layers: ['none'] } as never).layers).toEqual(['none']);
  expect(validateSearch({ layers: ['none', 'times'] } as never).layers).toEqual(['times']);
  expect(validateSearch({} as never).layers).toEqual(['statements', 'recurring']);
  expect(switched(['times'], 'times', false)).toEqual(['none']);
  expect(switched(['none'], 'times', true)).toEqual(['times']);
  expect(switched(['times'], 'statements', true)).toEqual(['statements', 'times']);
});

test.each(['rev_1', 'doc_0123456789abcdef', 'rev_0123456789ABCDEF', ''])(
  '%s is no revision',
  (revision) => {
    expect(validateSearch({ revision } as never).revision).toBeNull();
  },
);
