import { PHOTOGRAPH_CREDIT } from '../../languages/en/bylines.ts';
import type { Passage } from '../../model/passage.ts';
import type { Token } from '../../model/token.ts';

/** The tokens without bylines and the names of photographers: who made a report is not who it tells of. */
export function uncredited(
  text: string,
  passages: readonly Passage[],
  tokens: readonly Token[],
): readonly Token[] {
  const credits = passages.flatMap(({ kind, start, end }) => {
    if (kind === 'byline') return [{ start, end }];
    if (kind !== 'caption') return [];
    const found = PHOTOGRAPH_CREDIT.exec(text.slice(start, end));
    if (found === null) return [];
    return [{ start: start + found.index, end: start + found.index + found[0].length }];
  });
  if (credits.length === 0) return tokens;
  let at = 0;
  return tokens.filter((token) => {
    while (at < credits.length && (credits[at]?.end ?? 0) <= token.start) at += 1;
    return token.start < (credits[at]?.start ?? text.length);
  });
}
