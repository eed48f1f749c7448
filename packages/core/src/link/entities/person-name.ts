import { COURTESY_TITLES } from '../../languages/en/titles.ts';
import { foldSpelling, plainWord } from './spelling.ts';

/** A person's name, folded part by part. */
export interface PersonName {
  /** Given names, then the surname; articles left out ("al-"), particles joined to what follows ("bin Laden"). */
  readonly parts: readonly string[];
  /** The parts as one word, by which "Kim Jong-un" is "Kim Jong Un". */
  readonly key: string;
  /** "ii", "jr"; empty where there is none. */
  readonly suffix: string;
}

const ARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ul',
  'ad',
  'as',
  'ash',
  'ar',
  'az',
  'an',
]);
const ALWAYS_ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul']);
const JOINED: ReadonlySet<string> = new Set(
  'de del della di da dos das do du van von der den ten ter bin bint ibn ben abu abd abdel abdul le la st saint mac mc'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|vi|vii|viii)$/;

export function personName(name: string): PersonName {
  const words = name
    .replace(/['’]s$/, '')
    .split(/\s+/)
    .flatMap(piecesOf);
  const parts: string[] = [];
  let suffix = '';
  let joined = '';
  for (const [at, { word, article }] of words.entries()) {
    const plain = plainWord(word);
    if (plain === '' || (at === 0 && words.length > 1 && COURTESY_TITLES.has(plain))) continue;
    const last = at === words.length - 1;
    if (SUFFIX.test(plain) && last && parts.length > 0) suffix = plain;
    else if (article && !last) continue;
    else if (JOINED.has(plain) && !last) joined += plain;
    else {
      parts.push(foldSpelling(joined + plain));
      joined = '';
    }
  }
  if (parts.length === 1 && suffix !== '') parts.push(suffix);
  return { parts, key: parts.join(''), suffix };
}

interface Piece {
  readonly word: string;
  readonly article: boolean;
}

/** "al-Maliki" and "ElBaradei" with their article apart, "P.J." as two initials. */
function piecesOf(word: string): Piece[] {
  const initials = /^(?:\p{Lu}\.){2,}$/u.test(word)
    ? word.split('.').filter((one) => one !== '')
    : null;
  if (initials !== null) return initials.map((one) => ({ word: one, article: false }));
  const camel = /^(?<article>El|Al)(?<rest>\p{Lu}.*)$/u.exec(word)?.groups;
  if (camel !== undefined && camel['rest'] !== undefined && /\p{Ll}/u.test(camel['rest']))
    return [{ word: camel['rest'], article: false }];
  const pieces = word.split('-').filter((one) => one !== '');
  return pieces.map((one, at) => {
    const plain = plainWord(one);
    const article =
      ALWAYS_ARTICLES.has(plain) || (ARTICLES.has(plain) && at < pieces.length - 1 && at === 0);
    return { word: one, article };
  });
}
