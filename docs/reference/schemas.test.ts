import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExportedDossier } from '../../packages/core/src/model/exported.ts';
import type { ReadOutput } from '../../packages/core/src/model/read-output.ts';
import { exportedDossierSchema } from '../../packages/core/src/model/schemas/exported-dossier.ts';
import { readOutputSchema } from '../../packages/core/src/model/schemas/read-output.ts';

const ROOT = join(import.meta.dirname, '../..');
const STORY = join(ROOT, 'fixtures/stories/sorn-river/manifest.csv');
const BIN = join(ROOT, 'packages/server/bin/rapporteur.js');

function rapporteur(...args: readonly string[]): string {
  return execFileSync(process.execPath, [BIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

test('what `rapporteur read` prints is as read-output.json says', () => {
  const lines = rapporteur('read', STORY).trimEnd().split('\n');
  expect(lines).toHaveLength(12);
  for (const line of lines) {
    const output = JSON.parse(line) as ReadOutput;
    expect(readOutputSchema.parse(output)).toEqual(output);
  }
});

describe('what `rapporteur export --format json` writes', () => {
  let folder: string;
  let exported: ExportedDossier;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'schemas-'));
    const dossier = join(folder, 'sorn.dossier');
    rapporteur('add', dossier, STORY);
    const file = join(folder, 'record.json');
    rapporteur('export', dossier, '--format', 'json', '--out', file);
    exported = JSON.parse(readFileSync(file, 'utf8')) as ExportedDossier;
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is as export.json says', () => {
    expect(exportedDossierSchema.parse(exported)).toEqual(exported);
    expect(exported.documents).toHaveLength(12);
    expect(exported.statements.length).toBeGreaterThan(50);
  });

  test('has words that stand at their offsets, counted in code points', () => {
    const texts = new Map(exported.revisions.map(({ id, text }) => [id, Array.from(text)]));
    const facts = [...exported.statements, ...exported.events, ...exported.figures];
    let found = 0;
    for (const fact of facts) {
      const text = texts.get(fact.revision) ?? [];
      for (const { start, end, exact } of wordsIn(fact)) {
        expect(text.slice(start, end).join('')).toBe(exact);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(exported.statements.length);
  });

  test('names documents, revisions, entities and statements that it has', () => {
    const ids = new Set<string>(
      [exported.documents, exported.revisions, exported.entities, exported.statements].flatMap(
        (list) => list.map(({ id }) => id),
      ),
    );
    const named = [...exported.statements, ...exported.events].flatMap((fact) => [
      fact.document,
      fact.revision,
      ...('speaker' in fact && fact.speaker !== null ? [fact.speaker.id] : []),
      ...('parent' in fact && fact.parent !== null ? [fact.parent] : []),
      ...('participants' in fact ? fact.participants.map(({ entity }) => entity) : []),
      ...('statements' in fact ? fact.statements : []),
    ]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

interface Words {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

function* wordsIn(value: unknown): Generator<Words> {
  if (typeof value !== 'object' || value === null) return;
  if ('exact' in value) yield value as Words;
  for (const inner of Object.values(value)) yield* wordsIn(inner);
}
