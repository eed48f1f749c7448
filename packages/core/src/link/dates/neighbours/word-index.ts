import { folded } from '../reading.ts';

/** Words of texts, weighed by how rare they are, so that texts which share rare words are found without comparing all. */
export interface WordIndex {
  /** How much each other text is like this one: the cosine of their words, weighed by tf-idf (Salton & Buckley 1988). */
  readonly likeness: (text: number) => ReadonlyMap<number, number>;
}

export interface WordIndexOptions {
  /** Words in a larger share of texts than this tell nothing. */
  readonly mostCommon: number;
  /** Nor do words in more texts than this, of however many: so that looking one up takes no longer in a large dossier. */
  readonly mostHolders: number;
  /** How many of a text's words, the weightiest first, are looked up. */
  readonly lookedUp: number;
}

/** @param texts each as its words, folded; a text may repeat them. */
export function wordIndex(
  texts: readonly (readonly string[])[],
  { mostCommon, mostHolders, lookedUp }: WordIndexOptions,
): WordIndex {
  const holders = new Map<string, { text: number; weight: number }[]>();
  const counts = texts.map((words) => countsOf(words));
  for (const [text, words] of counts.entries())
    for (const [word, count] of words) {
      const all = holders.get(word);
      const holder = { text, weight: 1 + Math.log(count) };
      if (all === undefined) holders.set(word, [holder]);
      else all.push(holder);
    }
  const rarity = (word: string): number => {
    const among = holders.get(word)?.length ?? 0;
    const tells =
      among > 1 && among <= Math.max(2, Math.min(texts.length * mostCommon, mostHolders));
    return tells ? Math.log(texts.length / among) : 0;
  };
  const vectors = counts.map((words) => {
    const weighed = [...words]
      .map(([word, count]) => ({ word, weight: (1 + Math.log(count)) * rarity(word) }))
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
    const length = Math.hypot(...weighed.map(({ weight }) => weight));
    return { length: length === 0 ? 1 : length, words: weighed.slice(0, lookedUp) };
  });
  return {
    likeness: (text) => {
      const products = new Map<number, number>();
      for (const { word, weight } of vectors[text]?.words ?? [])
        for (const holder of holders.get(word) ?? [])
          if (holder.text !== text)
            products.set(
              holder.text,
              (products.get(holder.text) ?? 0) + weight * holder.weight * rarity(word),
            );
      const own = vectors[text]?.length ?? 1;
      for (const [other, product] of products)
        products.set(other, product / own / (vectors[other]?.length ?? 1));
      return products;
    },
  };
}

/** Words of a text, folded; without numbers. */
export function wordsIn(text: string): string[] {
  return folded(text).match(/\p{L}[\p{L}'’-]+/gu) ?? [];
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
