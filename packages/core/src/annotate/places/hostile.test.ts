import { expect, it } from 'vitest';

import type { Entity, Mention } from '../../model/entity.ts';
import { locate } from './stage.ts';

const METADATA = {
  url: null,
  outlet: null,
  language: null,
  title: null,
  authors: [],
  published: null,
};

/** Texts that would take minutes if a rule looked at all of the text, or at all names, for each name. */
const HOSTILE: readonly (readonly [string, (index: number) => string])[] = [
  ['capitals', () => 'X'],
  ['counties', () => 'Xa '],
  ['one town', () => 'Paris, '],
  ['many towns', (index) => `Town${index}burg, `],
  [
    'known towns',
    (index) => `${TOWNS[index % TOWNS.length]} ${TOWNS[(index * 7) % TOWNS.length]}, `,
  ],
];
const TOWNS = [
  'Paris',
  'Springfield',
  'Columbus',
  'Richmond',
  'Union',
  'Salem',
  'Clinton',
  'Georgia',
];

it.each(HOSTILE)('%s are read in the end', (_, piece) => {
  const pieces = Array.from({ length: 20_000 }, (_unused, index) => piece(index));
  const text = pieces.join('');
  const entities: Entity[] = [];
  const names: Mention[] = [];
  let start = 0;
  for (const [index, words] of pieces.entries()) {
    const end = start + words.replace(/[, ]+$/, '').length;
    if (words.includes(',')) {
      const id = `e${index + 1}`;
      const name = text.slice(start, end);
      entities.push({ id, type: 'place', name, aliases: [], country: null, roles: [] });
      names.push({ start, end, entity: id, form: 'name' });
    }
    start += words.length;
  }
  const places = locate({ text, metadata: METADATA, namedEntities: entities, names });
  expect(places).toHaveLength(names.length);
});
