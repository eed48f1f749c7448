import { Problem } from '@rapporteur/core/model/problem';
import { describe, expect, test } from 'vitest';
import type { AddingOutcome } from '../contract/adding.ts';
import type { Adder, AddingEvent, AddRequest } from './adder.ts';
import { addQueue, MOST_WAITING, type RunAdding } from './add-queue.ts';

const discarded: string[] = [];

function request(name: string): AddRequest {
  return {
    inputs: { kind: 'addresses', addresses: [name] },
    names: [name],
    given: {},
    discard: async () => void discarded.push(name),
  };
}

function added(input: string): AddingOutcome {
  return { kind: 'added', input, document: 'd', revision: 'r', problem: null, remark: null };
}

interface Made {
  readonly adder: Adder;
  readonly changes: () => number;
  readonly reported: unknown[];
}

function made(run: RunAdding): Made {
  let [ids, changes] = [0, 0];
  const reported: unknown[] = [];
  const adder = addQueue({
    run,
    changed: async () => void (changes += 1),
    newId: () => `job_${(ids += 1)}`,
    report: (error) => reported.push(error),
  });
  return { adder, changes: () => changes, reported };
}

async function all(adder: Adder, job: string, after = 0): Promise<AddingEvent[]> {
  const events: AddingEvent[] = [];
  for await (const event of adder.events(job, after, AbortSignal.timeout(5000))) events.push(event);
  return events;
}

describe('a queue of jobs', () => {
  test('runs one after the other, and tells of each outcome', async () => {
    let [running, most] = [0, 0];
    const { adder, changes } = made(async function* ({ names }) {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      for (const name of names) yield added(name);
      running -= 1;
    });
    const jobs = ['a', 'b', 'c'].map((name) => adder.start(request(name)).job);
    expect(adder.job('job_3')).toMatchObject({ state: 'waiting', names: ['c'], outcomes: [] });
    const events = await all(adder, 'job_3');
    expect(most).toBe(1);
    expect(changes()).toBe(3);
    expect(events.map(({ number, outcome, job }) => [number, outcome?.input, job.state])).toEqual([
      [1, undefined, 'running'],
      [2, 'c', 'running'],
      [3, undefined, 'done'],
    ]);
    for (const job of jobs) expect(adder.job(job)).toMatchObject({ state: 'done' });
    expect(adder.job('job_1')?.counts.added).toBe(1);
    expect(discarded).toEqual(expect.arrayContaining(['a', 'b', 'c']));
    await adder.close();
  });

  test('tells what came after an event, to as many as ask', async () => {
    const { adder } = made(async function* () {
      for (const name of ['a', 'b', 'c']) yield added(name);
    });
    const { job } = adder.start(request('x'));
    const [first, second] = await Promise.all([all(adder, job), all(adder, job)]);
    expect(first).toHaveLength(5);
    expect(second.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect((await all(adder, job, 3)).map(({ number }) => number)).toEqual([4, 5]);
    expect(await all(adder, job, 5)).toEqual([]);
    await adder.close();
  });

  test('cancelled, stops what runs and never starts what waits', async () => {
    const started: string[] = [];
    const { adder } = made(async function* ({ names }, signal) {
      started.push(...names);
      yield added('first');
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    });
    const [one, two] = [adder.start(request('one')).job, adder.start(request('two')).job];
    expect(adder.cancel(two)).toBe(true);
    const stream = adder.events(one, 0, AbortSignal.timeout(5000))[Symbol.asyncIterator]();
    await stream.next();
    await stream.next();
    adder.cancel(one);
    await all(adder, two);
    expect(started).toEqual(['one']);
    expect(adder.job(one)).toMatchObject({ state: 'cancelled', counts: { added: 1 } });
    expect(adder.job(two)).toMatchObject({ state: 'cancelled' });
    expect(adder.cancel('job_none')).toBe(false);
    await adder.close();
  });

  test('a job that fails says why, and the next runs', async () => {
    const { adder, reported } = made(async function* ({ names: [name] }) {
      if (name === 'full') throw new Problem('dossier-full', 'full', 'Make room.');
      if (name === 'odd') throw new Error('secret');
      yield added('fine');
    });
    const jobs = ['full', 'odd', 'fine'].map((name) => adder.start(request(name)).job);
    await all(adder, jobs[2] ?? '');
    expect(jobs.map((job) => adder.job(job)?.state)).toEqual(['failed', 'failed', 'done']);
    expect(adder.job(jobs[0] ?? '')?.problem?.code).toBe('dossier-full');
    expect(JSON.stringify(adder.job(jobs[1] ?? ''))).not.toContain('secret');
    expect(reported).toHaveLength(1);
    await adder.close();
  });

  test('is done where what was added cannot be shown yet', async () => {
    const reported: unknown[] = [];
    const adder = addQueue({
      run: async function* () {
        yield added('a');
      },
      changed: () => Promise.reject(new Problem('dossier-damaged', 'damaged', 'Copy it.')),
      newId: () => 'job_1',
      report: (error) => reported.push(error),
    });
    adder.start(request('a'));
    await all(adder, 'job_1');
    expect(adder.job('job_1')).toMatchObject({ state: 'done', counts: { added: 1 } });
    expect(reported).toHaveLength(1);
    await adder.close();
  });

  test('takes so many and no more; closed, ends them all', async () => {
    const { adder } = made(async function* (_, signal) {
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      yield added('late');
    });
    adder.start(request('running'));
    await new Promise((resolve) => setTimeout(resolve, 1));
    for (let at = 0; at < MOST_WAITING; at++) adder.start(request(`${at}`));
    expect(() => adder.start(request('one more'))).toThrow(
      expect.objectContaining({ code: 'requests-too-many' }),
    );
    await adder.close();
    expect(adder.job('job_1')?.state).toBe('cancelled');
    expect(adder.job(`job_${MOST_WAITING + 1}`)?.state).toBe('cancelled');
  });
});
