import { FRACTIONS, NUMBER_WORDS } from '../../languages/en/times.ts';

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** A number in figures or words, for use within a pattern. */
export const NUMBER: string = `(?:a (?:hundred|thousand|dozen)|\\d{1,3}(?:,\\d{3})+|\\d+ \\d/\\d|\\d+(?:\\.\\d+)?[½¼¾]?|[½¼¾]|(?:${TENS})(?:[ -](?:${ONES}))?|${TEENS}|${ONES})(?: (?:hundred|thousand))?(?: and a half)?`;

/** Its value, or null where the words are no number. */
export function numberValue(words: string): number | null {
  const text = words
    .toLowerCase()
    .replace(/,(?=\d{3})/g, '')
    .trim();
  if (text.endsWith(' and a half')) return plus(numberValue(text.slice(0, -11)), 0.5);
  if (/^half an?$/.test(text)) return 0.5;
  if (text.endsWith(' or two')) return numberValue(text.slice(0, -7));
  const mixed = /^(\d+) (\d)\/(\d)$/.exec(text);
  if (mixed !== null) return Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]);
  const figure = /^(\d+(?:\.\d+)?)?([½¼¾])?$/.exec(text);
  if (figure !== null && text !== '')
    return Number(figure[1] ?? 0) + (FRACTIONS.get(figure[2] ?? '') ?? 0);
  let total = 0;
  for (const word of text.split(/[\s-]+/)) {
    const value = /^\d+$/.test(word) ? Number(word) : NUMBER_WORDS.get(word);
    if (value === undefined) return null;
    total = value >= 100 ? Math.max(total, 1) * value : total + value;
  }
  return total;
}

function plus(value: number | null, more: number): number | null {
  return value === null ? null : value + more;
}
