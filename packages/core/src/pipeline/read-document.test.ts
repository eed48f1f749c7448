import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readOutput } from '../export/read-output.ts';
import type { LayerName, Layers, ReadDocument, Source } from '../model/document.ts';
import { readOutputSchema } from '../model/schemas/read-output.ts';
import { documentReader } from './read-document.ts';
import { STAGES } from './stages.ts';
import type { AnyStage } from './stage.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const FOLDERS = [join(ROOT, 'fixtures/stories'), join(ROOT, '../shared/seeds')];

const SOURCES: readonly Source[] = FOLDERS.filter((folder) => existsSync(folder)).flatMap(
  (folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:html|txt)$/.test(path))
      .toSorted()
      .map((path) => source(join(folder, path))),
);

/** Each document read by a program that has just started and reads nothing else. */
const alone = new Map<Source, ReadDocument>();

beforeAll(async () => {
  for (const one of SOURCES) {
    vi.resetModules();
    const fresh = await import('./read-document.ts');
    alone.set(one, fresh.documentReader()(one));
  }
}, 120_000);
afterAll(() => vi.resetModules());

test('there are documents to read', () => {
  expect(SOURCES.length).toBeGreaterThan(9);
});

test('a document gives the same alone, after others and in any order', () => {
  const read = documentReader();
  fc.assert(
    fc.property(fc.shuffledSubarray([...SOURCES], { minLength: 1 }), (some) => {
      for (const one of some) expect(read(one), one.input).toEqual(alone.get(one));
    }),
    { numRuns: 6 },
  );
});

describe.each(SOURCES.map((one) => [basename(one.input), one] as const))('%s', (_, one) => {
  test('has every layer', () => {
    const layers = STAGES.flatMap((stage) => stage.gives).toSorted();
    expect(Object.keys(documentReader()(one)).toSorted()).toEqual(['source', ...layers].toSorted());
    expect(layers).toEqual(expect.arrayContaining(['text', 'passages', 'statements', 'events']));
  });

  test('is printed in the form that the schema promises', () => {
    const output = readOutput(documentReader()(one));
    expect(readOutputSchema.parse(output)).toEqual(output);
  });

  test('has spans of words only, in the text as it is printed', () => {
    const output = readOutput(documentReader()(one));
    const characters = Array.from(output.text);
    for (const span of spansIn(output)) {
      const words = characters.slice(span.start, span.end).join('');
      expect(words.trim(), JSON.stringify(span)).toBe(words);
      expect(words, JSON.stringify(span)).not.toBe('');
    }
  });

  test('is read by stages that keep to what they declare, and alter nothing', () => {
    const read = documentReader(STAGES.map(watched));
    expect(read(one)).toEqual(alone.get(one));
  });
});

function source(path: string): Source {
  return {
    input: path.slice(ROOT.length + 1),
    bytes: readFileSync(path),
    mediaType: path.endsWith('.html') ? 'text/html' : 'text/plain',
    charset: null,
    given: { published: '2025-03-24' },
  };
}

/** The stage, with layers that cannot be altered; fails when it touches or gives one it did not declare. */
function watched(stage: AnyStage): AnyStage {
  const declared: readonly string[] = stage.needs;
  return {
    ...stage,
    run: (layers) => {
      const visible = new Proxy(layers, {
        get: (target, layer: LayerName) => {
          if (!declared.includes(layer))
            throw new Error(`stage "${stage.name}" touches layer "${layer}" undeclared`);
          return deepFreeze(target[layer]);
        },
      });
      const given: Partial<Layers> = stage.run(visible);
      expect(Object.keys(given).toSorted(), stage.name).toEqual([...stage.gives].toSorted());
      return given;
    },
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}

function* spansIn(value: unknown): Generator<{ readonly start: number; readonly end: number }> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && typeof value.start === 'number')
    yield { start: value.start, end: Number(value.end) };
  for (const inner of Object.values(value)) yield* spansIn(inner);
}
