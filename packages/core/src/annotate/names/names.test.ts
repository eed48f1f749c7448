import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Entity, Mention } from '../../model/entity.ts';
import { sentencesIn } from '../../segment/sentences.ts';
import { tokenize } from '../tokens.ts';
import { findNames } from './stage.ts';

const lines = (file: string): string[] =>
  readFileSync(new URL(`../../../../../fixtures/names/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

function read(text: string): { entities: Entity[]; names: Mention[] } {
  let at = 0;
  const sentences = text.split('\n').flatMap((line) => {
    const passage = { start: at, end: at + line.length };
    at += line.length + 1;
    return sentencesIn(text, passage);
  });
  return findNames(text, tokenize(text, sentences));
}

/** `[words](type)` for each name, as the fixtures write them. */
function marked(text: string): string {
  const { entities, names } = read(text);
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  let out = '';
  let at = 0;
  for (const { start, end, entity, form } of names) {
    if (form !== 'name') continue;
    out += `${text.slice(at, start)}[${text.slice(start, end)}](${types.get(entity)})`;
    at = end;
  }
  return out + text.slice(at);
}

const bare = (line: string): string => line.replace(/\[([^\]]+)\]\([a-z-]+\)/g, '$1');

describe('names', () => {
  it.each(lines('valid.txt'))('are found in: %s', (line) => {
    const passages = line.replaceAll(' ¶ ', '\n');
    expect(marked(bare(passages))).toBe(passages);
  });

  it.each(lines('invalid.txt'))('are not found in: %s', (line) => {
    expect(marked(line)).toBe(line);
  });

  it.each(lines('links.txt'))('are gathered: %s', (line) => {
    const [text = '', expected = ''] = line.split(' => ');
    const gathered = read(text).entities.map(({ name, aliases }) =>
      `${name} = ${aliases.join(', ')}`.trim(),
    );
    expect(gathered.toSorted()).toEqual(
      expected
        .split('; ')
        .map((item) => item.trim())
        .toSorted(),
    );
  });

  it('lie within the text, belong to an entity that exists, and are the same each time', () => {
    const words = fc.constantFrom(
      'Mr.',
      'Putin',
      'Kremlin',
      'the',
      "'s",
      'Ministry',
      'of',
      'and',
      '-',
      'al',
      'Kyiv',
      'said',
      ',',
      '\n',
      'U.S.',
      'PRESIDENT',
      '“',
      '🙂',
      'New',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const { entities, names } = read(text);
        const ids = new Set(entities.map(({ id }) => id));
        for (const { start, end, entity } of names) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
          expect(ids.has(entity)).toBe(true);
        }
        expect(read(text)).toEqual({ entities, names });
      }),
      { numRuns: 200 },
    );
  });
});
