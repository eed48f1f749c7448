import { describe, expect, test } from 'vitest';
import { canonicalGiven, documentIdentity, entityIdOf, pageUrl } from './identity.ts';

describe('the URL of a page', () => {
  test.each([
    ['https://Outlet.Example:443/a#top', 'https://outlet.example/a'],
    ['https://outlet.example/a?utm_source=x&id=3&fbclid=y', 'https://outlet.example/a?id=3'],
    ['https://outlet.example/a/', 'https://outlet.example/a/'],
    ['/a', null],
    ['mailto:a@outlet.example', null],
    [undefined, null],
  ])('of %s is %s', (given, expected) => {
    expect(pageUrl(given)).toBe(expected);
  });
});

test('a document without a URL is its first bytes and the outlet given', () => {
  expect(documentIdentity(null, 'ab', { outlet: 'Gazette', title: 'T' })).toBe('bytes ab Gazette');
  expect(documentIdentity('https://a.example/', 'ab', { outlet: 'Gazette' })).toBe(
    'url https://a.example/',
  );
});

test('given metadata is one thing in any order', () => {
  expect(canonicalGiven({ outlet: 'A', title: 'B' })).toBe(
    canonicalGiven({ title: 'B', outlet: 'A' }),
  );
});

test('an entity is known by its name whatever the case, accents and marks', () => {
  expect(entityIdOf('person', 'Zoë Márquez')).toBe(entityIdOf('person', 'ZOE  MARQUEZ'));
  expect(entityIdOf('person', 'Georgia')).not.toBe(entityIdOf('place', 'Georgia'));
});
