import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ExportedRevision } from '../model/exported.ts';
import { asId } from '../model/ids.ts';
import type { ExportableDossier } from './dossier.ts';
import { geojsonExport } from './geojson.ts';
import { icsExport } from './ics.ts';
import { calendarDay, stampOf, timeOfDay } from './ics-dates.ts';
import { contentLine, textValue } from './ics-lines.ts';
import type { EventRow, Words } from './rows.ts';

const TEXT = '😀 Ana Tor met Ivo Rask in Lenz; both were late, again.';
const ana = { id: asId('entity', 'ent_0123456789abcdef'), name: 'Ana Tor' };
const ivo = { id: asId('entity', 'ent_fedcba9876543210'), name: 'Ivo Rask' };
const lenz = { id: asId('entity', 'ent_00000000000000aa'), name: 'Lenz' };
const nowhere = { id: asId('entity', 'ent_00000000000000bb'), name: 'Nowhere' };

const met = event('rev_0123456789abcdef', {});
const again = event('rev_fedcba9876543210', {});
const others: EventRow[] = [
  event('rev_0123456789abcdef', { mode: 'call', status: 'planned', where: nowhere }, 'v2'),
  event('rev_0123456789abcdef', { mode: 'talks', status: 'cancelled', where: null }, 'v3'),
  event('rev_0123456789abcdef', { mode: 'visit', when: null }, 'v4'),
  event(
    'rev_0123456789abcdef',
    { mode: 'summit', when: { from: '2031-01-01', to: '2032-01-01', precision: 'year' } },
    'v5',
  ),
];
const dossier = of([met, again, ...others]);

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const feature = z.strictObject({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.strictObject({ type: z.literal('Point'), coordinates: position }).nullable(),
  properties: z.looseObject({ kind: z.enum(['contact', 'place']), title: z.string() }),
});
const collection = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(feature),
});

