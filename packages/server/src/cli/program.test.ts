import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
const PROGRAM = join(ROOT, 'packages/server/bin/rapporteur.js');
const INPUTS = join(ROOT, 'fixtures/inputs');

let folder: string;
let dossier: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'));
  dossier = join(folder, 'talks.dossier');
  mkdirSync(join(folder, 'many'));
  const story = readFileSync(join(INPUTS, 'coverage/a-talks.txt'), 'utf8').repeat(20);
  for (let index = 0; index < 60; index += 1)
    writeFileSync(join(folder, 'many', `${index}.txt`), `Story ${index}\n\n${story}`);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('usage', () => {
  it('is explained on standard output', () => {
    const { status, stdout, stderr } = run('--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Usage: rapporteur [options] [command]');
  });

  it.each([
    [['shwo', 'x'], "rapporteur: unknown command 'shwo'\n(Did you mean show?)"],
    [
      ['show', 'x', '--speeker', 'y'],
      "rapporteur: unknown option '--speeker'\n(Did you mean --speaker?)",
    ],
    [
      ['show', 'x', 'timelime'],
      'rapporteur: there is no view "timelime" [option-invalid]\n  Did you mean "timeline"? The views are: overview, timeline, statements, positions, disputes, copies, figures, entities, documents, dates, changes.',
    ],
    [['show'], "rapporteur: missing required argument 'DOSSIER'"],
    [['read'], "rapporteur: missing required argument 'INPUT'"],
    [['export', 'x'], "rapporteur: required option '--format <format>' not specified"],
    [
      ['export', 'x', '--format', 'xml'],
      "rapporteur: option '--format <format>' argument 'xml' is invalid. Allowed choices are json, jsonl, csv, geojson, ics.",
    ],
    [
      ['read', 'x', '--published', 'Tuesday'],
      "rapporteur: option '--published <date>' argument 'Tuesday' is invalid. Write a date as 2025, 2025-03, 2025-03-24 or 2025-03-24T09:30:00Z.",
    ],
    [
      ['show', 'x', 'documents', '--speaker', 'y'],
      'rapporteur: --speaker does not narrow the view "documents" [option-invalid]\n  It narrows: statements, figures.',
    ],
    [
      ['show', 'x', 'entities', '--type', 'direct'],
      'rapporteur: --type direct is no type of entities [option-invalid]\n  Choose one of: person, organization, government, armed-group, place, group.',
    ],
    [
      ['export', 'x', '--format', 'json', '--bom'],
      'rapporteur: --bom is for --format csv, and the format is json [option-invalid]\n  Leave --bom out, or export as csv.',
    ],
    [
      ['read', INPUTS, '--title', 'One'],
      'rapporteur: --title is for one document, and it is given for a folder [option-invalid]\n  Give each file its own in a manifest.csv.',
    ],
  ])('%j is refused', (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect(stderr.replace('\n(rapporteur --help explains the commands)', '').trimEnd()).toBe(
      message,
    );
    expect([status, stdout]).toEqual([2, '']);
  });
});

describe('read', () => {
  it('prints a document a line, in the order of the inputs, and names what failed', () => {
    const { status, stdout, stderr } = run(
      'read',
      'coverage',
      'nope.txt',
      'http://127.0.0.1:9/b',
      '-',
    );
    expect(status).toBe(1);
    expect(lines(stdout).map((line) => (JSON.parse(line) as { input: string }).input)).toEqual([
      'coverage/a-talks.txt',
      'coverage/b-page.html',
      'coverage/inside/c-packed.txt.gz',
    ]);
    expect(stderr).toMatchInlineSnapshot(`
      "rapporteur: nope.txt: there is no such file or folder. Check the name and the folder you are in. [input-missing]
      rapporteur: http://127.0.0.1:9/b: 127.0.0.1 is an address of this machine itself, and only public addresses are asked. Check the address and where it redirects to; to read from a server of your own, save the page to a file. [fetch-refused]
      rapporteur: - is empty (0 bytes). Leave it out of the inputs. [input-empty]
      rapporteur: 2 files passed over: hidden
      rapporteur: 1 file passed over: of a type that is not read
      "
    `);
  });

  it('takes what the user says of an input', () => {
    const { stdout } = run(
      'read',
      'coverage/a-talks.txt',
      '--published',
      '2031-05',
      '--outlet',
      'Day',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      outlet: 'Day',
      published: { value: '2031-05', precision: 'month', kind: 'given', evidence: [] },
    });
  });

  it('says nothing when nobody reads on', () => {
    const { stdout, stderr } = shell('read ../many | head -n 1 | wc -l');
    expect([stdout.trim(), stderr]).toEqual(['1', '']);
  });

  it('finishes the documents at hand when interrupted', async () => {
    const { code, stdout } = await interrupted('read', join(folder, 'many'), '--jobs', '2');
    expect(code).toBe(130);
    const printed = lines(stdout);
    expect(printed.length).toBeLessThan(60);
    for (const line of printed) expect(JSON.parse(line)).toHaveProperty('text');
  });

  it('tells of output that cannot be written', () => {
    const { stderr } = shell('read coverage > /dev/full || true');
    expect(stderr).toContain('standard output: cannot be written (ENOSPC');
    expect(stderr).toContain('[output-unwritable]');
  });
});

