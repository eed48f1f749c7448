import { COUNTRIES } from '../../languages/en/countries.ts';
import { DEMONYMS } from '../../languages/en/demonyms.ts';
import { CAPITAL_CITIES } from '../../languages/en/metonyms.ts';
import { foldedName } from '../../text/folded-name.ts';

/** Most words in the name of a country or in what is called after it. */
export const LONGEST_COUNTRY = 6;

/** Names of countries, folded, to the name that the news uses: a part of a country ("Scotland") is one of its own. */
const NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((form) => [foldedName(form), name] as const),
  ),
);

/** Codes to the first of the countries that are filed under them. */
const BY_CODE: ReadonlyMap<string, string> = new Map(
  COUNTRIES.toReversed().map(({ code, name }) => [code, name]),
);

/** Letters by which forms of one adjective are told from names of other peoples in the country: "Russian", not "Chechen". */
const STEM = 4;

/** What is called after a country ("Russian"), folded, to the country. */
const ADJECTIVES: ReadonlyMap<string, string> = adjectives();

function adjectives(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const stems = new Map<string, string>();
  for (const [form, code] of DEMONYMS) {
    const country = code === null ? undefined : BY_CODE.get(code);
    if (code === null || country === undefined) continue;
    const folded = foldedName(form);
    const stem = stems.get(code) ?? folded.slice(0, STEM);
    stems.set(code, stem);
    const plural = form.endsWith('s') && DEMONYMS.has(form.slice(0, -1));
    if (folded.startsWith(stem) && !plural) found.set(folded, country);
  }
  return found;
}

const CAPITALS: ReadonlyMap<string, string> = new Map(
  CAPITAL_CITIES.flatMap(({ country, names }) =>
    names.map((name) => [foldedName(name), BY_CODE.get(country) ?? country] as const),
  ),
);

/** The country that goes by these folded words. */
export function countryNamed(folded: string): string | null {
  return NAMES.get(folded.replace(/^the /, '')) ?? null;
}

/** The country that has this code. */
export function countryOf(code: string): string | null {
  return BY_CODE.get(code) ?? null;
}

/** The country that owns what is called by these folded words: "russia", "russian". */
export function ownerNamed(folded: string): string | null {
  return countryNamed(folded) ?? ADJECTIVES.get(folded) ?? null;
}

/** The country whose government a name stands for: its own, or that of its capital. */
export function governmentNamed(folded: string): string | null {
  return countryNamed(folded) ?? CAPITALS.get(folded.replace(/^the /, '')) ?? null;
}