describe('the GeoJSON export', () => {
  it('is a collection as RFC 7946 says: longitude first, ids that differ, null where no position is known', async () => {
    const { features } = collection.parse(JSON.parse(await whole(geojsonExport(dossier))));
    expect(features.map(({ geometry, properties }) => [properties.title, geometry])).toEqual([
      ['Meeting: Ana Tor, Ivo Rask', { type: 'Point', coordinates: [30.5, 50.25] }],
      ['Call (planned): Ana Tor, Ivo Rask', null],
      ['Visit: Ana Tor, Ivo Rask', { type: 'Point', coordinates: [30.5, 50.25] }],
      ['Summit: Ana Tor, Ivo Rask', { type: 'Point', coordinates: [30.5, 50.25] }],
      ['Lenz', { type: 'Point', coordinates: [30.5, 50.25] }],
    ]);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  it('tells of a contact who, when, and the words of each report', async () => {
    const { features } = collection.parse(JSON.parse(await whole(geojsonExport(dossier))));
    expect(features[0]?.properties).toMatchObject({
      from: '2031-05-01',
      before: '2031-05-02',
      place: 'Lenz',
      geonames: 7,
      placePrecision: 'city',
      participants: [{ name: 'Ana Tor' }, { name: 'Ivo Rask' }],
      reports: [
        { outlet: 'The Gazette', exact: 'met', start: 10, end: 13 },
        { revision: 'rev_fedcba9876543210' },
      ],
    });
    expect(features.at(-1)?.properties).toMatchObject({
      mentions: 2,
      documents: 2,
      first: { exact: 'Lenz', start: 26, end: 30 },
    });
  });

  it('of nothing is a collection of nothing', async () => {
    const empty = await whole(geojsonExport(of([], [])));
    expect(JSON.parse(empty)).toEqual({ type: 'FeatureCollection', features: [] });
  });
});

describe('the iCalendar export', () => {
  it('has each dated contact once, in whole days, and no year-long one', async () => {
    expect((await whole(icsExport(dossier))).replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Rapporteur//Rapporteur//EN
      CALSCALE:GREGORIAN
      BEGIN:VEVENT
      UID:meet-2031-05-01-ent_0123456789abcdef-ent_fedcba9876543210@rapporteur
      DTSTAMP:20310502T000000Z
      DTSTART;VALUE=DATE:20310501
      DTEND;VALUE=DATE:20310502
      SUMMARY:Meeting: Ana Tor\\, Ivo Rask
      STATUS:CONFIRMED
      CATEGORIES:meet,occurred
      TRANSP:TRANSPARENT
      LOCATION:Lenz
      GEO:50.25;30.5
      DESCRIPTION:1 May 2031\\n“met” (occurred\\; The Gazette\\, Ministers meet\\
       ; again\\, 2031-05-02)\\n“met” (occurred\\; The Gazette\\, Ministers meet\\
       ; again\\, 2031-05-02)
      URL:https://gazette.example/a,b
      END:VEVENT
      BEGIN:VEVENT
      UID:call-2031-05-01-ent_0123456789abcdef-ent_fedcba9876543210@rapporteur
      DTSTAMP:20310502T000000Z
      DTSTART;VALUE=DATE:20310501
      DTEND;VALUE=DATE:20310502
      SUMMARY:Call (planned): Ana Tor\\, Ivo Rask
      STATUS:TENTATIVE
      CATEGORIES:call,planned
      TRANSP:TRANSPARENT
      LOCATION:Nowhere
      DESCRIPTION:1 May 2031\\n“met” (planned\\; The Gazette\\, Ministers meet\\;
        again\\, 2031-05-02)
      URL:https://gazette.example/a,b
      END:VEVENT
      BEGIN:VEVENT
      UID:talks-2031-05-01-ent_0123456789abcdef-ent_fedcba9876543210@rapporteur
      DTSTAMP:20310502T000000Z
      DTSTART;VALUE=DATE:20310501
      DTEND;VALUE=DATE:20310502
      SUMMARY:Talks (cancelled): Ana Tor\\, Ivo Rask
      STATUS:CANCELLED
      CATEGORIES:talks,cancelled
      TRANSP:TRANSPARENT
      DESCRIPTION:1 May 2031\\n“met” (cancelled\\; The Gazette\\, Ministers meet
       \\; again\\, 2031-05-02)
      URL:https://gazette.example/a,b
      END:VEVENT
      END:VCALENDAR
      "
    `);
  });

  it('ends every line with CRLF, none longer than 75 octets', async () => {
    const text = await whole(icsExport(dossier));
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
  });

  it('is the same again, and keeps the UID of a contact when another report comes', async () => {
    const uid = (text: string): string | undefined => /UID:meet[^@]*/.exec(unfolded(text))?.[0];
    const first = await whole(icsExport(of([met])));
    expect(await whole(icsExport(of([met])))).toBe(first);
    expect(uid(await whole(icsExport(of([again, met]))))).toBe(uid(first));
    expect(uid(first)).toBeDefined();
  });

  it('has a time of day where the words tell one: local, for nobody tells the zone', async () => {
    const when = {
      from: '2031-05-01',
      to: '2031-05-02',
      precision: 'minute' as const,
      value: '2031-05-01T14:00',
    };
    const text = await whole(icsExport(of([event('rev_0123456789abcdef', { when })])));
    expect(text).toContain('\r\nDTSTART:20310501T140000\r\n');
    expect(text).not.toContain('DTEND');
  });
});

describe('a line of iCalendar', () => {
  it('gives its value back when it is unfolded and its text unescaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const line = contentLine('X', textValue(value));
        for (const one of line.split('\r\n')) expect(Buffer.byteLength(one)).toBeLessThan(76);
        expect(line.isWellFormed()).toBe(value.isWellFormed());
        const back = unfolded(line)
          .slice(2, -2)
          .replaceAll(/\\(.)/g, (_, of: string) => (of === 'n' ? '\n' : of));
        expect(back).toBe(value.replaceAll(/[\0-\t\v-\x1F\x7F]+/g, ' '));
      }),
    );
  });

  it.each([
    ['a,b;c\\d', 'a\\,b\\;c\\\\d'],
    ['two\r\nlines', 'two\\nlines'],
    ['bell\u0007 and\ttab', 'bell  and tab'],
  ])('has %j as %j', (text, written) => {
    expect(textValue(text)).toBe(written);
  });
});

describe('a date of iCalendar', () => {
  it.each([
    ['2031-05-01T14:00', '20310501T140000'],
    ['2031-05-01T14:00:30', '20310501T140030'],
    ['2031-05-01T14:00Z', '20310501T140000Z'],
    ['2031-05-01T00:30+01:00', '20310430T233000Z'],
    ['2031-05-01', null],
    ['2031-05-01TAF', null],
  ])('%s has the time %s', (date, time) => {
    expect(timeOfDay(date)).toBe(time);
  });

  it.each([
    [[null], '19700101T000000Z'],
    [['2031'], '20310101T000000Z'],
    [['2031-05', null], '20310501T000000Z'],
    [['2031-05-02', '2031-05-01T23:59:59Z'], '20310502T000000Z'],
    [['2031-05-02T08:00:00+02:00'], '20310502T060000Z'],
  ])('%j was published last at %s', (published, stamp) => {
    expect(stampOf(published)).toBe(stamp);
  });

  it('of a day is eight digits', () => {
    expect(calendarDay('2031-05-01')).toBe('20310501');
  });
});

function event(revision: string, rest: Partial<EventRow>, local = 'v1'): EventRow {
  return {
    id: asId('fact', `${revision}/${local}`),
    citation: {
      document: asId('document', revision.replace('rev', 'doc')),
      revision: asId('revision', revision),
      title: 'Ministers meet; again',
      outlet: 'The Gazette',
      url: 'https://gazette.example/a,b',
      input: 'a.txt',
      published: { value: '2031-05-02', precision: 'day', kind: 'given' },
    },
    type: 'CONSULT',
    mode: 'meet',
    status: 'occurred',
    participants: [
      { ...ana, role: 'actor' },
      { ...ivo, role: 'recipient' },
    ],
    when: { from: '2031-05-01', to: '2031-05-02', precision: 'day' },
    where: lenz,
    repeated: false,
    trigger: words('met'),
    sentence: null,
    statements: [],
    ...rest,
  };
}

function revisionOf(id: string): ExportedRevision {
  return {
    id: asId('revision', id),
    document: asId('document', id.replace('rev', 'doc')),
    sha256: '0'.repeat(64),
    textSha256: '1'.repeat(64),
    mediaType: 'text/plain',
    charset: 'utf-8',
    addedAt: '2031-05-03T00:00:00.000Z',
    reader: '2',
    current: true,
    text: TEXT,
    removed: [],
    passages: [],
    sentences: [],
    times: [],
    entities: [
      { id: 'e1', type: 'place', name: 'Lenz', aliases: [], country: null, roles: [] },
      { id: 'e2', type: 'place', name: 'Nowhere', aliases: [], country: null, roles: [] },
      { id: 'e3', type: 'group', name: 'Turkish', aliases: [], country: 'TR', roles: [] },
    ],
    mentions: [],
    places: [
      {
        ...words('Lenz').codePoints,
        entity: 'e1',
        geonames: 7,
        lat: 50.25,
        lon: 30.5,
        country: 'UA',
        precision: 'city',
      },
      {
        ...words('late').codePoints,
        entity: 'e2',
        geonames: null,
        lat: null,
        lon: null,
        country: null,
        precision: null,
      },
      // A people is told with its country's point, and is on no map.
      {
        ...words('Lenz').codePoints,
        entity: 'e3',
        geonames: 298795,
        lat: 39,
        lon: 35,
        country: 'TR',
        precision: 'country',
      },
    ],
  };
}

function of(
  events: readonly EventRow[],
  revisions: readonly string[] = ['rev_0123456789abcdef', 'rev_fedcba9876543210'],
): ExportableDossier {
  return {
    revisions: () => each(...revisions.map(revisionOf)),
    events: () => each(...events),
  } as Partial<ExportableDossier> as ExportableDossier;
}

function words(exact: string): Words {
  const start = TEXT.indexOf(exact);
  const end = start + exact.length;
  return { start, end, codePoints: { start: start - 1, end: end - 1 }, exact };
}

function unfolded(text: string): string {
  return text.replaceAll('\r\n ', '');
}

async function* each<Fact>(...facts: Fact[]): AsyncGenerator<Fact> {
  for (const fact of facts) yield await Promise.resolve(fact);
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
