/**
 * A word of a name without what differs between spellings of it: case, accents, marks, and the
 * endings by which Slavic names are transliterated (Zelensky, Zelenskyy, Zelenskiy, Zelenskyi; Dmitri, Dmitry).
 */
export function foldWord(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/[\p{M}.'’"“”‘-]/gu, '')
    .toLowerCase();
  if (plain.length < 5) return plain;
  return plain
    .replace(/(?:iy|yy|yi|ii|ij|i|y)$/, 'y')
    .replace(/(?:ei|ej)$/, 'ey')
    .replace(/ey$/, 'y')
    .replace(/^ye/, 'e')
    .replace('ks', 'x');
}

/** Words of a phrase, folded, without articles; British spellings as American ones. */
export function foldPhrase(phrase: string): string[] {
  return phrase
    .split(/\s+/)
    .map((word) =>
      word
        .normalize('NFD')
        .replace(/[\p{M}.,'’]/gu, '')
        .toLowerCase(),
    )
    .filter((word) => word !== 'the' && word !== '')
    .map((word) =>
      word
        .replace(/^defence$/, 'defense')
        .replace(/^labour$/, 'labor')
        .replace(/^centre$/, 'center')
        .replace(/isation(s?)$/, 'ization$1')
        .replace(/programme/, 'program'),
    );
}
