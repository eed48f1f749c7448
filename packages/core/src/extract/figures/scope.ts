import { SCOPE_PREPOSITIONS } from '../../languages/en/figures.ts';
import type { PlaceMention } from '../../model/entity.ts';
import type { Quantity } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { SentenceTokens } from './sentence.ts';

/** Most words of a scope. */
const LONGEST = 10;

/**
 * The words that say of whom, of what or where a figure is: the phrase right behind it ("of likely voters", "in the
 * northern district"; of a share also "the money"), else the place that its sentence names.
 * @param taken spans of the sentence that are none of a scope: times and other figures.
 */
export function scopeOf(
  figure: Quantity,
  sentence: SentenceTokens,
  places: readonly PlaceMention[],
  taken: readonly Span[],
): Span | null {
  return phraseBehind(figure, sentence, taken) ?? placeNear(figure, sentence, places);
}

function phraseBehind(
  figure: Quantity,
  { tokens, behind }: SentenceTokens,
  taken: readonly Span[],
): Span | null {
  const first = tokens[behind];
  if (first === undefined) return null;
  const share = figure.measure === 'percent' && figure.noun === null;
  const opens = SCOPE_PREPOSITIONS.has(first.lower) || (share && NOMINAL.has(first.pos));
  if (!opens) return null;
  let end = behind + 1;
  while (end < behind + LONGEST && goesOn(tokens[end], tokens[end + 1], taken)) end += 1;
  while (end > behind && !ENDS.has(tokens[end - 1]?.pos ?? 'X')) end -= 1;
  if (tokens[end - 1]?.lower === 'time') return null;
  const last = tokens[end - 1];
  if (last === undefined || end <= behind || (end === behind + 1 && !share)) return null;
  return { start: first.start, end: last.end };
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'DET', 'ADJ', 'PRON']);
const ENDS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);
const WITHIN: ReadonlySet<string> = new Set([...NOMINAL, 'ADP', 'PART', 'CCONJ']);

/** Up to a verb, a mark or what is a time or another figure. */
function goesOn(
  token: Token | undefined,
  next: Token | undefined,
  taken: readonly Span[],
): boolean {
  if (token === undefined || taken.some((span) => span.start < token.end && token.start < span.end))
    return false;
  if (/^(?:who|which|that|as|by|because|than|while|but|to)$/.test(token.lower)) return false;
  if (token.text === '-') return true;
  if (token.pos === 'ADP' && next !== undefined && taken.some(({ start }) => start === next.start))
    return false;
  return WITHIN.has(token.pos);
}

/** A place of the sentence with a preposition of place before it, the nearest one. */
function placeNear(
  figure: Quantity,
  { tokens }: SentenceTokens,
  places: readonly PlaceMention[],
): Span | null {
  const found = places.flatMap((place): Span[] => {
    const at = tokens.findIndex(({ start }) => start === place.start);
    const article = tokens[at - 1]?.lower === 'the' ? 1 : 0;
    const preposition = tokens[at - 1 - article];
    if (
      preposition === undefined ||
      !/^(?:in|at|near|across|around|outside|inside)$/.test(preposition.lower)
    )
      return [];
    return [{ start: preposition.start, end: place.end }];
  });
  const distance = ({ start, end }: Span): number =>
    Math.max(start - figure.end, figure.start - end);
  return found.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
