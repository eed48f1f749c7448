import { beforeEach, describe, expect, test } from 'vitest';
import type { DossierReader } from '../../../server/src/store/dossier.ts';
import { type Suite, article, collect, words } from './contract-inputs.ts';

/** What a store promises of statements. */
export function statementsContract(suite: Suite): void {
  describe('statements', () => {
    beforeEach(() =>
      suite.add(article(1), article(2, { published: '2025-03-24', outlet: 'Gazette' })),
    );

    test('carry the exact words, in UTF-16 units and code points', async () => {
      for await (const statement of suite.reader.statements()) {
        const stored = await suite.reader.read(statement.citation.revision);
        const text = stored?.text ?? '';
        const { source, cue, content, condition, hedges } = statement;
        const { basis = null, reason = null } = source?.anonymity ?? {};
        for (const words of [source, cue, ...content, condition, ...hedges, basis, reason]) {
          if (words === null) continue;
          const { start, end } = words.codePoints;
          expect(text.slice(words.start, words.end)).toBe(words.exact);
          expect([...text].slice(start, end).join('')).toBe(words.exact);
          expect(text).toContain(words.prefix + words.exact + words.suffix);
        }
      }
    });

    test('are found by speaker, whatever the case and accents', async () => {
      const all = await collect(suite.reader.statements());
      const expected = all.filter(({ speaker }) => speaker?.name === 'Zoë Márquez');
      expect(expected.length).toBeGreaterThan(0);
      const found = await collect(suite.reader.statements({ speaker: 'marquez' }));
      expect(found).toEqual(expected);
    });

    test('are found by what their revision calls them', async () => {
      const all = await collect(suite.reader.statements());
      const wanted = all.filter(({ id }) => /\/s[13]$/.test(id));
      expect(wanted.length).toBeGreaterThan(2);
      expect(await collect(suite.reader.statements({ local: ['s3', 's1'] }))).toEqual(wanted);
      expect(await collect(suite.reader.statements({ local: [] }))).toEqual([]);
    });

    test('are found by act, outlet, day and words together', async () => {
      const all = await collect(suite.reader.statements());
      const gazette = all.filter(({ citation }) => citation.outlet === 'Gazette');
      const of = async (query: Parameters<DossierReader['statements']>[0]) =>
        (await collect(suite.reader.statements(query))).map(({ id }) => id);
      expect(await of({ outlet: 'gazette' })).toEqual(gazette.map(({ id }) => id));
      expect(await of({ act: 'reject' })).toEqual(
        all.filter(({ act }) => act === 'reject').map(({ id }) => id),
      );
      const inMarch = gazette.filter(({ said }) => said === null || said.from >= '2025-03-20');
      expect(await of({ from: '2025-03-20', to: '2025-03' })).toEqual(inMarch.map(({ id }) => id));
      const ceasefire = all.filter(({ content }) =>
        content.some(({ exact }) => /ceasefire/.test(exact)),
      );
      expect(await of({ query: words('ceasefire') })).toEqual(ceasefire.map(({ id }) => id));
    });

    test('say what limits them, whom they speak for and how they were found', async () => {
      const all = await collect(suite.reader.statements());
      expect(all.some(({ negated }) => negated === true)).toBe(true);
      expect(all.some(({ condition }) => condition?.exact === 'should doubt it')).toBe(true);
      expect(all.some(({ hedges }) => hedges.some(({ exact }) => exact === 'should'))).toBe(true);
      expect(all.some(({ source }) => source?.metonym === true)).toBe(true);
      expect(all.some(({ source }) => source?.anonymity?.reason != null)).toBe(true);
      expect(new Set(all.map(({ basis }) => basis?.foundBy))).toEqual(
        new Set(['rules', 'model', 'both']),
      );
      const spokesmen = all.filter(({ source }) => source?.exact.startsWith('spokesman'));
      expect(spokesmen.length).toBeGreaterThan(0);
      for (const { source } of spokesmen) expect(source?.onBehalfOf?.type).toBe('person');
    });

    test('are found by how likely they are right', async () => {
      const all = await collect(suite.reader.statements());
      const likely = all.filter(({ confidence }) => (confidence?.statement ?? 0) >= 0.5);
      expect(likely.length).toBeGreaterThan(0);
      expect(likely.length).toBeLessThan(all.length);
      expect(await collect(suite.reader.statements({ minConfidence: 0.5 }))).toEqual(likely);
      expect(await collect(suite.reader.statements({ minConfidence: 0 }))).toEqual(all);
      expect((await suite.reader.overview()).unrated).toBe(0);
    });

    test('come in pages that follow one another', async () => {
      const all = await collect(suite.reader.statements());
      const paged: typeof all = [];
      for (;;) {
        const after = paged.at(-1)?.id;
        const page = await collect(
          suite.reader.statements({ limit: 2, ...(after === undefined ? {} : { after }) }),
        );
        if (page.length === 0) break;
        paged.push(...page);
      }
      expect(paged).toEqual(all);
    });

    test('a revision takes the place of the one before', async () => {
      await suite.add({ input: '1.txt', text: 'Nothing was said.\n' });
      const left = await collect(suite.reader.statements());
      expect(left.every(({ citation }) => citation.outlet === 'Gazette')).toBe(true);
      expect((await suite.reader.overview()).revisions).toBe(3);
    });
  });
}
