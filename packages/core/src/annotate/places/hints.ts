import { COUNTRY_CLUES } from '../../languages/en/country-clues.ts';
import type { Metadata } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { homeOf } from './peoples.ts';
import type { CountryHints } from './toponym.ts';

/** What a country is told by besides the names of its places: its people, and words of its public life. */
export function countryHints(
  text: string,
  { url }: Pick<Metadata, 'url'>,
  entities: readonly Entity[],
): CountryHints {
  const hints = new Map<string, number>();
  const add = (country: string | null, weight: number): void => {
    if (country !== null) hints.set(country, (hints.get(country) ?? 0) + weight);
  };
  for (const { type, name, country } of entities)
    if (type === 'group') add(homeOf(name)?.country ?? null, 1);
    else if (type === 'government') add(country, 1);
  for (const [country, share] of clues(text)) add(country, share);
  if (url !== null) add(countryOfDomain(url.value), 1);
  return hints;
}

const CLUE = new RegExp(
  [...COUNTRY_CLUES.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => (/^\w+$/.test(word) ? `\\b${word}\\b` : word.replace('$', '\\$')))
    .join('|'),
  'g',
);

/** Up to 1 for a country whose public life the words are of, shared where they are of several. */
function clues(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of new Set(text.match(CLUE)))
    for (const country of COUNTRY_CLUES.get(word) ?? [])
      counts.set(country, (counts.get(country) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([country, count]) => [country, count / total]));
}

/** Domains of countries that anybody may have, and has. */
const ANYBODYS = new Set(['co', 'io', 'me', 'tv', 'ai', 'fm', 'ly', 'cc', 'ws', 'to', 'eu', 'is']);

function countryOfDomain(url: string): string | null {
  const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
  const domain = host.split('.').at(-1)?.toLowerCase() ?? '';
  if (domain.length !== 2 || ANYBODYS.has(domain)) return null;
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
}
