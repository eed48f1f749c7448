import type { Token } from '@rapporteur/core/model/token';
import { expect, test } from 'vitest';
import { faultsOf, type LabelledSpan } from './contract.ts';

const TEXT = 'He said no';
const tokens = Array.from(TEXT.matchAll(/\S+/g), ({ 0: text, index }): Token => {
  const end = index + text.length;
  return { text, lower: text, lemma: text, pos: 'X', sentence: 0, start: index, end };
});
const span = (
  start: number,
  end: number,
  label: LabelledSpan['label'],
  probability = 0.9,
): LabelledSpan => ({ start, end, label, probability });

const faults = (...spans: readonly LabelledSpan[]): readonly string[] =>
  faultsOf({ language: 'en', tokens }, spans);

test('spans of whole tokens in text order keep the contract', () => {
  expect(faults(span(0, 2, 'source'), span(3, 7, 'cue'), span(3, 10, 'content'))).toEqual([]);
});

test('each breach is named', () => {
  expect(faults(span(0, 1, 'source'))).toEqual(['source [0, 1) is no stretch of whole tokens']);
  expect(faults(span(3, 2, 'cue'))).toEqual(['cue [3, 2) is no stretch of whole tokens']);
  expect(faults(span(3, 7, 'cue', 0))).toEqual(['cue [3, 7) has 0 for a probability']);
  expect(faults(span(3, 7, 'cue', Number.NaN))).toEqual(['cue [3, 7) has NaN for a probability']);
  expect(faults(span(3, 7, 'cue'), span(0, 2, 'source'))).toEqual([
    'source [0, 2) stands out of text order',
  ]);
  expect(faults(span(0, 7, 'content'), span(3, 10, 'content'))).toEqual([
    'content [3, 10) overlaps another content',
  ]);
});
