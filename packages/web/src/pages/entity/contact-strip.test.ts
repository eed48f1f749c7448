import { expect, test } from 'vitest';
import { marksByOther, stretchOf } from './contact-strip.ts';

const DAY = 86_400_000;
const person = (id: string) => ({ id, name: id, role: 'actor' });
const contact = (id: string, from: string, to: string | null, ...others: readonly string[]) => ({
  id,
  status: 'occurred',
  from,
  to,
  participants: ['self', ...others].map(person),
});

const march = contact('a', '2031-03-01', '2031-03-02', 'b', 'c');
const later = contact('d', '2031-03-09', '2031-03-11', 'b');

test('a strip goes from the first contact to the end of the last', () => {
  expect(stretchOf([later, march])).toEqual({
    from: Date.parse('2031-03-01'),
    to: Date.parse('2031-03-11'),
  });
  expect(stretchOf([contact('e', '', null, 'b')])).toBeNull();
  const { from, to } = stretchOf([contact('f', '2031-03-04', null, 'b')]) ?? { from: 0, to: 0 };
  expect(to - from).toBe(DAY);
});

test('each other one has the contacts with it, where and as long as they were', () => {
  const stretch = stretchOf([march, later]) ?? { from: 0, to: 0 };
  const marks = marksByOther([march, later, contact('e', '', null, 'c')], 'self', stretch);
  expect([...marks.keys()]).toEqual(['b', 'c']);
  expect(marks.get('b')?.map(({ id, at, width }) => [id, at, width])).toEqual([
    ['a', 0, 0.1],
    ['d', 0.8, 0.2],
  ]);
  expect(marks.get('c')?.map(({ id }) => id)).toEqual(['a']);
});

test('what is only known to the year does not stretch it, and is cut off', () => {
  const year = contact('y', '2031-01-01', '2032-01-01', 'c');
  const past = contact('z', '1990-01-01', '2000-01-01', 'd');
  const stretch = stretchOf([march, later, year, past]) ?? { from: 0, to: 0 };
  expect(stretch).toEqual(stretchOf([march, later]));
  const marks = marksByOther([year, past], 'self', stretch);
  expect(marks.get('c')?.map(({ at, width }) => [at, width])).toEqual([[0, 1]]);
  expect(marks.get('d')).toBeUndefined();
  expect(stretchOf([year])?.from).toBe(Date.parse('2031-01-01'));
});
