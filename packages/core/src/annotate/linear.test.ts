import { describe, expect, it } from 'vitest';

import { dayOf } from '../model/calendar.ts';
import { findFigures } from './figures/stage.ts';
import { findNames } from './names/stage.ts';
import { findTimes } from './times/stage.ts';
import { tokenize } from './tokens.ts';

/** Texts that would take long if some rule looked over all of the text for each of its words. */
const HOSTILE: readonly string[] = [
  'Russian ',
  'Xa Smith, ',
  'of the Ministry ',
  'last ',
  '1,111',
  'two ',
  'million ',
  'Putin-',
  'minister ',
  'al-',
  'May ',
  '"“',
];

describe('rules over hostile text', () => {
  it.each(HOSTILE)('end, and keep to the text: %j', (piece) => {
    const text = piece.repeat(20_000);
    const sentences = [{ start: 0, end: text.length }];
    const tokens = tokenize(text, sentences);
    const passage = { kind: 'paragraph' as const, postedAt: null, start: 0, end: text.length };
    const spans = [
      ...findNames(text, tokens).names,
      ...findTimes(text, [passage], tokens, dayOf(2025, 8, 13)),
      ...findFigures(tokens),
    ];
    expect(spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(
      true,
    );
  });
});
