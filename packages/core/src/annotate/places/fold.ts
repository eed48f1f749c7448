/** Letters that have no decomposition, as the news writes them without their marks. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ə: 'a',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

const OPENERS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  mt: 'mount',
  ft: 'fort',
  pt: 'point',
};

/**
 * The form under which the gazetteer files a name: lower case, no marks, no apostrophes or full stops, hyphens
 * as spaces, "St." and "Mt." in full. `Rafaḩ`, `RAFAH` and `Rafah` are one; so are `W.Va.` and `W. Va.`.
 */
export function foldName(name: string): string {
  const plain = (ASCII.test(name) ? name.toLowerCase() : unmarked(name))
    .replace(/[.'’‘ʻʼʹ`´]/g, '')
    .replace(/[\s\u2010-\u2013-]+/g, ' ')
    .trim();
  const [first = '', ...rest] = plain.split(' ');
  const opener = rest.length > 0 ? OPENERS[first] : undefined;
  return opener === undefined ? plain : [opener, ...rest].join(' ');
}

const ASCII = /^[\x20-\x7e]*$/;

function unmarked(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđðıəæœßþ]/g, (letter) => PLAIN[letter] ?? letter);
}
