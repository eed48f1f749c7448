import { DEMONYMS } from '../../languages/en/demonyms.ts';
import { PEOPLES_OF_PARTS } from '../../languages/en/peoples-of-parts.ts';
import { countryByCode } from './language-places.ts';
import { type GazetteerPlace, placesNamed } from './gazetteer.ts';

/** The country or part of the world that an adjective or the name of a people is formed from; null where it is none. */
export function homeOf(words: string): GazetteerPlace | null {
  const part = PEOPLES_OF_PARTS.get(words);
  if (part !== undefined) return placesNamed(part)[0]?.place ?? null;
  const country = DEMONYMS.get(words);
  return country == null ? null : countryByCode(country);
}
