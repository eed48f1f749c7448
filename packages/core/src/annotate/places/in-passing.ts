import { COUNTRIES } from '../../languages/en/countries.ts';
import { REGION_ABBREVIATIONS } from '../../languages/en/region-abbreviations.ts';
import type { Span } from '../../model/span.ts';

/** Words with a capital in a row, no more than six, none of them endless. */
const RUN = /\p{Lu}[\p{L}.'’]{0,40}(?:[ -](?:of |and )?\p{Lu}[\p{L}.'’]{0,40}){0,5}/gu;
const COUNTY = /\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*)? (?:County|Parish)\b/u;

const AREAS: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...REGION_ABBREVIATIONS.flatMap(({ name, abbreviations }) => [name, ...abbreviations]),
]);

/**
 * Countries, states and counties that stand in a text outside the names of places found in it: in names of bodies
 * ("Ohio State University", "Rapides Parish Fire District"), in headlines. They say where a report is from.
 */
export function areasInPassing(text: string, found: readonly Span[]): readonly string[] {
  const names = new Set<string>();
  let next = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const known = found[next];
    if (known !== undefined && known.start < index + run.length) continue;
    const county = COUNTY.exec(run);
    if (county !== null) names.add(county[0]);
    for (const name of areasWithin(run.split(/[ -]/))) names.add(name);
  }
  return [...names];
}

/** Whether words as they are written name a country or a state, or stand for one. */
export function isArea(words: string): boolean {
  return AREAS.has(words);
}

function areasWithin(run: readonly string[]): string[] {
  const found: string[] = [];
  for (let first = 0; first < run.length; first += 1)
    for (let count = Math.min(3, run.length - first); count > 0; count -= 1) {
      const words = run.slice(first, first + count).join(' ');
      const name = AREAS.has(words) ? words : words.replace(/\.$|['’]s?$/, '');
      if (!AREAS.has(name)) continue;
      found.push(name);
      first += count - 1;
      break;
    }
  return found;
}
