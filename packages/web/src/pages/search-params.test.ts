import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, searchText } from '../url/search-text.ts';

/** Every page's search.ts, found by itself so that a new page is held to the same. */
const PAGES = import.meta.glob<{
  readonly DEFAULTS: Readonly<Record<string, unknown>>;
  readonly validateSearch: (raw: never) => Readonly<Record<string, unknown>>;
}>('./*/search.ts', { eager: true });

const anything = fc.oneof(
  fc.string(),
  fc.array(fc.string(), { maxLength: 4 }),
  fc.constantFrom('2025-03-18', '2025-02-30', 'yes', 'rev_0123456789abcdef/s3', '0.5', '-1', 'NaN'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.object(),
);

describe.each(Object.entries(PAGES))('%s', (_, { DEFAULTS, validateSearch }) => {
  const read = (raw: unknown): Readonly<Record<string, unknown>> => validateSearch(raw as never);
  const raws = fc.record(
    Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, anything])),
    { requiredKeys: [] },
  );

  it('an empty address is the defaults', () => {
    expect(read({})).toEqual(DEFAULTS);
  });

  it('takes whatever an address says, without failing', () => {
    fc.assert(
      fc.property(raws, (raw) => {
        expect(Object.keys(read(raw)).toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
      }),
    );
  });

  it('what was read can be written into an address and read again', () => {
    fc.assert(
      fc.property(raws, (raw) => {
        const once = read(raw);
        expect(read(parseSearch(searchText(once)))).toEqual(once);
      }),
    );
  });

  it('unknown parameters are left out', () => {
    expect(read({ nonsense: 'x' })).toEqual(DEFAULTS);
  });
});

it('finds the pages', () => {
  expect(Object.keys(PAGES).length).toBeGreaterThan(10);
});
