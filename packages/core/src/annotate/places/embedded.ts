import { CIVIC_WORDS, WORDS_BEFORE_SEAT } from '../../languages/en/civic-words.ts';
import type { Span } from '../../model/span.ts';
import { foldName } from './fold.ts';
import { placesNamed } from './gazetteer.ts';
import { isArea } from './in-passing.ts';
import { homeOf } from './peoples.ts';

/** A name of a place, or of a people, within the name of something else. */
export interface EmbeddedName extends Span {
  readonly people: boolean;
}

const WORD = /[\p{L}\d][\p{L}\d.'’&-]*/gu;
const MOST_WORDS = 3;
const COUNTY = /^(?:County|Parish)$/;

/**
 * The places that the name of a body is made with: "Kanawha County" of "Kanawha County Commission", "Ohio" of "Ohio State University",
 * "Canadian" of "Canadian Coast Guard". A town counts where the document names it elsewhere, or what stands about it is said of towns.
 * @param span the name of the body.
 * @param known folded names of places in the document.
 */
export function namesWithin(
  text: string,
  span: Span,
  known: ReadonlySet<string>,
): readonly EmbeddedName[] {
  const words = [...text.slice(span.start, span.end).matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.replace(/['’]s?$/, ''),
    start: span.start + index,
  }));
  const found: EmbeddedName[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let count = Math.min(MOST_WORDS, words.length - first); count > 0; count -= 1) {
      const run = words.slice(first, first + count);
      const last = run.at(-1);
      const start = run[0]?.start ?? span.start;
      const end = last === undefined ? start : last.start + last.word.length;
      if (end - start === span.end - span.start) continue;
      const before = words[first - 1]?.word ?? '';
      const kind = kindOf(
        run.map(({ word }) => word),
        before,
        words[first + count]?.word ?? '',
        known,
      );
      if (kind === null) continue;
      found.push({ start, end, people: kind === 'people' });
      first += count - 1;
      break;
    }
  }
  return found;
}

function kindOf(
  run: readonly string[],
  before: string,
  after: string,
  known: ReadonlySet<string>,
): 'place' | 'people' | null {
  const name = run.join(' ');
  if (!/^\p{Lu}/u.test(name)) return null;
  if (homeOf(name) !== null) return 'people';
  if (isArea(name)) return 'place';
  if (run.length > 1 && COUNTY.test(run.at(-1) ?? ''))
    return placesNamed(name).length > 0 ? 'place' : null;
  if (known.has(foldName(name))) return 'place';
  const civic = CIVIC_WORDS.has(after.toLowerCase()) || WORDS_BEFORE_SEAT.has(before);
  const head = CIVIC_WORDS.has((run.at(-1) ?? '').toLowerCase());
  return civic && !head && isTown(name) ? 'place' : null;
}

function isTown(name: string): boolean {
  return placesNamed(name).some(({ place, main }) => main && place.kind === 'city');
}
