import type { Passage } from '@rapporteur/core/model/passage';
import type { Span } from '@rapporteur/core/model/span';
import type { PartOfSpeech, Token } from '@rapporteur/core/model/token';

/** What an uncased encoder cannot see of a word, each as a small integer; 0 is padding. */
export interface WordFeatures {
  /** 1 lower case, 2 Title, 3 UPPER, 4 mIxed, 5 digits, 6 mark. */
  readonly shape: number;
  /** 1 outside quotation marks, 2 opening mark, 3 inside, 4 closing mark. */
  readonly quotation: number;
  /** 1 within a sentence, 2 first word of one, 3 first of a passage. */
  readonly position: number;
  /** 1 running text, 2 headline or heading, 3 list item, 4 caption, 5 other. */
  readonly passage: number;
  /** Index into `PARTS_OF_SPEECH`, plus 1. */
  readonly pos: number;
}

export const PARTS_OF_SPEECH: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
];

/** Features of every token of a document; `quotations` are spans with their marks, in text order. */
export function wordFeatures(
  tokens: readonly Token[],
  passages: readonly Passage[],
  quotations: readonly Span[],
): WordFeatures[] {
  let passage = 0;
  let quotation = 0;
  return tokens.map((token, index) => {
    while ((passages[passage]?.end ?? Infinity) <= token.start) passage += 1;
    while ((quotations[quotation]?.end ?? Infinity) <= token.start) quotation += 1;
    const around = passages[passage];
    return {
      shape: shapeOf(token.text),
      quotation: quotationOf(token, quotations[quotation]),
      position:
        token.start === around?.start ? 3 : token.sentence === tokens[index - 1]?.sentence ? 1 : 2,
      passage: passageOf(around),
      pos: PARTS_OF_SPEECH.indexOf(token.pos) + 1,
    };
  });
}

function shapeOf(text: string): number {
  if (!/[\p{L}\p{N}]/u.test(text)) return 6;
  if (/\p{N}/u.test(text)) return 5;
  if (!/\p{Lu}/u.test(text)) return 1;
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(text)) return 2;
  return /\p{Ll}/u.test(text) ? 4 : 3;
}

function quotationOf(token: Token, quotation: Span | undefined): number {
  if (quotation === undefined || token.end <= quotation.start || token.start >= quotation.end)
    return 1;
  if (token.start === quotation.start) return 2;
  return token.end === quotation.end ? 4 : 3;
}

function passageOf(passage: Passage | undefined): number {
  if (passage === undefined) return 5;
  if (passage.kind === 'paragraph') return 1;
  if (passage.kind === 'headline' || passage.kind === 'heading' || passage.kind === 'standfirst')
    return 2;
  return passage.kind === 'list-item' ? 3 : passage.kind === 'caption' ? 4 : 5;
}
