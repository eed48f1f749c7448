import { describe, expect, it } from 'vitest';
import { asId } from '../model/ids.ts';
import { type ContactReport, contactsOf } from './contacts.ts';
import { dateLabel, knownDateLabel } from './date-label.ts';
import { figureFacts } from './figures.ts';
import { countEvents, countStatements } from './overview.ts';
import { timeline } from './timeline.ts';

describe('a timeline', () => {
  const on = (id: string, from: string | null, to: string | null, precision: string | null) => ({
    id,
    when: from === null ? null : { from, to, precision },
  });
  const events = [
    on('month', '2025-03-01', '2025-04-01', 'month'),
    on('nobody knows', null, null, null),
    on('later', '2025-04-02', '2025-04-03', 'day'),
    on('day', '2025-03-01', '2025-03-02', 'day'),
    on('same day', '2025-03-01', '2025-03-02', 'day'),
    { id: 'no beginning', when: { from: null, to: '2025-01-01', precision: 'day' } },
  ];

  it('is in order of time, the more precise first, the undated at the end', () => {
    const told = timeline(events, null);
    expect(told.dates.map((date) => date.events.map(({ id }) => id))).toEqual([
      ['day', 'same day'],
      ['month'],
      ['later'],
    ]);
    expect(told.undated.map(({ id }) => id)).toEqual(['nobody knows', 'no beginning']);
    expect(told.upcoming).toEqual([]);
  });

  it('keeps what is later than its day apart', () => {
    const told = timeline(events, '2025-04-01');
    expect(told.upcoming.map((date) => date.events.map(({ id }) => id))).toEqual([['later']]);
    expect(timeline(events, '2025-04-02').upcoming).toEqual([]);
  });

  it('takes what is planned within a time that is not over for still to come', () => {
    const month = { when: { from: '2025-03-01', to: '2025-04-01', precision: 'month' } };
    const planned = { ...month, id: 'planned', status: 'planned' };
    const told = timeline([planned, { ...month, id: 'met', status: 'occurred' }], '2025-03-10');
    expect(told.upcoming.map((date) => date.events.map(({ id }) => id))).toEqual([['planned']]);
    expect(told.dates.map((date) => date.events.map(({ id }) => id))).toEqual([['met']]);
    expect(timeline([planned], '2025-03-31').upcoming).toEqual([]);
  });
});

describe('contacts', () => {
  const told = (
    id: string,
    rest: Partial<ContactReport>,
    published = '2025-03-02',
  ): ContactReport & { id: string } => ({
    id,
    mode: 'meet',
    status: 'occurred',
    participants: [
      { id: 'ana', role: 'actor' },
      { id: 'ivo', role: 'recipient' },
    ],
    when: { from: '2025-03-01', to: '2025-03-02', precision: 'day' },
    where: null,
    repeated: false,
    citation: { published: { value: published } },
    ...rest,
  });
  const lenz = { id: 'lenz' };
  const ids = (reports: readonly (ContactReport & { id: string })[]): string[][] =>
    contactsOf(reports).map((contact) => contact.reports.map(({ id }) => id));

  it('are one of the same mode, participants and day, in whatever order they are named', () => {
    const other = [
      { id: 'ivo', role: 'host' },
      { id: 'ana', role: 'actor' },
    ];
    const [contact, ...others] = contactsOf([
      told('planned', { status: 'planned' }, '2025-02-28'),
      told('met', { participants: other, where: lenz }),
      told('expected', { status: 'planned' }, '2025-03-01'),
    ]);
    expect(others).toEqual([]);
    expect(contact?.reports.map(({ id }) => id)).toEqual(['planned', 'met', 'expected']);
    expect(contact).toMatchObject({ status: 'occurred', where: lenz });
    expect(contact?.participants).toContainEqual({ id: 'ivo', role: 'host' });
  });

  it.each<[string, Partial<ContactReport>]>([
    ['another mode', { mode: 'call' }],
    ['another participant', { participants: [{ id: 'ana', role: 'actor' }] }],
    ['another day', { when: { from: '2025-03-02', to: '2025-03-03', precision: 'day' } }],
    ['only a month', { when: { from: '2025-03-01', to: '2025-04-01', precision: 'month' } }],
    ['no date', { when: null }],
    ['a contact that comes back', { repeated: true }],
  ])('stay apart: %s', (_, rest) => {
    expect(ids([told('a', {}), told('b', rest)])).toEqual([['a'], ['b']]);
    expect(ids([told('a', rest), told('b', rest)])).toHaveLength(
      rest.mode === 'call' || rest.when?.from === '2025-03-02' ? 1 : 2,
    );
  });

  it('have the status of the last report, and of one day that which says more', () => {
    const of = (...reports: ContactReport[]): string | undefined => contactsOf(reports)[0]?.status;
    const cancelled = told('c', { status: 'cancelled' }, '2025-03-01');
    expect(of(told('p', { status: 'planned' }, '2025-02-20'), cancelled)).toBe('cancelled');
    expect(of(cancelled, told('p', { status: 'planned' }, '2025-02-20'))).toBe('cancelled');
    expect(of(told('p', { status: 'planned' }), told('o', {}))).toBe('occurred');
  });
});

