import { NOWHERE_IN_PARTICULAR } from '../../languages/en/parts-of-places.ts';
import type { Span } from '../../model/span.ts';
import { areasBehind } from './containers.ts';
import { foldName } from './fold.ts';
import { type Candidate, placesNamed } from './gazetteer.ts';
import { areasInPassing } from './in-passing.ts';
import { readings } from './readings.ts';
import { liesIn, type Toponym } from './toponym.ts';

export interface Gathered {
  readonly toponyms: readonly Toponym[];
  /** Where the toponym of each name stands in the list; absent for a name that the gazetteer lacks. */
  readonly numberOf: ReadonlyMap<string, number>;
}

/** A name of a place, and other names that the document has for the same. */
export interface NamedSpan extends Span {
  readonly otherNames: readonly string[];
}

/** No more mentions of one name are looked at for what follows them. */
const MOST_LOOKS = 20;

/**
 * The places that a document names, each name once, with all that it may mean; behind them what it names only in passing.
 * @param spans names of places, in text order.
 */
export function gatherToponyms(text: string, spans: readonly NamedSpan[]): Gathered {
  const numberOf = new Map<string, number>();
  const toponyms: { candidates: readonly Candidate[]; within: Candidate[]; looks: number }[] = [];
  const add = (name: string, otherNames: readonly string[]): number | undefined => {
    const known = numberOf.get(foldName(name));
    if (known !== undefined) return known;
    const candidates = candidatesOf(name, otherNames);
    if (candidates.length === 0) return undefined;
    numberOf.set(foldName(name), toponyms.length);
    return toponyms.push({ candidates, within: [], looks: 0 }) - 1;
  };
  for (const { start, end, otherNames } of spans) {
    const number = add(text.slice(start, end), otherNames);
    const toponym = number === undefined ? undefined : toponyms[number];
    if (toponym === undefined || toponym.candidates.length < 2) continue;
    if (toponym.looks === MOST_LOOKS) continue;
    toponym.looks += 1;
    for (const area of areasBehind(text, end))
      if (toponym.candidates.some((candidate) => liesIn(candidate, area)))
        toponym.within.push(area);
  }
  for (const name of areasInPassing(text, spans)) add(name, []);
  return { toponyms, numberOf };
}

function candidatesOf(name: string, otherNames: readonly string[]): readonly Candidate[] {
  if (NOWHERE_IN_PARTICULAR.has(foldName(name).replace(/^the /, ''))) return [];
  for (const form of [name, ...otherNames].flatMap(readings)) {
    const found = placesNamed(form);
    if (found.length > 0) return found;
  }
  return [];
}
