import { describe, expect, it } from 'vitest';
import { CUES_BY_ACT } from '../../languages/en/acts.ts';

const ENTRIES = Object.values(CUES_BY_ACT).flatMap((entries) =>
  entries.split(',').map((text) => text.trim().replace(/\s+/g, ' ')),
);
const WORD = /^(?:_|[a-z'-]+(?:\/[vna])?)$/;
const KIND = /^\+(?:clause|wh|to|ing|np)$/;

/** Whether an entry is of words, the first and last no gaps, then kinds of content. */
function isEntry(text: string): boolean {
  const parts = text.split(' ');
  const kinds = parts.findIndex((part) => part.startsWith('+'));
  const words = kinds < 0 ? parts : parts.slice(0, kinds);
  return (
    words.length > 0 &&
    words.every((word) => WORD.test(word)) &&
    words[0] !== '_' &&
    words.at(-1) !== '_' &&
    parts.slice(words.length).every((kind) => KIND.test(kind))
  );
}

describe('the list of cues by act', () => {
  it('has entries that can be read', () => {
    expect(ENTRIES.filter((text) => !isEntry(text))).toEqual([]);
  });

  it.each(['', '_ of', 'call _', '+to call', 'call/x', 'call +for', 'Call'])(
    'would not take "%s" for one',
    (text) => {
      expect(isEntry(text)).toBe(false);
    },
  );

  it('has each entry once', () => {
    expect(ENTRIES.filter((text, at) => ENTRIES.indexOf(text) !== at)).toEqual([]);
  });
});
