import { describe, expect, it } from 'vitest';

import { namesWithin } from './embedded.ts';

/** Names within the name of a body, peoples in brackets; `known` are places that the document names. */
function within(body: string, ...known: string[]): string[] {
  return namesWithin(body, { start: 0, end: body.length }, new Set(known)).map(
    ({ start, end, people }) => (people ? `[${body.slice(start, end)}]` : body.slice(start, end)),
  );
}

describe('places within names of bodies', () => {
  it.each([
    ['Kanawha County Commission', ['Kanawha County']],
    ['Ohio State University', ['Ohio']],
    ['Canadian Coast Guard', ['[Canadian]']],
    ['Carthage Police Department', ['Carthage']],
    ['University of Oxford', ['Oxford']],
    ['Bank of South Carolina', ['South Carolina']],
  ])('%s', (body, expected) => {
    expect(within(body)).toEqual(expected);
  });

  it.each([['Johnson Controls Inc.'], ['Trump Organization'], ['Union Pacific'], ['Ohio'], ['']])(
    '%s has none',
    (body) => {
      expect(within(body)).toEqual([]);
    },
  );

  it('are towns where the document names them elsewhere', () => {
    expect(within('Mansfield Motors')).toEqual([]);
    expect(within('Mansfield Motors', 'mansfield')).toEqual(['Mansfield']);
  });
});
