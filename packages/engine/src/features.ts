import type { TaggerInput } from '@rapporteur/core/model/tagger';
import type { EntityType } from '@rapporteur/core/model/entity';
import type { Passage } from '@rapporteur/core/model/passage';
import type { Span } from '@rapporteur/core/model/span';
import type { PartOfSpeech, Token } from '@rapporteur/core/model/token';

/**
 * What an encoder that reads lower case cannot see of a word, each as a small integer; 0 is padding:
 * - shape: 1 lower case, 2 Title, 3 UPPER, 4 mIxed, 5 digits, 6 mark;
 * - quotation: 1 outside quotation marks, 2 opening mark, 3 inside, 4 closing mark;
 * - position: 1 within a sentence, 2 first word of one, 3 first of a passage;
 * - passage: 1 running text, 2 headline or heading, 3 list item, 4 caption, 5 other;
 * - part of speech: index into `PARTS_OF_SPEECH`, plus 1;
 * - by the rules, its part in any attribution: cue (1 no, 2 first word, 3 later word), source (1 no, 2 yes), content (1 no, 2 yes).
 */
export type WordFeatures = readonly [
  shape: number,
  quotation: number,
  position: number,
  passage: number,
  pos: number,
  ruleCue: number,
  ruleSource: number,
  ruleContent: number,
];

/** How many features a word has. */
export const FEATURES = 8;

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

/** Types of names as the rules tell them apart. */
const NAME_TYPES: readonly EntityType[] = [
  'person',
  'organization',
  'government',
  'armed-group',
  'place',
  'group',
];

/** What the word lists may know of a name; 1 stands for a name that they lack. */
const KNOWN = ['country', 'region', 'city', 'demonym', 'seat', 'outlet', 'organization', 'armed-group']; // prettier-ignore

/**
 * For every word, its part in a name by the rules (1 none, then first and later word of each type) and what the
 * lists know of that name (0 no name, 1 unknown, then a kind each).
 */
export function nameFeatures({
  tokens,
  proposedNames,
}: TaggerInput): [part: number, known: number][] {
  const found = tokens.map((): [number, number] => [1, 0]);
  for (const { from, to, type, known } of proposedNames) {
    const part = 2 + 2 * NAME_TYPES.indexOf(type);
    const kind = known === null ? 1 : 2 + KNOWN.indexOf(known);
    for (let word = from; word < to; word += 1)
      found[word] = [word === from ? part : part + 1, kind];
  }
  return found;
}

/** Features of every word of a document. */
export function wordFeatures(input: TaggerInput): WordFeatures[] {
  const { tokens, passages, quotations } = input;
  const rules = rulesOf(input);
  let passage = 0;
  let quotation = 0;
  return tokens.map((token, index) => {
    while ((passages[passage]?.end ?? Infinity) <= token.start) passage += 1;
    while ((quotations[quotation]?.end ?? Infinity) <= token.start) quotation += 1;
    const around = passages[passage];
    const first = token.sentence !== tokens[index - 1]?.sentence;
    return [
      shapeOf(token.text),
      quotationOf(token, quotations[quotation]),
      token.start === around?.start ? 3 : first ? 2 : 1,
      passageOf(around),
      PARTS_OF_SPEECH.indexOf(token.pos) + 1,
      rules.cue[index] ?? 1,
      rules.source[index] ?? 1,
      rules.content[index] ?? 1,
    ];
  });
}

/** The parts of every word by the rules. */
function rulesOf({
  tokens,
  proposals,
}: TaggerInput): Record<'cue' | 'source' | 'content', number[]> {
  const blank = (): number[] => tokens.map(() => 1);
  const rules = { cue: blank(), source: blank(), content: blank() };
  for (const { cue, source, content } of proposals) {
    rules.cue.fill(3, cue.from, cue.to).fill(2, cue.from, cue.from + 1);
    if (source !== null) rules.source.fill(2, source.from, source.to);
    for (const piece of content) rules.content.fill(2, piece.from, piece.to);
  }
  return rules;
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
