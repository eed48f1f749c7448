import { describe, expect, test } from 'vitest';
import type { Tagged, TaggedName } from '../../model/tagger.ts';
import { sentencesIn } from '../../segment/sentences.ts';
import { tokenize } from '../tokens.ts';
import { findNames } from './stage.ts';
import { taggedSpans } from './tagged-spans.ts';

type Given = readonly [words: string, type: TaggedName['type'], score?: number];

/** Names as `words type`, of a text in which the tagger is made to find those given, each where its words come next. */
function read(text: string, ...given: readonly Given[]): string[] {
  const tokens = tokenize(text, sentencesIn(text, { start: 0, end: text.length }));
  let at = 0;
  const names = given.map(([words, type, score = 1]) => {
    const start = text.indexOf(words, at);
    at = start + words.length;
    const inside = tokens.flatMap((token, index) =>
      token.end > start && token.start < at ? [index] : [],
    );
    return { from: inside[0] ?? -1, to: (inside.at(-1) ?? -1) + 1, type, score };
  });
  const tagged: Tagged = { attributions: [], names };
  const { entities, names: found } = findNames(text, tokens, taggedSpans(tokens, tagged));
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return found
    .filter(({ form }) => form === 'name')
    .map(({ start, end, entity }) => `${text.slice(start, end)} ${types.get(entity)}`);
}

describe('names of the tagger', () => {
  test('have the words and the type that it gives', () => {
    const text = 'They met at Dovrefjell after the Halden trial.';
    expect(read(text, ['Dovrefjell', 'place'], ['Halden', 'organization'])).toEqual([
      'Dovrefjell place',
      'Halden organization',
    ]);
  });

  test('are the only ones, but for peoples that the lists know', () => {
    expect(read('Jane Doe met Norwegian officials.')).toEqual(['Norwegian group']);
  });

  test('keep the type that lists or the document know', () => {
    expect(read('Reuters said so in Norway.', ['Reuters', 'place'], ['Norway', 'person'])).toEqual([
      'Reuters organization',
      'Norway place',
    ]);
  });

  test('end before a comma and the mark of a possessive', () => {
    expect(read('In Dovrefjell, it rained.', ['Dovrefjell,', 'place'])).toEqual([
      'Dovrefjell place',
    ]);
    expect(read("Halden's shares fell.", ["Halden's", 'organization'])).toEqual([
      'Halden organization',
    ]);
  });

  test('leave titles outside', () => {
    expect(read('Then President Aino Vartia spoke.', ['President Aino Vartia', 'person'])).toEqual([
      'Aino Vartia person',
    ]);
  });

  test('are whole where the rules see one person', () => {
    expect(read('Mary Vartia spoke first.', ['Mary', 'person'], ['Vartia', 'person'])).toEqual([
      'Mary Vartia person',
    ]);
    expect(read('Mary Vartia spoke first.', ['Mary', 'person'])).toEqual(['Mary Vartia person']);
  });

  test('of a surname alone are the person', () => {
    const text = 'Mary Vartia spoke first. Vartia left early.';
    expect(read(text, ['Mary Vartia', 'person'], ['Vartia', 'organization'])).toEqual([
      'Mary Vartia person',
      'Vartia person',
    ]);
  });

  test('are left out where they are unlikely and no rule sees them', () => {
    const text = 'We saw the new harbour plan.';
    expect(read(text, ['harbour plan', 'organization', 0.5])).toEqual([]);
    expect(read(text, ['harbour plan', 'organization', 0.8])).toEqual([
      'harbour plan organization',
    ]);
  });
});
