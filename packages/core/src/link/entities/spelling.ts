/**
 * A word of a name without what differs between transliterations of it: endings of Slavic names (-sky, -skyy, -skiy), y and i, kh and
 * h, ou and u, doubled letters, a last h. Two words that fold alike are spellings of one. Words of fewer than four letters are kept.
 * Compare the tables of BGN/PCGN and ISO 9 for Cyrillic, and of ALA-LC for Arabic.
 */
export function foldSpelling(word: string): string {
  const plain = plainWord(word);
  if (plain.length < 4) return plain;
  return plain
    .replace(/(?:yy|yi|iy|ij|yj|ii|y)$/, 'i')
    .replace(/(?:ei|ey|ej)$/, 'ei')
    .replace(/^ye/, 'e')
    .replace(/y/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/dh/g, 'd')
    .replace(/ph/g, 'f')
    .replace(/tz/g, 'ts')
    .replace(/ou|oo/g, 'u')
    .replace(/ks/g, 'x')
    .replace(/q|ck/g, 'k')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(?<=[ae])h$/, '');
}

/** Lower case, without accents and marks. */
export function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{P}\p{S}]+/gu, '')
    .replace(/[øłßđæœı]/g, (letter) => LETTERS.get(letter) ?? letter);
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

const VOWELS = /[aeiou]/;
const LEAST_LETTERS = 4;
const LONG = 6;

/**
 * Whether two folded words may spell one name as it sounds: the same consonants (g and k alike), between them vowels that writers
 * exchange (a and e, e and i, o and u); in long words one of the inner vowels may be missing. "Martin" is not "Morton".
 */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < LEAST_LETTERS || b.length < LEAST_LETTERS) return false;
  const [left, right] = [sounds(a), sounds(b)];
  if (left.consonants !== right.consonants || left.consonants.length < 3) return false;
  let missing = 0;
  for (const [at, vowels] of left.vowels.entries()) {
    const other = right.vowels[at] ?? '';
    if (vowels === other) continue;
    if (vowels === '' || other === '') missing += outer(at, left.vowels.length) ? 2 : 1;
    else if (!exchanged(vowels, other)) return false;
  }
  return missing === 0 || (missing === 1 && a.length >= LONG && b.length >= LONG);
}

/** What words that sound alike have in common: to be looked up by. */
export function soundKey(folded: string): string {
  return sounds(folded).consonants;
}

interface Sounds {
  readonly consonants: string;
  /** Before, between and behind the consonants; empty where there are none. */
  readonly vowels: readonly string[];
}

function sounds(word: string): Sounds {
  let consonants = '';
  const vowels = [''];
  for (const letter of word) {
    if (VOWELS.test(letter)) vowels[vowels.length - 1] += letter;
    else {
      consonants += letter === 'g' ? 'k' : letter;
      vowels.push('');
    }
  }
  return { consonants, vowels };
}

function outer(at: number, slots: number): boolean {
  return at === 0 || at === slots - 1;
}

const EXCHANGED: readonly RegExp[] = [
  /^(?:a|e|ae|ea)$/,
  /^(?:e|i|ei|ie|ai|ee)$/,
  /^(?:o|u|ou|au|uo)$/,
  /^(?:ai|ei|aie|ae)$/,
];

function exchanged(a: string, b: string): boolean {
  return EXCHANGED.some((vowels) => vowels.test(a) && vowels.test(b));
}
