import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveTimes } from './resolve-times.ts';
import { machineStamp, type Stamp, writtenStamp } from './stamp.ts';
import { offsetSuffix, zoneOffset } from './zones.ts';

const LINES = readFileSync(
  new URL('../../../../../fixtures/live/stamps.tsv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

function told(stamp: Stamp | null): string {
  if (stamp === null) return 'none';
  if (stamp.kind === 'clock')
    return ['clock', stamp.clock, stamp.zone?.toLowerCase(), stamp.day].filter(Boolean).join(' ');
  if (stamp.kind === 'day') return `day ${stamp.day}`;
  return stamp.kind === 'relative' ? `relative ${stamp.minutes}` : `instant ${stamp.value}`;
}

test.each(LINES)('%s: %s', (line, expected) => expect(told(writtenStamp(line))).toBe(expected));

test.each([
  ['2031-05-02T13:05:21.120+02:00', 'instant 2031-05-02T13:05:21+02:00'],
  ['1602015773212', 'instant 2020-10-06T20:22:53Z'],
  ['1721299680', 'instant 2024-07-18T10:48:00Z'],
  ['2024-07-18T11:48', 'clock 11:48 2024-07-18'],
  ['2024-07-18', 'day 2024-07-18'],
  ['2024-07', 'none'],
  ['18', 'none'],
  ['true', 'none'],
])('markup %s: %s', (value, expected) => expect(told(machineStamp(value))).toBe(expected));

describe('zones', () => {
  test.each([
    ['GMT', '2031-07-01', 0],
    ['BST', '2031-07-01', 60],
    ['E.T.', '2025-03-08', -300],
    ['ET', '2025-03-09', -240],
    ['ET', '2025-11-01', -240],
    ['ET', '2025-11-02', -300],
    ['+05:30', '2031-07-01', 330],
    ['GMT+2', '2031-07-01', 120],
    ['IST', '2031-07-01', null],
    ['CST', '2031-07-01', null],
    ['+25:00', '2031-07-01', null],
  ])('%s on %s', (zone, day, minutes) => expect(zoneOffset(zone, day)).toBe(minutes));
  test.each([
    [0, 'Z'],
    [330, '+05:30'],
    [-240, '-04:00'],
  ])('%i minutes', (minutes, suffix) => expect(offsetSuffix(minutes)).toBe(suffix));
});

describe('days of clocks', () => {
  const clocks = (...all: string[]): Stamp[] =>
    all.map((clock) => ({ kind: 'clock', clock, day: null, zone: 'GMT' }));
  const page = {
    published: '2031-01-14T20:00:00Z',
    modified: '2031-01-15T00:30:00Z',
    captured: null,
  };

  test('newest first: back over midnight from the last change', () => {
    expect(resolveTimes(clocks('00:25', '23:50', '21:00'), page)).toEqual([
      '2031-01-15T00:25:00Z',
      '2031-01-14T23:50:00Z',
      '2031-01-14T21:00:00Z',
    ]);
  });

  test('oldest first: on over midnight from the publication', () => {
    expect(resolveTimes(clocks('21:00', '23:50', '00:25'), page)).toEqual([
      '2031-01-14T21:00:00Z',
      '2031-01-14T23:50:00Z',
      '2031-01-15T00:25:00Z',
    ]);
  });

  test('a pinned post is no midnight', () => {
    expect(
      resolveTimes(clocks('20:10', '23:10', '22:00'), page).map((one) => one?.slice(0, 10)),
    ).toEqual(['2031-01-15', '2031-01-15', '2031-01-15']);
  });

  test('no day, no time', () => {
    const nothing = { published: null, modified: null, captured: null };
    expect(resolveTimes(clocks('20:10'), nothing)).toEqual([null]);
  });
});
