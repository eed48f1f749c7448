import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../../bin/rapporteur.js');

const STORIES = {
  'a.txt': [
    'Blast at Brannock kills four',
    'At least four workers were killed in Brannock, the Brannock fire service said. The fire covered 2,000 square metres.',
  ],
  'b.txt': ['Brannock toll at six', 'Six workers were killed in Brannock, Mayor Ana Tor said.'],
} as const;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-figures-'));
  for (const [name, [title, text]] of Object.entries(STORIES))
    writeFileSync(join(folder, name), `${title}\n\n${text}\n`);
  run(
    'add',
    'd.dossier',
    'a.txt',
    '--rules-only',
    '--outlet',
    'Meridian',
    '--published',
    '2031-05-02',
  );
  run(
    'add',
    'd.dossier',
    'b.txt',
    '--rules-only',
    '--outlet',
    'Courier',
    '--published',
    '2031-05-03',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('show figures', () => {
  it('sets side by side what sources say of the same thing', () => {
    const { stdout, status } = run('show', 'd.dossier', 'figures');
    expect(status).toBe(0);
    expect(stdout.replaceAll(/rev_\w+/g, 'rev')).toMatchInlineSnapshot(`
      "killed at Brannock · 4 sources · it rose
        4 people: Meridian, 2 May 2031
          “four” · 24–28 · rev/f1
        at least 4 people: Brannock fire service, in Meridian, 2 May 2031
          “At least four workers” · 30–51 · rev/f2
        6 people: Courier, 3 May 2031 (in all)
          “six” · 17–20 · rev/f1
        6 people: Ana Tor, in Courier, 3 May 2031
          “Six workers” · 22–33 · rev/f2

      area
        2,000 m2: Meridian, 2 May 2031
          “2,000 square metres” · 126–145 · rev/f3
      "
    `);
  });

  it('narrows by measure, speaker and outlet', () => {
    const measures = (...options: string[]): string[] =>
      lines(run('show', 'd.dossier', 'figures', '--json', ...options).stdout).map(
        ({ measure, figures }) => `${measure} ${figures.map(({ value }) => value).join(' ')}`,
      );
    expect(measures()).toEqual(['killed 4 4 6 6', 'area 2000']);
    expect(measures('--measure', 'area')).toEqual(['area 2000']);
    expect(measures('--speaker', 'ána tor')).toEqual(['killed 6']);
    expect(measures('--outlet', 'Meridian', '--measure', 'killed')).toEqual(['killed 4 4']);
    expect(measures('--limit', '1')).toEqual(['killed 4 4 6 6']);
  });

  it('says so where nothing matches', () => {
    const { stdout, stderr } = run('show', 'd.dossier', 'figures', '--measure', 'tanks');
    expect([stdout, stderr]).toEqual(['', 'No figure matches.\n']);
  });
});

interface Line {
  readonly measure: string;
  readonly figures: readonly { readonly value: number }[];
}

function lines(stdout: string): Line[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

function run(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
  });
}
