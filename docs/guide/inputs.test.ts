import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEEPEST_ARCHIVE, MOST_ENTRIES } from '../../packages/server/src/fetch/archives/bounds.ts';
import { MAX_INPUT_MIB } from '../../packages/server/src/fetch/all-bytes.ts';
import {
  ENDINGS,
  inputKind,
  MEDIA_TYPES,
  SEVERAL,
} from '../../packages/server/src/fetch/input-kind.ts';
import { followedItems } from '../../packages/testkit/src/inputs/followed.ts';

const ROOT = join(import.meta.dirname, '../..');
const guide = readFileSync(join(import.meta.dirname, 'inputs.md'), 'utf8');
const rows = Array.from(
  guide.matchAll(/^\| `([a-z]+)` .*\| `(fixtures\/[^`]+)`/gm),
  ([row, kind = '', example = '']) => ({
    row,
    kind,
    example,
  }),
);

describe('the guide to inputs', () => {
  it('has every kind, with each of its endings', () => {
    const kinds = new Set([...Object.keys(MEDIA_TYPES), ...Object.keys(SEVERAL), 'mhtml']);
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual([...kinds].toSorted());
    for (const [ending, kind] of Object.entries(ENDINGS))
      expect(rows.find((row) => row.kind === kind)?.row, ending).toContain(`\`${ending}\``);
  });

  it.each(rows)('has an example of $kind that is one', async ({ kind, example }) => {
    const path = join(ROOT, example);
    const found = inputKind(example, readFileSync(path).subarray(0, 8192));
    // What a ZIP is, is told by what it holds.
    expect(found === 'zip' && ['docx', 'wacz'].includes(kind) ? kind : found).toBe(kind);
    const items = await followedItems([path]);
    expect(items.length).toBeGreaterThan(0);
    const [first] = items;
    const type = MEDIA_TYPES[kind as keyof typeof MEDIA_TYPES];
    if (type !== undefined)
      expect(first).toMatchObject({ kind: 'source', source: { mediaType: type } });
  });

  it('has the limits as they are', () => {
    expect(guide).toContain(`${MAX_INPUT_MIB} MiB`);
    expect(guide).toContain(MOST_ENTRIES.toLocaleString('en'));
    expect(guide).toContain(`${DEEPEST_ARCHIVE} deep`);
  });
});
