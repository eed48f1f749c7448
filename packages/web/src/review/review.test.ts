import { expect, it } from 'vitest';
import type { Statement } from '../api/types.ts';
import { draftOf, saveWritten } from './drafts.ts';
import { madeStack } from './made.ts';
import { applied, type PendingChange } from './pending.ts';

it('steps are taken back the latest first, and not twice', () => {
  const made = madeStack();
  expect(made.latest()).toEqual([]);
  made.push([1]);
  made.push([2, 3]);
  made.push([4]);
  made.drop([4]);
  expect(made.latest()).toEqual([2, 3]);
  made.drop([2]);
  expect(made.latest()).toEqual([3]);
  made.drop([3, 1]);
  expect(made.latest()).toEqual([]);
});

it('a step that was taken back says so, once', () => {
  const made = madeStack();
  const told: string[] = [];
  made.push([1], () => told.push('one'));
  made.push([2, 3], () => told.push('two'));
  made.drop([3]);
  expect(told).toEqual(['two']);
  made.drop([1]);
  made.drop([1]);
  expect(told).toEqual(['two', 'one']);
});

it('a statement is shown with what is on its way, others as they are', () => {
  const statement = { id: 'rev_1/s1', act: 'assert', tags: ['a'] } as unknown as Statement;
  const change: PendingChange = { act: 'deny' };
  expect(applied(statement, new Map([['rev_1/s1', change]]))).toEqual({
    ...statement,
    act: 'deny',
  });
  expect(applied(statement, new Map([['rev_1/s2', change]]))).toBe(statement);
});

it('what could not be saved stands in the form again, until it is saved', async () => {
  await saveWritten('rev_1/s1', 'note', 'a thought', async () => false);
  expect(draftOf('rev_1/s1', 'note')).toBe('a thought');
  expect(draftOf('rev_1/s1', 'tag')).toBe('');
  await saveWritten('rev_1/s1', 'note', 'a thought', async () => true);
  expect(draftOf('rev_1/s1', 'note')).toBe('');
});
