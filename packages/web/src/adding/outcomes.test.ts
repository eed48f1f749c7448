import { expect, it } from 'vitest';
import type { AddingJob, AddingOutcome } from '../api/types.ts';
import { closing, isOver, summary, withEvent } from './outcomes.ts';

const job = (state: AddingJob['state'], counts: Partial<AddingJob['counts']> = {}): AddingJob => ({
  job: 'j1',
  state,
  names: ['a.txt'],
  counts: {
    added: 0,
    revised: 0,
    recaptured: 0,
    unchanged: 0,
    gone: 0,
    failed: 0,
    skipped: 0,
    notice: 0,
    ...counts,
  },
  outcomes: [],
  problem: null,
});
const outcome = (input: string): AddingOutcome => ({
  kind: 'added',
  input,
  document: null,
  revision: null,
  problem: null,
  remark: null,
});

it('keeps the latest outcome first, and no more than a few hundred', () => {
  let adding = { job: job('running'), outcomes: [] as readonly AddingOutcome[] };
  for (let at = 0; at < 400; at += 1)
    adding = { ...withEvent(adding, { outcome: outcome(`${at}`), job: job('running') }) };
  expect(adding.outcomes[0]?.input).toBe('399');
  expect(adding.outcomes).toHaveLength(300);
  expect(withEvent(adding, { outcome: null, job: job('done') }).job.state).toBe('done');
});

it.each([
  [job('waiting'), 'waiting for its turn', false],
  [job('running'), 'reading …', false],
  [job('done'), 'nothing was added', true],
  [job('running', { added: 1200, failed: 1 }), '1,200 new, 1 failed', false],
  [job('cancelled', { unchanged: 2 }), '2 there already', true],
])('%j', (made, said, over) => {
  expect(summary(made)).toBe(said);
  expect(isOver(made)).toBe(over);
});

it.each([
  [job('done', { added: 1 }), '1 document added'],
  [job('done', { added: 3, failed: 2 }), '3 documents added, 2 failed'],
  [job('done', { unchanged: 3 }), '3 there already'],
])('says at the end %#', (made, said) => {
  expect(closing(made)).toBe(said);
});
