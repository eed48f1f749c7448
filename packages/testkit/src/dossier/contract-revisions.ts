import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AddOutcome, GoneRecord } from '../../../server/src/store/record.ts';
import { dossierContents } from './contents.ts';
import { type Suite, collect, missing } from './contract-inputs.ts';
import { type Handed, recordOf } from './records.ts';

const URL = 'https://outlet.example/talks';
const STORY = `Talks end\n“We reject it,” Ilva Reyl said.\n${'Both sides left the table late on Sunday. '.repeat(30)}`;

/** The story as it was captured at an hour of the day; what stands after `!around` is no part of its words. */
function capture(hour: number, text: string, given: Handed['given'] = { url: URL }): Handed {
  return { input: URL, text, given, capturedAt: at(hour) };
}

function at(hour: number): string {
  return `2025-03-20T${String(hour).padStart(2, '0')}:00:00.000Z`;
}

function gone(hour: number, state: GoneRecord['state'] = 'missing'): GoneRecord {
  const status = state === 'missing' ? 404 : null;
  const sha256 = state === 'missing' ? '' : 'e'.repeat(64);
  const asked = { input: URL, location: URL, given: {}, url: URL, capturedAt: at(hour) };
  return { ...asked, sha256, state, status, bytes: null };
}

const kinds = (outcomes: readonly AddOutcome[]): string[] => outcomes.map(({ kind }) => kind);