describe('an overview', () => {
  it('counts statements by act, type and speaker, the most first, equals by name', async () => {
    const ana = { id: 'ent_1', name: 'Ana Tor' };
    const ivo = { id: 'ent_2', name: 'Ivo Rask' };
    const statements = [
      { act: 'deny', type: 'direct', speaker: ivo },
      { act: 'assert', type: 'direct', speaker: ana },
      { act: 'deny', type: 'mixed', speaker: null },
    ];
    expect(await countStatements(statements)).toEqual({
      total: 3,
      unresolved: 1,
      byAct: [
        { name: 'deny', count: 2 },
        { name: 'assert', count: 1 },
      ],
      byType: [
        { name: 'direct', count: 2 },
        { name: 'mixed', count: 1 },
      ],
      bySpeaker: [
        { id: 'ent_1', name: 'Ana Tor', count: 1 },
        { id: 'ent_2', name: 'Ivo Rask', count: 1 },
      ],
    });
  });

  it('counts events by mode and status, and those nobody dates', async () => {
    const events = [
      { mode: 'call', status: 'occurred', when: { from: '2025-03-01' } },
      { mode: 'call', status: 'planned', when: null },
    ];
    expect(await countEvents(events)).toEqual({
      total: 2,
      undated: 1,
      byMode: [{ name: 'call', count: 2 }],
      byStatus: [
        { name: 'occurred', count: 1 },
        { name: 'planned', count: 1 },
      ],
    });
  });
});

describe('figures', () => {
  it('are numbered, and have their words with offsets in code points', () => {
    const revision = { id: asId('revision', 'rev_0123456789abcdef') };
    const figure = { measure: 'killed', value: 7, low: 7, high: null, unit: 'person' };
    const nothing = { noun: null, scope: null, asOf: null, cumulative: false };
    const text = '😀 at least seven killed';
    expect(
      figureFacts({
        revision,
        text,
        figures: [{ ...figure, ...nothing, start: 3, end: 17, statement: 's2' }],
        times: [],
        entities: [{ id: 'e1', name: 'Una Vey' }],
        statements: [{ id: 's2', source: { start: 0, end: 2, entity: 'e1' } }],
      }),
    ).toEqual([
      {
        ...figure,
        id: 'rev_0123456789abcdef/f1',
        ...nothing,
        statement: 'rev_0123456789abcdef/s2',
        speaker: 'Una Vey',
        holds: null,
        words: { start: 3, end: 17, codePoints: { start: 2, end: 16 }, exact: 'at least seven' },
      },
    ]);
  });
});

describe('a date in words', () => {
  it.each([
    ['2025-03-18', '2025-03-19', 'day', '18 March 2025'],
    ['2025-03-01', '2025-04-01', 'month', 'March 2025'],
    ['2025-12-01', '2026-01-01', 'month', 'December 2025'],
    ['2025-01-01', '2026-01-01', 'year', '2025'],
    ['2025-03-17', '2025-03-24', 'week', 'week of 17 March 2025'],
    ['2025-03-18', '2025-03-21', 'day', '18 to 20 March 2025'],
    ['2025-02-27', '2025-03-02', 'day', '27 February to 1 March 2025'],
    ['2024-12-30', '2025-01-02', 'day', '30 December 2024 to 1 January 2025'],
    ['2025-03-18', null, 'day', 'from 18 March 2025'],
    ['2025-01-01', '2025-04-01', null, 'January to March 2025'],
    ['2024-12-01', '2025-03-01', null, 'December 2024 to February 2025'],
    ['2023-01-01', '2026-01-01', null, '2023 to 2025'],
    ['1990-01-01', '2000-01-01', null, '1990s'],
    ['1991-01-01', '2001-01-01', null, '1991 to 2000'],
    ['2025-03-18T14:30:00Z', '2025-03-18T14:31:00Z', 'minute', '18 March 2025, 14:30 UTC'],
    ['2025-03-18T14:30:00+01:00', null, 'minute', '18 March 2025, 14:30 UTC+01:00'],
  ])('from %s to %s by %s is %s', (from, to, precision, label) => {
    expect(dateLabel({ from, to, precision })).toBe(label);
  });

  it.each([
    ['START', 'early August 2025'],
    ['MID', 'mid-August 2025'],
    ['END', 'late August 2025'],
    ['APPROX', 'about August 2025'],
    ['unheard of', 'August 2025'],
    [null, 'August 2025'],
  ])('is limited by the modifier %s: %s', (mod, label) => {
    const month = { from: '2025-08-01', to: '2025-09-01', precision: 'month', mod };
    expect(dateLabel(month)).toBe(label);
    const day = { from: '2025-08-01', to: '2025-08-02', precision: 'day', mod };
    expect(dateLabel(day)).toBe('1 August 2025');
  });

  it.each([
    ['2025', '2025'],
    ['2025-03', 'March 2025'],
    ['2025-03-04', '4 March 2025'],
    ['2025-03-04T11:40:00Z', '4 March 2025, 11:40 UTC'],
  ])('%s is %s', (value, label) => {
    expect(knownDateLabel(value)).toBe(label);
  });
});
