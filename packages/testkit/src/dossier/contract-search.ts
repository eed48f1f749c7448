import { beforeEach, describe, expect, test } from 'vitest';
import type { SearchHit } from '../../../server/src/store/rows.ts';
import type { SearchQuery } from '../../../server/src/store/search-query.ts';
import { type Suite, article, collect, words } from './contract-inputs.ts';

/** What a store promises of search. */
export function searchContract(suite: Suite): void {
  describe('search', () => {
    beforeEach(() =>
      suite.add(article(1), article(2, { published: '2025-03-24', outlet: 'Gazette' })),
    );
    const hits = (query: SearchQuery): Promise<SearchHit[]> => collect(suite.reader.search(query));

    test('finds what the words say, and marks it', async () => {
      const found = await hits(words('grain corridor'));
      expect(found.length).toBeGreaterThan(0);
      for (const { words: said, highlights } of found) {
        expect(highlights.length).toBeGreaterThan(0);
        for (const { start, end } of highlights)
          expect(said.exact.slice(start, end).toLowerCase()).toBe('grain corridor');
      }
    });

    test('agrees with looking through every passage', async () => {
      const all: string[] = [];
      for await (const { text, passages } of suite.reader.everything())
        all.push(...passages.map(({ start, end }) => text.slice(start, end)));
      const both = (text: string): boolean =>
        /\bceasefire\b/i.test(text) && !/\bGeneva\b/i.test(text);
      const query: SearchQuery = {
        kind: 'and',
        of: [words('ceasefire'), { kind: 'not', of: words('geneva') }],
      };
      const found = (await hits(query)).map((hit) => hit.words.exact).toSorted();
      expect(found).toEqual(all.filter(both).toSorted());
    });

    test('is not led astray by what the query says', async () => {
      for (const tricky of [
        '"',
        'a" OR "b',
        'NEAR(a b)',
        'words : x',
        "'; drop table documents",
        '*',
        '-a',
        '^a',
      ])
        await expect(hits(words(tricky))).resolves.toBeInstanceOf(Array);
      expect((await suite.reader.overview()).documents).toBe(2);
    });

    test('by a speaker finds statements only', async () => {
      const found = await hits({ kind: 'speaker', value: 'Reyl', at: { start: 0, end: 4 } });
      expect(found.length).toBeGreaterThan(0);
      for (const { kind, speaker } of found)
        expect([kind, speaker]).toEqual(['statement', 'Ilva Reyl']);
    });

    test('keeps to outlet and dates', async () => {
      const outlet: SearchQuery = { kind: 'outlet', value: 'Gazette', at: { start: 0, end: 0 } };
      const date: SearchQuery = {
        kind: 'date',
        from: '2025-03',
        to: '2025-03',
        at: { start: 0, end: 0 },
      };
      const byOutlet = await hits({ kind: 'and', of: [words('the'), outlet] });
      const byDate = await hits({ kind: 'and', of: [words('the'), date] });
      expect(byOutlet.length).toBeGreaterThan(0);
      expect(byDate).toEqual(byOutlet);
      for (const { citation } of byOutlet) expect(citation.outlet).toBe('Gazette');
    });
  });
}
