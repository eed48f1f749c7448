import wink, { type ItsHelpers, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

import { defineStage, type AnyStage } from '../pipeline/stage.ts';
import type { Sentence } from '../model/passage.ts';
import type { PartOfSpeech, Token } from '../model/token.ts';

/**
 * Words, lemmas and parts of speech by wink-nlp (English, lite web model). It is given one sentence
 * at a time, so that a token never runs over the end of a sentence and a sentence is tagged alike
 * wherever it stands.
 */
export const tokens: AnyStage = defineStage({
  name: 'tokens',
  needs: ['text', 'sentences'],
  gives: ['tokens'],
  run: ({ text, sentences }) => ({ tokens: tokenize(text, sentences) }),
});

/** Longest piece handed to the tagger at once, in UTF-16 units: its memory grows with the piece. */
const LONGEST_PIECE = 4000;

/** The tagger remembers each word it has met; it is made anew after so many units of text. */
const TAGGER_LIFETIME = 40_000_000;

/** Tokens of all sentences, in text order. */
export function tokenize(text: string, sentences: readonly Sentence[]): Token[] {
  const found: Token[] = [];
  for (const [index, sentence] of sentences.entries()) {
    for (let at = sentence.start; at < sentence.end;) {
      const end = pieceEnd(text, at, sentence.end);
      tag(text, at, end, index, found);
      at = end;
    }
  }
  return found;
}

interface Tagger {
  readonly nlp: WinkMethods;
  readonly its: ItsHelpers;
  used: number;
}

let current: Tagger | null = null;

function taggerFor(length: number): Tagger {
  if (current === null || current.used > TAGGER_LIFETIME) {
    const nlp = wink(model, ['sbd', 'pos']);
    current = { nlp, its: nlp.its, used: 0 };
  }
  current.used += length;
  return current;
}

function pieceEnd(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_PIECE) return end;
  const space = text.lastIndexOf(' ', start + LONGEST_PIECE);
  return space > start ? space + 1 : start + LONGEST_PIECE;
}

function tag(text: string, start: number, end: number, sentence: number, found: Token[]): void {
  const piece = text.slice(start, end);
  const { nlp, its } = taggerFor(piece.length);
  const words = nlp.readDoc(piece).tokens();
  const values = words.out(its.value);
  const lemmas = words.out(its.lemma as typeof its.value);
  const tags = words.out(its.pos);
  let at = 0;
  for (const [index, value] of values.entries()) {
    const where = piece.indexOf(value, at);
    if (where < 0 || value.trim() === '') continue;
    at = where + value.length;
    const lower = value.toLowerCase().replaceAll('’', "'");
    found.push({
      start: start + where,
      end: start + at,
      text: value,
      lower,
      lemma: lemmas[index] ?? lower,
      pos: (tags[index] ?? 'X') as PartOfSpeech,
      sentence,
    });
  }
}