describe('a dossier', () => {
  it('says what is new, and what is not', () => {
    expect(run('add', dossier, 'coverage/a-talks.txt')).toMatchObject({
      status: 0,
      stdout: `${dossier}: 1 document added\n`,
    });
    expect(run('add', dossier, 'coverage', 'nope.txt')).toMatchObject({
      status: 1,
      stdout: `${dossier}: 1 document added, 2 documents unchanged, 1 input failed\n`,
    });
    expect(run('add', dossier, 'coverage')).toMatchObject({
      status: 0,
      stdout: `${dossier}: nothing new, 3 documents unchanged\n`,
    });
  });

  it('gets all that was to be added, whoever stops listening', () => {
    const other = join(folder, 'other.dossier');
    shell(`add "${other}" nope.txt coverage ../many --json 2>&1 | head -n 1`);
    expect(run('show', other).stdout).toContain('Documents   62 documents\n');
  });

  it('tells of each input in JSON', () => {
    const { stdout } = run('add', dossier, 'coverage/a-talks.txt', 'nope.txt', '--json');
    expect(lines(stdout).map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { kind: 'unchanged', input: 'coverage/a-talks.txt' },
      { kind: 'failed', input: 'nope.txt', problem: { code: 'input-missing' } },
    ]);
  });

  it('shows who said what, word for word', () => {
    const { status, stdout, stderr } = run('show', dossier, 'statements', '--speaker', 'rask');
    expect(status).toBe(0);
    expect(stripIds(stdout)).toContain(
      'Rask denies delay\nThe Gazette, 2 May 2031, 08:00 UTC\ndoc_… · coverage/b-page.html\n\n',
    );
    expect(stdout).toMatch(
      /\n {2}Ivo Rask: assert, direct, reported 2 May 2031\n {4}“There is no delay,” \[said\]\n {4}78–98 · rev_\w+\/s\d+ · \S+ sure\n/,
    );
    expect(stderr).toMatch(/^\n\d statements in 1 document\n$/);
  });

  it('has every view, for people and as JSON lines', () => {
    for (const view of [
      'overview',
      'timeline',
      'statements',
      'positions',
      'disputes',
      'copies',
      'figures',
      'entities',
      'documents',
      'dates',
      'changes',
    ]) {
      expect(run('show', dossier, view), view).toMatchObject({ status: 0 });
      const { status, stdout } = run('show', dossier, view, '--json');
      expect(status, view).toBe(0);
      for (const line of lines(stdout))
        expect(() => JSON.parse(line) as unknown, view).not.toThrow();
    }
  }, 60_000);

  it('finds words, and points at the fault of a query', () => {
    expect(stripIds(run('search', dossier, '"no delay"').stdout)).toMatchInlineSnapshot(`
      "The Gazette, “Rask denies delay”, 2 May 2031, 08:00 UTC
        President Ivo Rask denied that the talks had been delayed. “There is no
        delay,” he said.
        paragraph, 19–107 · doc_… rev_…
      "
    `);
    expect(run('search', dossier, '(delay')).toMatchObject({
      status: 2,
      stdout: '',
      stderr:
        'rapporteur: This parenthesis is not closed. [query-invalid]\n  (delay\n  ^\n  Close it, or leave it out.\n',
    });
  });

  it('is exported whole or not at all', () => {
    const out = join(folder, 'talks.json');
    expect(run('export', dossier, '--format', 'json', '--out', out)).toMatchObject({
      status: 0,
      stdout: '',
    });
    const exported = JSON.parse(readFileSync(out, 'utf8')) as { documents: unknown[] };
    expect(exported.documents).toHaveLength(2);
    expect(run('export', dossier, '--format', 'csv', '--out', dossier)).toMatchObject({
      status: 2,
    });
    const nowhere = join(folder, 'nowhere/talks.csv');
    const { status, stderr } = run('export', dossier, '--format', 'csv', '--out', nowhere);
    expect([status, existsSync(nowhere)]).toEqual([1, false]);
    expect(stderr).toContain('[output-unwritable]');
  });

  it('is verified', () => {
    expect(run('verify', dossier)).toMatchObject({
      status: 0,
      stdout: '2 revisions checked: all is as it was written\n',
    });
  });

  it('that is missing, or none, is told of', () => {
    expect(run('show', join(folder, 'no.dossier')).stderr).toContain('[dossier-missing]');
    expect(run('show', join(folder, 'no.dossier')).status).toBe(1);
    expect(run('show', join(INPUTS, 'coverage/a-talks.txt')).stderr).toContain('[dossier-not-one]');
  });
});

describe('demo', () => {
  it.each([[[]], [['--rules-only']]])(
    'reads the story that comes with the program, and shows it (%j)',
    (options: string[]) => {
      const { status, stdout } = spawnSync(process.execPath, [PROGRAM, 'demo', ...options], {
        encoding: 'utf8',
        env: { ...process.env, TMPDIR: folder },
      });
      expect(status).toBe(0);
      expect(stdout).toContain('Documents   12 documents');
      const made = /The record is one file: (\S+)/.exec(stdout)?.[1] ?? '';
      expect(run('verify', made).status).toBe(0);
    },
  );
});

/** Runs the program in fixtures/inputs/, with nothing on standard input. */
function run(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: INPUTS,
    encoding: 'utf8',
    input: '',
  });
}

/** Runs the program as a shell does, beside the folder `many`. */
function shell(args: string): SpawnSyncReturns<string> {
  const inputs = args.replace('../many', join(folder, 'many'));
  return spawnSync('sh', ['-c', `"${process.execPath}" "${PROGRAM}" ${inputs}`], {
    cwd: INPUTS,
    encoding: 'utf8',
  });
}

/** Runs the program and interrupts it at its first output. */
async function interrupted(...args: string[]): Promise<{ code: number | null; stdout: string }> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    if (stdout === '') child.kill('SIGINT');
    stdout += data;
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { code, stdout };
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** Ids depend on where the fixtures stand. */
function stripIds(text: string): string {
  return text.replaceAll(/\b(doc|rev)_[0-9a-f]{16}/g, '$1_…');
}
