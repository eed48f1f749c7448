import type { Candidate } from './gazetteer.ts';

/** A name of a place in a document, told once however often it stands there. */
export interface Toponym {
  readonly candidates: readonly Candidate[];
  /** What the document itself says that it lies in: "Texas" of "Paris, Texas". */
  readonly within: readonly Candidate[];
}

/** How far the document has to do with a country, by anything but names of places: "Georgian", a domain. */
export type CountryHints = ReadonlyMap<string, number>;

/** Whether a place is, or lies in, an area. */
export function liesIn({ place }: Candidate, { place: area }: Candidate): boolean {
  if (area.kind === 'country') return place.country === area.country;
  if (area.kind === 'region') return place.region === area.region;
  return area.kind === 'county' && place.county === area.county;
}
