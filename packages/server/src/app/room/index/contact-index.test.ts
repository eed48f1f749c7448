import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkEntities } from '@rapporteur/core/link/entities/link-entities';
import { contactsOf } from '@rapporteur/core/views/contacts';
import { generatedRecord } from '../../../../../../bench/room/generated/record.ts';
import { world } from '../../../../../../bench/room/generated/world.ts';
import { collect } from '../../../../../testkit/src/dossier/contract-inputs.ts';
import { type OpenedDossier, openWriter } from '../../../store/open.ts';
import type { EventRow } from '../../../store/rows.ts';
import { roomIndex, type RoomIndex } from './room-index.ts';

const DAYS = 60;

let folder: string;
let dossier: OpenedDossier;
let index: RoomIndex;
let events: EventRow[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-'));
  dossier = await openWriter(join(folder, 'a.dossier'), { now: () => new Date(0), linkEntities });
  const told = world(3, 12, DAYS);
  await dossier.writer.add(
    Array.from({ length: 60 }, (_, seed) => generatedRecord(seed, told, 12)),
  );
  index = await roomIndex(dossier.reader.columns);
  events = await collect(dossier.reader.events());
});
afterAll(async () => {
  await dossier.close();
  rmSync(folder, { recursive: true });
});

const day = (number: number): string =>
  new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);
const windows = fc
  .tuple(fc.integer({ min: -5, max: DAYS }), fc.integer({ min: 1, max: DAYS }))
  .map(([from, length]) => ({ from: day(from), to: day(from + length) }));

describe('contacts', () => {
  test('are those of the view, each with its reports', () => {
    const naive = contactsOf(events).map(({ reports }) => reports.map(({ id }) => id).join());
    expect(naive.length).toBeGreaterThan(40);
    expect(naive.some((ids) => ids.includes(','))).toBe(true);
    const indexed = index.contacts.all.map(({ contact }) =>
      contact.reports.map(({ id }) => id).join(),
    );
    expect(indexed.toSorted()).toEqual(naive.toSorted());
    expect(index.contacts.reports).toBe(events.length);
  });

  test('are found by each of their reports, and read by their rows', async () => {
    const [first] = index.contacts.all;
    for (const { id } of first?.contact.reports ?? [])
      expect(index.contacts.ofReport(id)).toBe(first);
    const rows = first?.contact.reports.map(({ row }) => row) ?? [];
    const read = await dossier.reader.eventsById(rows);
    expect(read).toEqual(events.filter(({ id }) => read.some((one) => one.id === id)));
  });

  test('with an entity are counted by the other', () => {
    const contacts = contactsOf(events);
    const who = contacts[0]?.participants[0]?.id ?? '';
    const mine = contacts.filter(({ participants }) => participants.some(({ id }) => id === who));
    for (const { id, count, first, last } of index.contacts.with(who)) {
      const ours = mine.filter(({ participants }) => participants.some((one) => one.id === id));
      const days = ours.flatMap(({ when }) => when?.from?.slice(0, 10) ?? []).toSorted();
      expect([count, first, last]).toEqual([ours.length, days[0] ?? null, days.at(-1) ?? null]);
    }
  });

  test('are those where all take part, or one, as asked', async () => {
    const together = contactsOf(events).find(({ participants }) => participants.length > 1);
    const participants = together?.participants.map(({ id }) => id) ?? [];
    const told = async (all: boolean): Promise<number> => {
      const query = { participants, together: all, lanes: 'kind', limit: 1000 } as const;
      return (await index.contacts.timeline(query)).total + index.contacts.undated(query).length;
    };
    const counted = (all: boolean): number =>
      contactsOf(events).filter((one) => {
        const present = participants.filter((id) => one.participants.some((who) => who.id === id));
        return all ? present.length === participants.length : present.length > 0;
      }).length;
    expect(participants.length).toBeGreaterThan(1);
    expect([await told(true), await told(false)]).toEqual([counted(true), counted(false)]);
    expect(counted(true)).toBeLessThan(counted(false));
  });
});

describe('the timeline', () => {
  test.each(['kind', 'actor'] as const)('by %s has what touches its window', async (lanes) => {
    await fc.assert(
      fc.asyncProperty(windows, async ({ from, to }) => {
        const told = await index.contacts.timeline({ from, to, lanes, limit: 1000 });
        const within = contactsOf(events).filter(
          ({ when }) => when?.from != null && when.from < to && (when.to ?? '') > from,
        );
        expect(told.items.map(({ id }) => id).toSorted()).toEqual(
          within.map(({ reports }) => reports[0].id).toSorted(),
        );
        expect(new Set(told.lanes.flatMap(({ items }) => items)).size).toBe(within.length);
        const dense = await index.contacts.timeline({ from, to, lanes: 'kind', limit: 0 });
        expect(dense.items).toEqual([]);
        for (const { count, bins } of dense.lanes)
          expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(count);
        expect(dense.total).toBe(within.length);
      }),
      { numRuns: 40 },
    );
  });

  test('tells planned ones after the last day of publication apart', async () => {
    const asOf = index.contacts.asOf ?? '';
    for (const { contact, upcoming } of index.contacts.all)
      if (contact.when?.from != null && contact.when.from > asOf) expect(upcoming).toBe(true);
  });
});

describe('places', () => {
  test('are counted as looking through every document counts them', async () => {
    const stored = await collect(dossier.reader.everything());
    await fc.assert(
      fc.asyncProperty(windows, async ({ from, to }) => {
        const mentions = new Map<number, string[]>();
        for (const { document, places } of stored) {
          const published = document.published?.value ?? '';
          if (published < from || published >= to) continue;
          for (const { geonames } of places)
            if (geonames !== null)
              mentions.set(geonames, [...(mentions.get(geonames) ?? []), document.id]);
        }
        const { items, unplaced } = await index.places.places({ from, to });
        const named = items.filter((place) => place.mentions > 0);
        expect(unplaced).toBe(0);
        expect(
          named.map((place) => [place.geonames ?? 0, place.mentions, place.documents]).toSorted(),
        ).toEqual([...mentions].map(([id, ids]) => [id, ids.length, new Set(ids).size]).toSorted());
      }),
      { numRuns: 25 },
    );
  });

  test('have the contacts that happened there', async () => {
    const { items } = await index.places.places({});
    const told = contactsOf(events).filter(({ where }) => where !== null);
    expect(items.flatMap(({ contacts }) => contacts).toSorted()).toEqual(
      told.map(({ reports }) => reports[0].id).toSorted(),
    );
  });
});
