import { expect, it } from 'vitest';
import type { DecisionEntry } from '../api/types.ts';
import { ofKind, ownAddress, tagCounts } from './kept.ts';

const entry = (id: number, decision: object): DecisionEntry =>
  ({ id, decidedAt: '2026-05-04T09:00:00Z', label: '', holds: true, decision }) as DecisionEntry;
const on = (document: string) => ({ kind: 'document', document });

it('counts on how many things a tag is, whatever its case, as it was first written', () => {
  const latestFirst = [
    entry(5, { kind: 'untag', tag: 'key', target: on('a') }),
    entry(4, { kind: 'tag', tag: 'other', target: on('a') }),
    entry(3, { kind: 'tag', tag: 'KEY', target: on('b') }),
    entry(2, { kind: 'tag', tag: 'key', target: on('c') }),
    entry(1, { kind: 'tag', tag: 'Key', target: on('a') }),
  ];
  expect(tagCounts(latestFirst)).toEqual([
    { tag: 'Key', count: 2 },
    { tag: 'other', count: 1 },
  ]);
});

it('a tag that was taken off everything is none', () => {
  const entries = [
    entry(2, { kind: 'untag', tag: 'x', target: on('a') }),
    entry(1, { kind: 'tag', tag: 'x', target: on('a') }),
  ];
  expect(tagCounts(entries)).toEqual([]);
});

it('finds the entries of a kind', () => {
  const entries = [entry(2, { kind: 'note', text: 'b' }), entry(1, { kind: 'undo', decision: 1 })];
  expect(ofKind(entries, 'note').map(({ decision }) => decision.text)).toEqual(['b']);
});

it.each(['/statements?act=deny', '/'])('%s is an address of the reading room', (url) => {
  expect(ownAddress(url)).toBe(url);
});

it.each(['https://example.org', '//example.org', '/\\example.org', 'javascript:alert(1)', ''])(
  '%s is none',
  (url) => {
    expect(ownAddress(url)).toBeNull();
  },
);
