import { describe, expect, it } from 'vitest';

import { gendersOf } from './genders.ts';
import { findNames } from './names/stage.ts';
import { tokenize } from './tokens.ts';

function read(text: string): Record<string, string> {
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  const { entities, names } = findNames(text, tokens);
  const genders = gendersOf(tokens, entities, names);
  return Object.fromEntries(
    entities.flatMap(({ id, name, type }) =>
      type === 'person' ? [[name, genders.get(id) ?? 'unknown']] : [],
    ),
  );
}

describe('genders', () => {
  it.each([
    ['Mrs. Xqwo told them.', { Xqwo: 'female' }],
    ['Kremlin spokesman Yevq Xqwo told them.', { 'Yevq Xqwo': 'male' }],
    ['A man told Maria Xqwo.', { 'Maria Xqwo': 'female' }],
    ['A man told Bernie Xqwo.', { 'Bernie Xqwo': 'male' }],
    ['Later Bernie Xqwo said she had lost her way.', { 'Bernie Xqwo': 'female' }],
    ['Asked later, Ruqi Xqwo said she had lost her way.', { 'Ruqi Xqwo': 'female' }],
    ['Asked later, Ruqi Xqwo said he had lost her way.', { 'Ruqi Xqwo': 'unknown' }],
  ])('are told by what stands there: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
