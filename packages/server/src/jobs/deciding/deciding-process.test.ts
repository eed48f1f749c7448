import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { article } from '../../../../testkit/src/dossier/contract-inputs.ts';
import { recordOf } from '../../../../testkit/src/dossier/records.ts';
import type { Decider } from '../../app/deciding/decider.ts';
import { openWriter } from '../../store/open.ts';
import { decidingProcess } from './deciding-process.ts';

let folder: string;
let path: string;
let decider: Decider;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deciding-'));
  path = join(folder, 'a.dossier');
  const made = await openWriter(path, { now: () => new Date(0) });
  await made.writer.add([1, 2, 3].map((seed) => recordOf(article(seed))));
  await made.close();
  const moduleUrl = new URL('../../compose.ts', import.meta.url).href;
  decider = decidingProcess({ moduleUrl, dossier: path }, 300);
});
afterEach(async () => {
  await decider.close();
  rmSync(folder, { recursive: true });
});

/** The contents and decisions that the kept linking is of. */
function keptOf(): string | null {
  const database = new DatabaseSync(path, { readOnly: true });
  const row = database.prepare(`select fingerprint from derived where name like 'entities%'`).get();
  database.close();
  return row === undefined ? null : String(row['fingerprint']);
}

test('who is who is kept as it is after a decision, and after it is taken back', async () => {
  await decider.decide({ kind: 'tag', target: 'Ilva Reyl', tag: 'key' });
  expect(keptOf()).toBe(null);
  await decider.decide({ kind: 'merge', entity: 'Ilva Reyl', other: 'Tomas Harn' });
  const merged = keptOf();
  expect(merged).toContain('merge');
  await decider.decide({ kind: 'undo' });
  expect(keptOf()).not.toContain('merge');
});

test('a process that rests ends, and the next decision starts another', async () => {
  await decider.decide({ kind: 'merge', entity: 'Ilva Reyl', other: 'Tomas Harn' });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await decider.decide({ kind: 'undo' })).toMatchObject({ holds: true });
});
