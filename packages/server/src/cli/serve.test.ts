import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SORN_RIVER } from '../../../testkit/src/stories/sorn-river.ts';
import { addToDossier, openInputs } from '../compose.ts';

const BIN = join(import.meta.dirname, '../../bin/rapporteur.js');

let folder: string;
let dossier: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-cli-'));
  dossier = join(folder, 'a.dossier');
  const stdin = process.stdin;
  const items = openInputs([join(SORN_RIVER, '04-meridian-death-toll.txt')], { given: {}, stdin });
  for await (const _ of addToDossier(dossier, items, { rulesOnly: true }));
}, 60_000);
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly child: ChildProcess;
  /** The first line on stdout; rejects with what stands on stderr where it ends before. */
  readonly line: Promise<string>;
  readonly ended: Promise<{
    readonly code: number | null;
    readonly out: string;
    readonly err: string;
  }>;
}

function run(...args: readonly string[]): Run {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let [out, err] = ['', ''];
  const { promise: line, resolve, reject } = Promise.withResolvers<string>();
  line.catch(() => {});
  child.stdout.on('data', (bytes: Buffer) => {
    out += bytes.toString();
    if (out.includes('\n')) resolve(out.slice(0, out.indexOf('\n')));
  });
  child.stderr.on('data', (bytes: Buffer) => {
    err += bytes.toString();
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((done) => {
    child.on('close', (code) => {
      reject(new Error(err));
      done({ code, out, err });
    });
  });
  return { child, line, ended };
}

async function ready(url: string): Promise<void> {
  while ((await fetch(new URL('/health', url))).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('rapporteur serve', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'prints its address in one line, answers, and ends cleanly on %s',
    async (signal) => {
      const { child, line, ended } = run('serve', dossier, '--port', '0');
      const url = await line;
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      await ready(url);
      const overview = await fetch(`${url}api/v1/overview`);
      expect(await overview.json()).toMatchObject({ documents: 1 });
      child.kill(signal);
      expect(await ended).toMatchObject({ code: 0, out: `${url}\n` });
    },
  );

  test('says that a port is taken, where one is asked for', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const { code, err } = await run('serve', dossier, '--port', `${port}`).ended;
    expect(code).toBe(1);
    expect(err).toContain('[port-taken]');
    other.close();
  });

  test.each([
    [['none.dossier'], 1, /dossier-missing/],
    [['a.txt'], 1, /dossier-not-one/],
    [['a.dossier', '--port', 'x'], 2, /port/],
    [['a.dossier', '--port', '65536'], 2, /port/],
    [['a.dossier', '--token-file', 'a.txt'], 2, /is no token/],
    [['a.dossier', '--token-file', 'none'], 2, /cannot be read/],
  ])('refuses what cannot be: %j', async ([file = '', ...options], code, words) => {
    writeFileSync(join(folder, 'a.txt'), 'too short');
    const paths = options.map((option) =>
      /^(?:a\.txt|none)$/.test(option) ? join(folder, option) : option,
    );
    const result = await run('serve', join(folder, file), ...paths).ended;
    expect(result.err).toMatch(words);
    expect(result).toMatchObject({ code, out: '' });
  });

  test('where others can reach it, wants the token that it prints', async () => {
    const { line } = run('serve', dossier, '--port', '0', '--host', '0.0.0.0');
    const printed = await line;
    expect(printed).toMatch(/^http:\/\/localhost:\d+\/enter\?token=[\w-]{43}$/);
    const url = printed.replace('localhost', '127.0.0.1');
    await ready(url);
    const overview = new URL('/api/v1/overview', url);
    expect((await fetch(overview)).status).toBe(401);
    const entered = await fetch(url);
    const cookie = entered.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    expect((await fetch(overview, { headers: { cookie } })).status).toBe(200);
  });

  test('takes the token of a file, and says how it is reached behind a proxy', async () => {
    const token = 'abcdefghijklmnopqrstuvwxyz0123456789';
    writeFileSync(join(folder, 'token'), `${token}\n`);
    const named = ['--host-name', 'desk.example', '--behind-tls'];
    const { line } = run(
      'serve',
      dossier,
      '--port',
      '0',
      '--token-file',
      join(folder, 'token'),
      ...named,
    );
    expect(await line).toBe(`https://desk.example/enter?token=${token}`);
  });
});

test('rapporteur demo --serve serves the story, and leaves nothing behind', async () => {
  const { child, line, ended } = run('demo', '--serve', '--rules-only', '--port', '0');
  const url = await line;
  await ready(url);
  expect(await (await fetch(`${url}api/v1/overview`)).json()).toMatchObject({ documents: 12 });
  child.kill('SIGTERM');
  const { code, err } = await ended;
  expect(code).toBe(0);
  const left = /serving (\S+?);/.exec(err)?.[1] ?? '';
  expect(left).toContain('demo.dossier');
  expect(existsSync(dirname(left))).toBe(false);
});