/** What a store promises of a document that is captured again. */
export function revisionsContract(suite: Suite): void {
  describe('captured again', () => {
    test('the same bytes bring nothing but the time at which they were seen', async () => {
      const [first] = await suite.add(capture(1, STORY));
      const before = await dossierContents(suite.reader);
      const [second] = await suite.add(capture(5, STORY));
      expect(second).toEqual({ ...first, kind: 'unchanged' });
      expect(await suite.writer.known(recordOf(capture(9, STORY)))).toEqual(second);
      expect(await dossierContents(suite.reader)).toEqual(before);
      const [document] = await collect(suite.reader.documents());
      expect(document?.lastSeenAt).toBe(at(9));
    });

    test('other bytes of the same words are a capture without new facts', async () => {
      const [first] = await suite.add(capture(1, STORY));
      const [second] = await suite.add(capture(2, `${STORY}\n!around Most read today\n`));
      expect(second).toEqual({ ...first, kind: 'recaptured' });
      expect(kinds(await suite.add(capture(3, `${STORY}\n!around Most read today\n`)))).toEqual([
        'unchanged',
      ]);
      const revisions = await collect(suite.reader.revisions(first?.document ?? missing()));
      expect(revisions).toMatchObject([{ captures: 2, firstSeenAt: at(1), lastSeenAt: at(3) }]);
      expect(await collect(suite.reader.changes())).toHaveLength(1);
      expect(await collect(suite.reader.verify())).toEqual([]);
    });

    test('other words are a revision, and the words seen last are current', async () => {
      const [newer] = await suite.add(capture(5, `${STORY}More.\n`));
      const [older] = await suite.add(capture(2, STORY));
      expect([newer?.kind, older?.kind]).toEqual(['added', 'revised']);
      const [document] = await collect(suite.reader.documents());
      expect(document).toMatchObject({ revision: newer?.revision, revisions: 2, gone: null });
      const changes = await collect(suite.reader.changes());
      expect(
        changes.map(({ kind, citation, previous }) => [kind, citation.revision, previous]),
      ).toEqual([
        ['revision', newer?.revision, older?.revision],
        ['document', older?.revision, null],
      ]);
      await suite.add(capture(8, STORY));
      expect((await collect(suite.reader.documents()))[0]?.revision).toBe(older?.revision);
    });

    test('evidence stays pinned to the revision that it was found in', async () => {
      const [first] = await suite.add(capture(1, STORY));
      await suite.add(capture(2, STORY.replace('“We reject it,” Ilva Reyl said.', '')));
      expect(await collect(suite.reader.statements())).toEqual([]);
      const old = await collect(suite.reader.statements({ superseded: true }));
      expect(old.map(({ citation, content }) => [citation.revision, content[0]?.exact])).toEqual([
        [first?.revision, 'We reject it,'],
      ]);
      expect(await collect(suite.reader.verify())).toEqual([]);
    });
  });

  describe('gone', () => {
    test('is a capture with its state, and takes nothing away', async () => {
      const [first] = await suite.add(capture(1, STORY));
      const statements = await collect(suite.reader.statements());
      const outcome = await suite.writer.gone(gone(4));
      expect(outcome).toEqual({ ...first, kind: 'gone' });
      expect(await suite.writer.gone(gone(6))).toEqual(outcome);
      expect(await collect(suite.reader.statements())).toEqual(statements);
      const [document] = await collect(suite.reader.documents());
      expect(document?.gone).toEqual({ state: 'missing', status: 404, since: at(4) });
      const changes = await collect(suite.reader.changes());
      expect(changes.map(({ kind, gone }) => [kind, gone?.state ?? null])).toEqual([
        ['document', null],
        ['gone', 'missing'],
      ]);
      await suite.add(capture(9, STORY));
      expect((await collect(suite.reader.documents()))[0]?.gone).toBeNull();
    });

    test('of what the dossier does not hold is nothing', async () => {
      expect(await suite.writer.gone(gone(1))).toBeNull();
      expect(await collect(suite.reader.changes())).toEqual([]);
    });

    test('is a page that shows its beginning to those who do not subscribe', async () => {
      const [first] = await suite.add(capture(1, STORY));
      const stub = `${STORY.slice(0, 300)}\nSubscribe to continue reading\n`;
      expect(await suite.add(capture(2, stub))).toEqual([{ ...first, kind: 'gone' }]);
      const [document] = await collect(suite.reader.documents());
      expect(document).toMatchObject({ revisions: 1, gone: { state: 'stub', since: at(2) } });
      expect(await collect(suite.reader.verify())).toEqual([]);
    });

    test('is not what was there before more was written', async () => {
      await suite.add(capture(5, STORY));
      const early = `${STORY.slice(0, 300)}\nSubscribe to continue reading\n`;
      expect(kinds(await suite.add(capture(2, early)))).toEqual(['revised']);
      expect((await collect(suite.reader.documents()))[0]?.gone).toBeNull();
    });

    test('is a page of which the headline is left', async () => {
      await suite.add(capture(1, STORY));
      expect(kinds(await suite.add(capture(2, 'Talks end\n')))).toEqual(['gone']);
      expect((await collect(suite.reader.documents()))[0]?.gone?.state).toBe('emptied');
    });
  });

  test('captures in any order, batches and repetition make the same dossier', async () => {
    const texts = [
      STORY,
      `${STORY}More.\n`,
      `${STORY}\n!around Ads\n`,
      `${STORY}\n!around Other ads\n`,
    ];
    const captures = fc.uniqueArray(
      fc.record({ hour: fc.integer({ min: 0, max: 23 }), text: fc.constantFrom(...texts) }),
      { minLength: 1, maxLength: 6, selector: ({ hour }) => hour },
    );
    const fill = async (list: readonly Handed[], batch: number): Promise<unknown> => {
      const fresh = await suite.make();
      try {
        for (let from = 0; from < list.length; from += batch)
          await fresh.writer.add(list.slice(from, from + batch).map(recordOf));
        expect(await collect(fresh.reader.verify())).toEqual([]);
        const seen: unknown[] = [];
        for (const { id } of await collect(fresh.reader.documents()))
          for (const revision of await collect(fresh.reader.revisions(id)))
            seen.push([
              revision.id,
              revision.current,
              revision.firstSeenAt,
              revision.lastSeenAt,
              revision.captures,
            ]);
        return seen;
      } finally {
        await fresh.dispose();
      }
    };
    await fc.assert(
      fc.asyncProperty(
        captures.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        fc.integer({ min: 1, max: 4 }),
        async ([list, shuffled], batch) => {
          const handed = (some: typeof list): Handed[] =>
            some.map(({ hour, text }) => capture(hour, text));
          const turned = await fill([...handed(shuffled), ...handed(list)], batch);
          expect(turned).toEqual(await fill(handed(list), 1));
        },
      ),
      { numRuns: 25 },
    );
  });
}
