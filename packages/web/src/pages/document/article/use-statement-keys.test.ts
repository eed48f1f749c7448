import { expect, test } from 'vitest';
import { stepFrom } from './use-statement-keys.ts';

const SAID = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('steps stay within the text', () => {
  expect(stepFrom(SAID, 'a', 1)?.id).toBe('b');
  expect(stepFrom(SAID, 'b', -1)?.id).toBe('a');
  expect(stepFrom(SAID, 'c', 1)?.id).toBe('c');
  expect(stepFrom(SAID, 'a', -1)?.id).toBe('a');
});

test('there is no step from nowhere', () => {
  expect(stepFrom(SAID, null, 1)).toBeNull();
  expect(stepFrom(SAID, 'gone', 1)).toBeNull();
});
