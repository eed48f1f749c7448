/** Which places and which of their names the gazetteer keeps, so that it stays small. */
import { foldName } from '../../packages/core/src/annotate/places/fold.ts';
import type { SourcePlace } from './sources.ts';

/** Countries whose English-language press names its villages. */
const ENGLISH_SPEAKING = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ']);
/** From how many inhabitants a place elsewhere is kept; 0 (not known) is a seat of administration. */
const SMALLEST = 1000;
/** From how many on every other name in Latin letters is kept. */
const LARGE = 60_000;
/** From how many on another spelling of the name is kept. */
const MIDDLING = 5000;

export function isKept({ kind, country, population, lat }: SourcePlace): boolean {
  if (kind !== 'city') return lat !== null;
  return ENGLISH_SPEAKING.has(country) || population === 0 || population >= SMALLEST;
}

/** The place's own name first, folded, then others; none twice. */
export function namesOf(place: SourcePlace): string[] {
  const main = foldName(place.name);
  const others = place.others.map(foldName).filter((name) => isKeptName(name, main, place));
  return [...new Set([main, ...others])].filter((name) => /^[a-z0-9][a-z0-9 ,()/&]*$/.test(name));
}

/** Other names of three letters are codes of airports. */
function isKeptName(name: string, main: string, { kind, population }: SourcePlace): boolean {
  if (name.length < 4 || name.length > 40) return false;
  if (kind === 'region') return true;
  if (kind === 'county') return !/^(?:condado|comte|contea|kreis|judet)/.test(name);
  if (population >= LARGE) return true;
  return population >= MIDDLING && respelled(name, main);
}

/** Whether two names begin and end alike enough to be one name in two spellings: "Kupjansk", "Kupiansk". */
function respelled(name: string, main: string): boolean {
  const skeleton = (form: string): string =>
    form.replace(/[aeiouyjwh ]/g, '').replace(/[kqx]/g, 'c');
  return name[0] === main[0] && skeleton(name).slice(0, 3) === skeleton(main).slice(0, 3);
}
