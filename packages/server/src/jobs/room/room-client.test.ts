import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { article, collect } from '../../../../testkit/src/dossier/contract-inputs.ts';
import { recordOf } from '../../../../testkit/src/dossier/records.ts';
import { TEST_ROOM } from '../../../../testkit/src/dossier/test-room.ts';
import type { RoomClient } from '../../app/room/client.ts';
import { decideMerge } from '../../app/decide.ts';
import { decideJudge } from '../../app/decide-statement.ts';
import { openForDeciding } from '../../compose.ts';
import { type OpenedDossier, openWriter } from '../../store/open.ts';
import { roomClient } from './room-client.ts';
import type { RoomLimits } from './room-limits.ts';

let folder: string;
let path: string;
let room: RoomClient | null = null;
let writing: OpenedDossier | null = null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'room-'));
  path = join(folder, 'a.dossier');
  const made = await openWriter(path, { now: () => new Date(0) });
  await made.writer.add([1, 2, 3].map((seed) => recordOf(article(seed))));
  await made.close();
});
afterEach(async () => {
  await room?.close();
  await writing?.close();
  [room, writing] = [null, null];
  rmSync(folder, { recursive: true });
});

/** Looks by itself only where a test says so: else what is seen was told. */
async function opened(limits: Partial<RoomLimits> = {}): Promise<RoomClient> {
  room = roomClient({ roomUrl: TEST_ROOM, dossier: path, limits: { look: 60_000, ...limits } });
  await until(() => room?.state().phase === 'ready');
  return room;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function ask<T = unknown>(from: RoomClient, method: string, args: unknown = {}): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await from.ask(method, args))) as T;
}

const documents = async (from: RoomClient): Promise<number> =>
  (await ask<{ documents: number }>(from, 'overview')).documents;
const statements = async (from: RoomClient): Promise<{ id: string; act: string }[]> =>
  (await ask<{ items: { id: string; act: string }[] }>(from, 'statements', LIST)).items;
const LIST = { order: 'oldest', limit: 500 };

async function problemOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'none',
    (error: unknown) => {
      const { code, message } = error as { code?: string; message: string };
      return `${code ?? 'fault'}: ${message.split('\n')[0]}`;
    },
  );
}

describe('the room', () => {
  test('answers in processes what the dossier holds', async () => {
    const asked = await opened();
    expect(asked.state()).toMatchObject({ phase: 'ready', documents: 3 });
    expect(await documents(asked)).toBe(3);
    expect((await statements(asked)).length).toBeGreaterThan(3);
  });

  test('hands on problems, and faults of the program with what they say', async () => {
    const asked = await opened();
    expect(await problemOf(asked.ask('problem', {}))).toBe('query-invalid: told so');
    expect(await problemOf(asked.ask('throw', {}))).toContain('told to throw');
    expect(await problemOf(asked.ask('constructor', {}))).toContain('has no method "constructor"');
  });

  test('that cannot be opened says why to whoever asks', async () => {
    path = join(folder, 'no.dossier');
    room = roomClient({ roomUrl: TEST_ROOM, dossier: path });
    await until(() => room?.state().phase === 'failed');
    expect(await problemOf(room.ask('overview', {}))).toMatch(/^dossier-missing/);
  });

  test('that cannot be opened keeps nobody waiting, and is opened once it can be', async () => {
    const kept = join(folder, 'kept');
    renameSync(path, kept);
    room = roomClient({ roomUrl: TEST_ROOM, dossier: path, limits: { look: 20, retry: 50 } });
    await until(() => room?.state().phase === 'failed');
    const started = Date.now();
    expect(await problemOf(room.changed({ wait: true }))).toMatch(/^dossier-missing/);
    expect(Date.now() - started).toBeLessThan(200);
    renameSync(kept, path);
    await until(() => room?.state().phase === 'ready');
    expect(await documents(room)).toBe(3);
  });

  test('over which every process dies is given up until the file is another', async () => {
    writeFileSync(`${path}.dies`, '');
    room = roomClient({ roomUrl: TEST_ROOM, dossier: path, limits: { look: 20, deaths: 2 } });
    await until(() => room?.state().phase === 'failed');
    expect(await problemOf(room.changed({ wait: true }))).toMatch(/^room-broken/);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(room.state().phase).toBe('failed');
    rmSync(`${path}.dies`);
    utimesSync(path, new Date(), new Date());
    await until(() => room?.state().phase === 'ready');
  });

  test('says that it is being opened until it is', async () => {
    room = roomClient({ roomUrl: TEST_ROOM, dossier: path });
    expect(room.state().phase).toBe('opening');
    expect(await problemOf(room.ask('overview', {}))).toMatch(/^room-opening/);
  });
});

