/**
 * WordPiece as BERT's uncased vocabularies were made for (Devlin et al. 2019; Wu et al. 2016): lower case, accents
 * stripped, then the longest pieces of the vocabulary, greedily from the left.
 */
export interface WordPiece {
  /** Ids of the pieces of one word; the unknown piece alone where it cannot be put together. */
  readonly pieces: (word: string) => readonly number[];
  readonly size: number;
  readonly cls: number;
  readonly sep: number;
  readonly pad: number;
}

/** Longest word that is taken apart, in characters; a longer one is unknown, as in the original. */
const LONGEST_WORD = 100;

/** The tokenizer of a vocabulary: one piece a line, its id the number of the line from zero. */
export function wordPiece(vocabulary: string): WordPiece {
  const ids = new Map(vocabulary.split(/\r?\n/).map((piece, id): [string, number] => [piece, id]));
  const special = (piece: string): number => {
    const id = ids.get(piece);
    if (id === undefined) throw new RangeError(`the vocabulary has no ${piece}`);
    return id;
  };
  const unknown = special('[UNK]');
  const cache = new Map<string, readonly number[]>();
  return {
    size: ids.size,
    cls: special('[CLS]'),
    sep: special('[SEP]'),
    pad: special('[PAD]'),
    pieces: (word) => {
      const known = cache.get(word);
      if (known !== undefined) return known;
      const found = basicWords(word).flatMap((part) => greedy(part, ids, unknown));
      const result = found.length === 0 ? [unknown] : found;
      if (cache.size < CACHED_WORDS) cache.set(word, result);
      return result;
    },
  };
}

const CACHED_WORDS = 100_000;

/** Lower case without accents and control characters; marks and ideographs each by themselves. */
function basicWords(word: string): string[] {
  const plain = word
    .replace(/[\p{Cc}\p{Cf}\uFFFD]/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return plain.match(/[\p{P}$+<=>^`|~]|\p{Script=Han}|[^\s\p{P}$+<=>^`|~\p{Script=Han}]+/gu) ?? [];
}

function greedy(word: string, ids: ReadonlyMap<string, number>, unknown: number): number[] {
  const characters = [...word];
  if (characters.length > LONGEST_WORD) return [unknown];
  const pieces: number[] = [];
  for (let start = 0; start < characters.length;) {
    let end = characters.length;
    let id: number | undefined;
    for (; end > start; end -= 1) {
      id = ids.get((start > 0 ? '##' : '') + characters.slice(start, end).join(''));
      if (id !== undefined) break;
    }
    if (id === undefined) return [unknown];
    pieces.push(id);
    start = end;
  }
  return pieces;
}
