import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedDossier } from '@rapporteur/core/model/exported';
import type { ReadOutput } from '@rapporteur/core/model/read-output';
import type { Confidence } from '@rapporteur/core/model/statement';

const ROOT = join(import.meta.dirname, '../../../..');
const PROGRAM = join(ROOT, 'packages/server/bin/rapporteur.js');
const INPUTS = join(ROOT, 'fixtures/inputs');

let folder: string;
let dossier: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-confidence-'));
  dossier = join(folder, 'talks.dossier');
  run('add', dossier, 'coverage', '--rules-only');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a least confidence', () => {
  it.each([
    ...['1.2', '-0.1', '80%', ''].map((value): [string[], string] => [
      ['show', 'x', 'statements', `--min-confidence=${value}`],
      `rapporteur: option '--min-confidence <n>' argument '${value}' is invalid. Write a number from 0 to 1, as 0.8.`,
    ]),
    [
      ['read', 'x', '--min-confidence', 'high'],
      "rapporteur: option '--min-confidence <n>' argument 'high' is invalid. Write a number from 0 to 1, as 0.8.",
    ],
    [
      ['show', 'x', 'timeline', '--min-confidence', '0.8'],
      'rapporteur: --min-confidence does not narrow the view "timeline" [option-invalid]\n  It narrows: statements.',
    ],
    [
      ['export', 'x', '--format', 'csv', '--table', 'events', '--min-confidence', '0.8'],
      'rapporteur: --min-confidence is for statements, and the table is events [option-invalid]\n  Leave --min-confidence out, or export the table of statements.',
    ],
  ])('%j is refused', (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect(stderr.replace('\n(rapporteur --help explains the commands)', '').trimEnd()).toBe(
      message,
    );
    expect([status, stdout]).toEqual([2, '']);
  });

  it('leaves out statements that are less likely right than wanted', () => {
    const likelihoods = (...options: string[]): number[] => {
      const { stdout } = run('read', 'coverage', '--rules-only', ...options);
      return lines(stdout).flatMap((line) =>
        (JSON.parse(line) as ReadOutput).statements.map(({ confidence }) => confidence.statement),
      );
    };
    const all = likelihoods();
    expect(all.length).toBeGreaterThan(0);
    const [middle = 1] = all.toSorted((a, b) => a - b).slice(Math.floor(all.length / 2));
    expect(likelihoods('--min-confidence', String(middle))).toEqual(
      all.filter((one) => one >= middle),
    );
    expect(likelihoods('--min-confidence', '1')).toEqual(all.filter((one) => one === 1));
  });
});

describe('read --explain', () => {
  it('explains what found each statement, and how its speaker was resolved', () => {
    const { status, stdout, stderr } = run('read', 'coverage', '--rules-only', '--explain');
    expect([status, stderr.split('\n')[0]]).toEqual([0, 'rapporteur: 2 files passed over: hidden']);
    expect(stdout).toContain(
      'Rask denies delay\nThe Gazette, 2 May 2031, 08:00 UTC\ncoverage/b-page.html\n\n',
    );
    const said = stdout.split('\n\n').find((one) => one.includes('“There is no delay,”'));
    const explained = said?.replaceAll(/\s+/g, ' ');
    expect(explained).toMatch(
      /^ Ivo Rask: assert, direct, .*“There is no delay,” \[said\] 78–98 · s/,
    );
    expect(explained).toMatch(
      / found by the rule “[\w-]+” as a whole \d+% sure speaker \d+% sure; /,
    );
    expect(explained).toMatch(/ “he” stands for Ivo Rask \(also Rask\), resolved by pronoun\b/);
    expect(explained).toMatch(/ cue \d+% sure content \d+% sure/);
    writeFileSync(join(folder, 'quiet.txt'), 'Quiet in Lenz\n\nNothing happened.\n');
    const quiet = run('read', join(folder, 'quiet.txt'), '--explain').stdout;
    expect(quiet).toMatch(/^Quiet in Lenz\n.*\n.*\n\n {2}no statement found\n$/);
  });
});

describe('a dossier', () => {
  it('narrows statements by how likely they are right, and says of which nobody knows', () => {
    const old = join(folder, 'old.dossier');
    copyFileSync(dossier, old);
    const shown = (path: string, least: string): SpawnSyncReturns<string> =>
      run('show', path, 'statements', '--json', '--min-confidence', least);
    const all = lines(shown(dossier, '0').stdout);
    expect(all).toEqual(lines(run('show', dossier, 'statements', '--json').stdout));
    const likely = all.filter(
      (line) => (JSON.parse(line) as { confidence: Confidence }).confidence.statement === 1,
    );
    const { stdout, stderr } = shown(dossier, '1');
    expect([lines(stdout), stderr]).toEqual([likely, '']);
    const exported = (path: string, least: string): SpawnSyncReturns<string> =>
      run('export', path, '--format', 'csv', '--min-confidence', least);
    expect(lines(exported(dossier, '0').stdout)).toHaveLength(all.length + 1);

    const database = new DatabaseSync(old);
    database.exec('update statements set confidence = null where ordinal = 0');
    database.close();
    const left = all.filter((line) => !/"id":"[^"]+\/s1"/.test(line));
    const remark =
      '2 statements are left out whatever the limit: recorded by an older version, which did not say how likely they are right\n';
    expect(shown(old, '0')).toMatchObject({ stderr: remark });
    expect(lines(shown(old, '0').stdout)).toEqual(left);
    expect(exported(old, '0')).toMatchObject({ stderr: `rapporteur: ${remark}` });
    expect(lines(exported(old, '0').stdout)).toHaveLength(left.length + 1);
  });

  it('keeps which reader read each document', () => {
    const reader = (...options: string[]): unknown => {
      const path = join(folder, `reader${options.join('')}.dossier`);
      run('add', path, 'coverage/a-talks.txt', ...options);
      const { stdout } = run('export', path, '--format', 'json');
      return (JSON.parse(stdout) as ExportedDossier).revisions.map((revision) => revision.reader);
    };
    expect(reader('--rules-only')).toEqual(['3']);
    expect(reader()).toEqual([expect.stringMatching(/^3(?:\+engine-[\w.]+)?$/)]);
  });
});

/** Runs the program in fixtures/inputs/. */
function run(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [PROGRAM, ...args], { cwd: INPUTS, encoding: 'utf8' });
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