describe('what was written', () => {
  test('a judgement is seen by the very next question, whichever process answers it', async () => {
    const asked = await opened();
    writing = await openForDeciding(path);
    const { version } = asked.state();
    const [first] = await statements(asked);
    await decideJudge(writing, first?.id ?? '', { verdict: 'corrected', act: 'threaten' });
    await asked.changed();
    // The other process may be opening the dossier as it was before.
    const end = Date.now() + 700;
    while (Date.now() < end) {
      const seen = await Promise.all([1, 2, 3, 4].map(() => statements(asked)));
      expect(new Set(seen.map(([one]) => one?.act))).toEqual(new Set(['threaten']));
    }
    expect(asked.state().version).not.toBe(version);
    const rejected = first?.id ?? '';
    await decideJudge(writing, rejected, { verdict: 'rejected' });
    await asked.changed();
    expect((await statements(asked)).map(({ id }) => id)).not.toContain(rejected);
  });

  test('documents and who is who are seen once it is waited for', async () => {
    const asked = await opened();
    writing = await openForDeciding(path);
    await writing.writer.add([recordOf(article(4))]);
    await asked.changed({ wait: true });
    expect(await documents(asked)).toBe(4);
    expect(asked.state().documents).toBe(4);
    const entities = async (): Promise<number> =>
      (await ask<{ total: number }>(asked, 'entities', { limit: 1 })).total;
    const before = await entities();
    await decideMerge(writing, 'Ilva Reyl', 'Tomas Harn');
    await asked.changed({ wait: true });
    expect(await entities()).toBe(before - 1);
  });

  test('by others is seen in time, and no question fails meanwhile', async () => {
    const asked = await opened({ look: 20 });
    writing = await openForDeciding(path);
    const seen: number[] = [];
    const asking = until(async () => seen[seen.push(await documents(asked)) - 1] === 23);
    for (let seed = 10; seed < 30; seed += 1) await writing.writer.add([recordOf(article(seed))]);
    await asking;
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  test('leaves the version as it is where nothing was', async () => {
    const asked = await opened({ look: 10 });
    await asked.changed({ wait: true });
    const { version } = asked.state();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await asked.changed();
    expect(asked.state().version).toBe(version);
  });
});

describe('a process', () => {
  test('that dies fails what it was asked, and another takes its place', async () => {
    const asked = await opened({ look: 10 });
    for (let death = 0; death < 3; death += 1) {
      expect(await problemOf(asked.ask('exit', {}))).toBe(
        'room-broken: the process that was to answer ended: code 3',
      );
      await until(() => asked.state().phase === 'ready');
      expect(await documents(asked)).toBe(3);
    }
  });

  test('that is heavy lets another one take over what was written', async () => {
    const answering = async (heavy: number): Promise<[number[], number[]]> => {
      const asked = await opened({ heavy, look: 10 });
      const pids = async (): Promise<number[]> =>
        Promise.all(Array.from({ length: 8 }, () => ask<number>(asked, 'process')));
      await until(async () => new Set(await pids()).size === 2);
      const before = await pids();
      writing = await openForDeciding(path);
      await writing.writer.add([recordOf(article(heavy + 40))]);
      await writing.close();
      await asked.changed({ wait: true });
      await until(async () => new Set(await pids()).size === 2);
      const after = await pids();
      await asked.close();
      return [before.toSorted(), after.toSorted()];
    };
    const [light, still] = await answering(4000);
    expect(new Set(still)).toEqual(new Set(light));
    const [heavy, renewed] = await answering(0);
    expect(renewed.filter((pid) => heavy.includes(pid))).toEqual([]);
  }, 120_000);

  test('that hangs is replaced, and whoever asked told before', async () => {
    const asked = await opened({ look: 10, answer: 150, hang: 400 });
    const hanging = Promise.all([asked.ask('hang', {}), asked.ask('hang', {})].map(problemOf));
    expect(await hanging).toEqual([
      'room-timeout: hang: no answer within 0.15 s',
      'room-timeout: hang: no answer within 0.15 s',
    ]);
    await until(async () => (await problemOf(documents(asked))) === 'none');
  });
});

describe('questions that wait', () => {
  test('are bounded', async () => {
    const asked = await opened({ waiting: 3 });
    const answers = Array.from({ length: 12 }, () => problemOf(asked.ask('wait', 100)));
    const told = await Promise.all(answers);
    expect(told.filter((one) => one === 'none').length).toBeGreaterThanOrEqual(4);
    expect(told.find((one) => one !== 'none')).toBe(
      'room-busy: 3 questions are waiting to be answered',
    );
  });

  test('are taken back by their signal', async () => {
    const asked = await opened();
    const stop = new AbortController();
    const busy = Array.from({ length: 6 }, () => asked.ask('wait', 60));
    const taken = problemOf(asked.ask('wait', 10_000, stop.signal));
    stop.abort(new Error('nobody listens'));
    expect(await taken).toBe('fault: nobody listens');
    await Promise.all(busy);
  });

  test('are refused once the room is closed', async () => {
    const asked = await opened();
    const waiting = Array.from({ length: 8 }, () => problemOf(asked.ask('wait', 5000)));
    await asked.close();
    for (const told of await Promise.all(waiting)) expect(told).toMatch(/^room-broken/);
    expect(await problemOf(asked.ask('overview', {}))).toMatch(/^room-broken/);
  });
});

describe('a stream', () => {
  test('comes whole, piece by piece', async () => {
    const pieces = await collect((await opened()).stream('lines', {}));
    const text = Buffer.concat(pieces).toString();
    expect(pieces.length).toBeGreaterThan(50);
    expect(
      text
        .split('\n')
        .slice(0, -1)
        .map((line) => Number(line.split(' ')[0])),
    ).toEqual(Array.from({ length: 100 }, (_, at) => at));
  });

  test('is made no faster than it is taken, and given up with its reader', async () => {
    const asked = await opened();
    let taken = 0;
    for await (const _ of asked.stream('lines', {})) if ((taken += 1) === 3) break;
    const produced = await Promise.all([1, 2, 3, 4].map(() => ask<number>(asked, 'produced')));
    expect(Math.max(...produced)).toBeLessThanOrEqual(4);
  });

  test('of what is no stream is one line; problems come before anything', async () => {
    const asked = await opened();
    expect(Buffer.concat(await collect(asked.stream('wait', 1))).toString()).toBe('waited');
    expect(await problemOf(collect(asked.stream('problem', {})))).toBe('query-invalid: told so');
  });
});
