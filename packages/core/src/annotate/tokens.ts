import wink, { type ItsHelpers, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

import { defineStage, type AnyStage } from '../pipeline/stage.ts';
import type { Sentence } from '../model/passage.ts';
import { Problem } from '../model/problem.ts';
import type { PartOfSpeech, Token } from '../model/token.ts';
import { splitWords } from './words.ts';

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

/**
 * Longest text that is annotated, in UTF-16 units: some 800,000 words, more than any article, and about a
 * quarter of a gigabyte of tokens.
 */
const LONGEST_TEXT = 5_000_000;

/** Longest piece handed to the tagger at once, in UTF-16 units: its memory grows with the piece. */
const LONGEST_PIECE = 4000;

/** The tagger remembers each word it has met; it is made anew after so many units of text. */
const TAGGER_LIFETIME = 40_000_000;

/**
 * Tokens of all sentences, in text order.
 * @throws Problem `input-too-large` for a text that no article can be.
 */
export function tokenize(text: string, sentences: readonly Sentence[]): Token[] {
  if (text.length > LONGEST_TEXT)
    throw new Problem(
      'input-too-large',
      `its text has ${text.length} characters; at most ${LONGEST_TEXT} are read`,
      'Split it into articles, one file each.',
    );
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

/** Tags one piece of a sentence; its words go to the tagger apart, so that it has nothing to split. */
function tag(text: string, start: number, end: number, sentence: number, found: Token[]): void {
  const words = splitWords(text.slice(start, end));
  if (words.length === 0) return;
  const forms = words.map((word) => text.slice(start + word.start, start + word.end));
  const spaced = forms.join(' ');
  const { nlp, its } = taggerFor(spaced.length);
  const tagged = nlp.readDoc(spaced).tokens();
  const values = tagged.out(its.value);
  const lemmas = tagged.out(its.lemma as typeof its.value);
  const tags = tagged.out(its.pos);
  let next = 0;
  for (const [index, form] of forms.entries()) {
    const at = start + (words[index]?.start ?? 0);
    const first = next;
    let length = 0;
    while (length < form.length && next < values.length) {
      length += values[next]?.length ?? 0;
      next += 1;
    }
    const contraction = next - first === 2 && /['’]/.test(form);
    const parts = contraction ? values.slice(first, next) : [form];
    let from = at;
    for (const [part, value] of parts.entries()) {
      const lower = value.toLowerCase().replaceAll('’', "'");
      found.push({
        start: from,
        end: from + value.length,
        text: value,
        lower,
        lemma: lemmas[first + part] ?? lower,
        pos: (tags[first + part] ?? 'X') as PartOfSpeech,
        sentence,
      });
      from += value.length;
    }
  }
}
