import { REGION_ABBREVIATIONS } from '../../languages/en/region-abbreviations.ts';
import { type Candidate, placesNamed } from './gazetteer.ts';
import { regionNamed } from './language-places.ts';

/** Names of areas have no more words than that here. */
const MOST_WORDS = 4;
const AREAS: ReadonlySet<string> = new Set(['country', 'region', 'county']);

/** Between a place and the area that it is in: "Paris, Texas", "Paris (Texas)", "Lamar County in Texas". */
const LINK = /,\s+(?:in\s+)?|\s+\(|\s+in\s+/y;
const WORD = /(?:the )?\p{Lu}[\p{L}.'’-]{0,40}/uy;
const GAP = /\s+(?:and |of )?/y;

/** The areas that the words right behind a name put it into; none where they do not. */
export function areasBehind(text: string, end: number): readonly Candidate[] {
  const start = matchEnd(LINK, text, end);
  if (start === null) return [];
  const ends: number[] = [];
  for (let at: number | null = start; at !== null && ends.length < MOST_WORDS;) {
    const wordEnd = matchEnd(WORD, text, at);
    if (wordEnd === null) break;
    ends.push(wordEnd);
    at = matchEnd(GAP, text, wordEnd);
  }
  for (const wordsEnd of ends.toReversed()) {
    const found = areasNamed(text.slice(start, wordsEnd));
    if (found.length > 0) return found;
  }
  return [];
}

function areasNamed(words: string): readonly Candidate[] {
  const postal = POSTAL.get(words.replace(/\.$/, ''));
  if (postal !== undefined) return postal;
  return placesNamed(words.replace(/^the /, '')).filter(({ place }) => AREAS.has(place.kind));
}

const POSTAL: ReadonlyMap<string, readonly Candidate[]> = new Map(
  REGION_ABBREVIATIONS.flatMap(({ country, name, postal }) => {
    const region = postal === null ? undefined : regionNamed(country, name);
    return postal === null || region === undefined
      ? []
      : [[postal, [{ place: region, main: true, familiar: false }]] as const];
  }),
);

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
