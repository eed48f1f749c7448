import type { Candidate } from './gazetteer.ts';
import { nearbyDistance } from './distance.ts';
import type { CountryHints, Toponym } from './toponym.ts';

/** What the other names of a document speak for, given how likely each of their candidates is. */
export interface Support {
  /** Names, and parts of names, that may mean a place in that country, region or county. */
  readonly within: ReadonlyMap<string, number>;
  /** Names that may mean the country, region or county itself. */
  readonly itself: ReadonlyMap<string, number>;
  /** Where the likeliest candidate of each name lies, countries and parts of the world left out. */
  readonly anchors: readonly {
    readonly toponym: number;
    readonly at: Candidate;
    readonly p: number;
  }[];
  readonly names: number;
}

/** The areas that a candidate lies in, and which of them it is. */
export function areasOf({ place }: Candidate): { within: string[]; itself: string | null } {
  const { country, region, county, kind } = place;
  const within: string[] = [];
  if (country !== null) within.push(country);
  if (region !== null) within.push(region);
  if (county !== null) within.push(`#${county}`);
  if (kind === 'country') return { within, itself: country };
  if (kind === 'region') return { within, itself: region };
  return { within, itself: kind === 'county' ? `#${county}` : null };
}

/** No more places are looked at for what lies near them, so that a long list of places takes no longer than its length. */
const MOST_ANCHORS = 200;

export function gatherSupport(
  toponyms: readonly Toponym[],
  likelihoods: readonly (readonly number[])[],
  hints: CountryHints,
): Support {
  const within = new Map<string, number>(hints);
  const itself = new Map<string, number>();
  const anchors: { toponym: number; at: Candidate; p: number }[] = [];
  for (const [index, { candidates }] of toponyms.entries()) {
    addAreas(candidates, likelihoods[index] ?? [], within, itself);
    const best = likeliest(candidates, likelihoods[index] ?? []);
    if (best !== null && anchors.length < MOST_ANCHORS) anchors.push({ toponym: index, ...best });
  }
  return { within, itself, anchors, names: toponyms.length };
}

/** What one name adds to the support, so that it may be left out for its own candidates. */
export function ownSupport(
  { candidates }: Toponym,
  likelihoods: readonly number[],
): Pick<Support, 'within' | 'itself'> {
  const within = new Map<string, number>();
  const itself = new Map<string, number>();
  addAreas(candidates, likelihoods, within, itself);
  return { within, itself };
}

/** How near the likeliest places of other names are: 1 for each in the same spot, fading over `reach` km. */
export function nearness(
  { place }: Candidate,
  toponym: number,
  { anchors }: Support,
  reach: number,
): number {
  const furthest = (reach * 4) / 111;
  let sum = 0;
  for (const { toponym: other, at, p } of anchors) {
    if (other === toponym || Math.abs(at.place.lat - place.lat) > furthest) continue;
    sum += p * Math.exp(-nearbyDistance(at.place, place) / reach);
  }
  return sum;
}

function addAreas(
  candidates: readonly Candidate[],
  likelihoods: readonly number[],
  within: Map<string, number>,
  itself: Map<string, number>,
): void {
  for (const [index, candidate] of candidates.entries()) {
    const p = likelihoods[index] ?? 0;
    const areas = areasOf(candidate);
    for (const area of areas.within) within.set(area, (within.get(area) ?? 0) + p);
    if (areas.itself !== null) itself.set(areas.itself, (itself.get(areas.itself) ?? 0) + p);
  }
}

function likeliest(
  candidates: readonly Candidate[],
  likelihoods: readonly number[],
): { at: Candidate; p: number } | null {
  let best: { at: Candidate; p: number } | null = null;
  for (const [index, at] of candidates.entries()) {
    const p = likelihoods[index] ?? 0;
    if (at.place.kind !== 'country' && at.place.kind !== 'area' && p > (best?.p ?? 0))
      best = { at, p };
  }
  return best;
}
