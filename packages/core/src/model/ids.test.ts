import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ID_KINDS, asId, factId, idFromHash, isId } from './ids.ts';

const LISTS = join(import.meta.dirname, '../../../../fixtures/ids');

/** One id a line; empty lines and lines that begin with `# ` are none. Escapes are those of JSON. */
function list(name: string): readonly string[] {
  return readFileSync(join(LISTS, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => JSON.parse(`"${line.replaceAll('"', '\\"')}"`) as string);
}

test('each kind has its two lists, and each list its kind', () => {
  expect(readdirSync(LISTS).toSorted()).toEqual(
    ID_KINDS.flatMap((kind) => [`${kind}.invalid.txt`, `${kind}.valid.txt`]).toSorted(),
  );
});

describe.each(ID_KINDS)('%s', (kind) => {
  test.each(list(`${kind}.valid.txt`))('%j is one', (value) => {
    expect(isId(kind, value)).toBe(true);
    expect(asId(kind, value)).toBe(value);
  });

  test.each(list(`${kind}.invalid.txt`))('%j is none', (value) => {
    expect(isId(kind, value)).toBe(false);
    expect(() => asId(kind, value)).toThrow(TypeError);
  });

  test('an id of another kind is none', () => {
    const others = ID_KINDS.filter((other) => other !== kind);
    for (const value of others.flatMap((other) => list(`${other}.valid.txt`)))
      expect(isId(kind, value), value).toBe(false);
  });
});

test('the message names the kind and shows the value, cut where it is long', () => {
  expect(() => asId('document', 'x'.repeat(100))).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: not a document id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]`,
  );
});

test('an id from a hash keeps its first 64 bits', () => {
  const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(idFromHash('revision', sha256)).toBe('rev_e3b0c44298fc1c14');
  expect(factId(idFromHash('revision', sha256), 's1')).toBe('rev_e3b0c44298fc1c14/s1');
  expect(() => idFromHash('document', sha256.toUpperCase())).toThrow(TypeError);
});
