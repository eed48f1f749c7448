import { expect, it } from 'vitest';
import { afterLook, readVisits } from './visits.ts';

const at = (time: string): Date => new Date(`2026-05-04T${time}:00.000Z`);

it('a first visit has none before it', () => {
  expect(afterLook(null, at('09:00'))).toEqual({
    before: null,
    latest: '2026-05-04T09:00:00.000Z',
  });
});

it('looks within half an hour are one visit', () => {
  const first = afterLook(
    { before: '2026-05-01T08:00:00.000Z', latest: '2026-05-04T08:45:00.000Z' },
    at('09:00'),
  );
  expect(first.before).toBe('2026-05-01T08:00:00.000Z');
});

it('a look after more than half an hour begins another', () => {
  const next = afterLook({ before: null, latest: '2026-05-04T08:29:00.000Z' }, at('09:00'));
  expect(next.before).toBe('2026-05-04T08:29:00.000Z');
});

it.each([null, '', 'nonsense', '2026-05-04T09:00:00.000Z', 'x y'])(
  '%j is nothing remembered',
  (stored) => {
    expect(readVisits(stored)).toBeNull();
  },
);

it('reads what was written', () => {
  expect(readVisits('- 2026-05-04T09:00:00.000Z')).toEqual({
    before: null,
    latest: '2026-05-04T09:00:00.000Z',
  });
});
