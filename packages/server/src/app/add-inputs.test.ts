import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Problem } from '@rapporteur/core/model/problem';
import { dossierContents } from '../../../testkit/src/dossier/contents.ts';
import { generatedItems, PLAIN_READER } from '../../../testkit/src/dossier/generated-items.ts';
import type { InputItem } from '../fetch/input-item.ts';
import { adaptiveReader } from '../jobs/adaptive-reader.ts';
import { type OpenedDossier, openReader, openWriter } from '../store/open.ts';
import { type ReadSource, addInputs } from './add-inputs.ts';
import type { InputOutcome } from './add-outcome.ts';

let folder: string;
let dossier: OpenedDossier;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-add-'));
  dossier = await openWriter(join(folder, 'a.dossier'), { now: () => new Date(0) });
});
afterEach(async () => {
  await dossier.close();
  rmSync(folder, { recursive: true });
});

const few = adaptiveReader({ readerUrl: PLAIN_READER, size: 1, few: true });

async function add(
  items: AsyncIterable<InputItem>,
  options: { read?: ReadSource; signal?: AbortSignal } = {},
): Promise<InputOutcome[]> {
  const outcomes: InputOutcome[] = [];
  const settings = { read: few.read, ahead: 8, ...options };
  for await (const outcome of addInputs(dossier.writer, items, settings)) outcomes.push(outcome);
  return outcomes;
}

function source(input: string, text: string): InputItem {
  const bytes = new TextEncoder().encode(text);
  return { kind: 'source', source: { input, bytes, mediaType: null, charset: null, given: {} } };
}

async function* these(...items: InputItem[]): AsyncGenerator<InputItem> {
  yield* items;
}

describe('adding inputs', () => {
  test('says of each input what became of it, in their order', async () => {
    await add(these(source('a.txt', 'Old.')));
    const problem = new Problem('input-missing', 'b.txt: not there', 'Look elsewhere.');
    const outcomes = await add(
      these(
        source('a.txt', 'Old.'),
        { kind: 'problem', input: 'b.txt', problem },
        source('c.txt', '!throw'),
        source('d.txt', 'New.'),
        { kind: 'skipped', input: 'e.png', reason: 'unknown-type' },
        source('f.txt', 'New.'),
        source('a.txt', 'Changed.'),
      ),
    );
    const said = outcomes.map((one) =>
      one.kind === 'failed' ? [one.kind, one.input, one.problem.code] : [one.kind, one.input],
    );
    expect(said).toEqual([
      ['unchanged', 'a.txt'],
      ['failed', 'b.txt', 'input-missing'],
      ['failed', 'c.txt', 'reader-failed'],
      ['added', 'd.txt'],
      ['skipped', 'e.png'],
      ['unchanged', 'f.txt'],
      ['revised', 'a.txt'],
    ]);
  });

  test('does not read what the dossier holds', async () => {
    await add(generatedItems(10));
    const read: ReadSource = () => Promise.reject(new Error('was read'));
    const again = await add(generatedItems(10), { read });
    expect(again.every(({ kind }) => kind === 'unchanged')).toBe(true);
  });

  test('a document that the tables refuse fails alone', async () => {
    const read: ReadSource = async (known, given) => {
      const record = await few.read(known, given);
      const [passage] = record.passages;
      if (known.input !== '3.txt' || passage === undefined) return record;
      return { ...record, passages: [{ ...passage, kind: undefined as never }] };
    };
    const outcomes = await add(generatedItems(6, 40), { read });
    expect(outcomes.map(({ kind }) => kind)).toEqual(
      [0, 1, 2, 3, 4, 5].map((seed) => (seed === 3 ? 'failed' : 'added')),
    );
  });

  test('asks for inputs only as fast as it adds them', async () => {
    let given = 0;
    let settled = 0;
    let most = 0;
    async function* counted(): AsyncGenerator<InputItem> {
      for await (const item of generatedItems(200, 30)) {
        given += 1;
        most = Math.max(most, given - settled);
        yield item;
      }
    }
    const settings = { read: few.read, ahead: 4 };
    for await (const _ of addInputs(dossier.writer, counted(), settings)) settled += 1;
    // What is in work, and one batch.
    expect(most).toBeLessThanOrEqual(4 + 32 + 1);
  });

  test('ends at the document at hand when it is told to', async () => {
    const stop = new AbortController();
    const outcomes: InputOutcome[] = [];
    const settings = { read: few.read, ahead: 4, signal: stop.signal };
    for await (const outcome of addInputs(dossier.writer, generatedItems(500, 30), settings)) {
      outcomes.push(outcome);
      stop.abort();
    }
    expect(outcomes.length).toBeLessThan(100);
    expect((await dossier.reader.overview()).documents).toBe(outcomes.length);
  });

  test('is the same from threads as from here', async () => {
    await add(generatedItems(40, 80));
    const other = await openWriter(join(folder, 'b.dossier'), { now: () => new Date(0) });
    const pool = adaptiveReader({ readerUrl: PLAIN_READER, size: 2, few: false });
    const settings = { read: pool.read, ahead: 8 };
    for await (const _ of addInputs(other.writer, generatedItems(40, 80), settings)) continue;
    await pool.stop();
    expect(await dossierContents(other.reader)).toEqual(await dossierContents(dossier.reader));
    await other.close();
  });

  test('by two programs at once adds each document once', async () => {
    const path = join(folder, 'shared.dossier');
    const script = fileURLToPath(
      new URL('../../../testkit/src/dossier/crash-child.ts', import.meta.url),
    );
    const runs = [1, 2].map(
      () =>
        new Promise<string>((resolve, reject) => {
          const child = spawn(process.execPath, [script, path, '120']);
          let output = '';
          child.stdout.on('data', (data: Buffer) => (output += data.toString()));
          child.stderr.on('data', (data: Buffer) => (output += data.toString()));
          child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(output))));
        }),
    );
    const lines = (await Promise.all(runs)).flatMap((output) => output.trim().split('\n'));
    expect(lines.filter((line) => line.startsWith('added'))).toHaveLength(120);
    expect(lines.filter((line) => line.startsWith('unchanged'))).toHaveLength(120);
    await add(generatedItems(120));
    const reader = await openReader(path);
    expect(await dossierContents(reader)).toEqual(await dossierContents(dossier.reader));
    for await (const finding of reader.verify()) expect.unreachable(finding.message);
    await reader.close();
  }, 60_000);
});
