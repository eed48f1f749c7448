import { beforeEach, describe, expect, test } from 'vitest';
import { type Suite, article, collect, missing } from './contract-inputs.ts';

/** What a store promises of documents, entities, events and changes. */
export function listsContract(suite: Suite): void {
  describe('lists', () => {
    beforeEach(() =>
      suite.add(
        article(3),
        article(4, { published: '2025-03-24' }),
        article(5, { published: '2025-02' }),
      ),
    );

    test('documents come by date, unknown dates last, and in pages', async () => {
      const all = await collect(suite.reader.documents());
      expect(all.map(({ published }) => published?.value ?? null)).toEqual([
        '2025-02',
        '2025-03-24',
        null,
      ]);
      const [first] = all;
      const rest = await collect(suite.reader.documents({ after: first?.id ?? missing() }));
      expect(rest).toEqual(all.slice(1));
      const march = await collect(suite.reader.documents({ from: '2025-03-01', to: '2025-03-31' }));
      expect(march).toEqual(all.slice(1, 2));
    });

    test('documents are found by id, input and revision', async () => {
      const [first] = await collect(suite.reader.documents());
      for (const handle of [first?.id, first?.inputs[0], first?.revision])
        expect(await suite.reader.findDocument(handle ?? '')).toEqual(first);
      expect(await suite.reader.findDocument('nothing')).toBeNull();
    });

    test('entities add up over documents', async () => {
      const entities = await collect(suite.reader.entities({ type: 'person' }));
      const statements = await collect(suite.reader.statements());
      for (const { id, statements: count } of entities)
        expect(statements.filter(({ speaker }) => speaker?.id === id)).toHaveLength(count);
      const after = entities[0]?.id ?? missing();
      expect(await collect(suite.reader.entities({ type: 'person', after }))).toEqual(
        entities.slice(1),
      );
      const named = await collect(suite.reader.entities({ name: 'marquez' }));
      expect(named.map(({ name }) => name)).toEqual(['Zoë Márquez']);
    });

    test('events come with those who take part and the sentence that tells of them', async () => {
      const events = await collect(suite.reader.events());
      expect(events.length).toBeGreaterThan(0);
      for (const event of events) {
        expect(event.trigger.exact).toBe('talks');
        expect(event.sentence?.exact).toContain('talks');
        for (const { name } of event.participants) expect(event.sentence?.exact).toContain(name);
        if (event.where !== null) expect(event.sentence?.exact).toContain(event.where.name);
      }
      const after = events[0]?.id ?? missing();
      expect(await collect(suite.reader.events({ after }))).toEqual(events.slice(1));
    });

    test('changes are what came after an instant', async () => {
      const since = (await suite.reader.overview()).lastAddedAt ?? '';
      await suite.add(article(6), { ...article(3), text: 'Changed.\n' });
      const changes = await collect(suite.reader.changes(since));
      expect(changes.map(({ kind, citation }) => [kind, citation.input])).toEqual([
        ['document', '6.txt'],
        ['revision', '3.txt'],
      ]);
      expect(await suite.reader.changeCount(since)).toBe(2);
      const all = await collect(suite.reader.changes());
      expect(await suite.reader.changeCount()).toBe(all.length);
      for (const skip of [0, 1, 3, all.length]) {
        const page = await collect(suite.reader.changes('', { limit: 2, skip }));
        expect(page).toEqual(all.slice(skip, skip + 2));
      }
    });

    test('a query can run inside the loop over another', async () => {
      for await (const { id } of suite.reader.documents())
        for await (const { citation } of suite.reader.statements({ document: id }))
          expect(citation.document).toBe(id);
    });
  });
}
