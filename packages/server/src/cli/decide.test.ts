import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExportedDossier } from '@rapporteur/core/model/exported';
import { exportedDossierSchema } from '@rapporteur/core/model/schemas/exported-dossier';

const PROGRAM = join(import.meta.dirname, '../../bin/rapporteur.js');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-decide-'));
  writeFileSync(
    join(folder, 'a.txt'),
    'Talks have begun, Ann Tarrow said.\n\nThe river is low, Ros Velen said.\n',
  );
  run('add', 'a.dossier', 'a.txt', '--rules-only');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each([
  [['accept'], 'accept takes 1 arguments, and 0 are given'],
  [
    ['correct', 'rev_0123456789abcdef/s1'],
    'correct takes at least one of --act, --speaker, --nobody',
  ],
  [['merge', 'A', 'B', '--act', 'deny'], '--act, --speaker, --nobody are for correct'],
  [['correct', 'x', '--nobody', '--speaker', 'A'], '--nobody and --speaker exclude one another'],
  [['split', 'A'], 'split takes at least one of --form, --document'],
  [['undo', 'last'], '"last" is no number of a decision'],
])('%j is refused', (args, message) => {
  const { status, stdout, stderr } = run('decide', 'a.dossier', ...args);
  expect(stderr).toBe(
    `rapporteur: ${message} [option-invalid]\n  "rapporteur decide --help" has the actions and what each takes.\n`,
  );
  expect([status, stdout]).toEqual([2, '']);
});

it('judges statements, shows them so, and exports what is left', () => {
  const [first = '', second = ''] = ids('statements');
  expect(run('decide', 'a.dossier', 'reject', first).status).toBe(0);
  const corrected = ['correct', second, '--act', 'deny', '--speaker', 'Tarrow'];
  expect(run('decide', 'a.dossier', ...corrected).status).toBe(0);
  run('decide', 'a.dossier', 'tag', second, 'to check');
  run('decide', 'a.dossier', 'note', 'Ros Velen', 'who is this?');
  const { stdout } = run('show', 'a.dossier', 'statements');
  expect(stdout).toContain('Ann Tarrow: deny');
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'corrected by decision 2, was assert, by Ros Velen',
  );
  expect(stdout).not.toContain('Talks');
  expect(ids('statements', '--verdict', 'rejected')).toEqual([first]);
  const exported: ExportedDossier = exportedDossierSchema.parse(
    JSON.parse(run('export', 'a.dossier', '--format', 'json').stdout),
  );
  expect(exported.statements.map(({ id, judgement }) => [id, judgement?.verdict])).toEqual([
    [second, 'corrected'],
  ]);
  expect(exported.decisions.map(({ decision }) => decision.kind)).toEqual([
    'reject',
    'correct',
    'tag',
    'note',
  ]);
  run('decide', 'a.dossier', 'undo', '1');
  expect(ids('statements')).toEqual([first, second]);
  expect(run('decide', 'a.dossier', 'list').stdout).toMatch(/^1 .* is none\s\(undone\)/);
});

it('says which decisions apply to nothing', () => {
  const [id = ''] = ids('statements');
  run('decide', 'a.dossier', 'tag', id, 'gone soon');
  writeFileSync(join(folder, 'a.txt'), 'The whole article was rewritten.\n');
  run('add', 'a.dossier', 'a.txt', '--rules-only');
  const { stdout } = run('decide', 'a.dossier', 'list', '--json');
  const last = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as object;
  expect(last).toMatchObject({ holds: true, orphaned: true, decision: { tag: 'gone soon' } });
  expect(run('decide', 'a.dossier', 'list').stdout).toContain('(orphaned');
});

it('says what is not there', () => {
  const { status, stderr } = run('decide', 'a.dossier', 'accept', 'rev_0123456789abcdef/s1');
  expect(stderr).toContain(
    'the dossier holds no statement "rev_0123456789abcdef/s1" [item-unknown]',
  );
  expect(status).toBe(1);
});

function ids(...args: string[]): string[] {
  const { stdout } = run('show', 'a.dossier', ...args, '--json');
  const lines = stdout.trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { id: string }).id);
}

function run(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, encoding: 'utf8' });
}
