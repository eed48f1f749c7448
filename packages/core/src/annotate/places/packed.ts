/**
 * How the gazetteer is packed, so that it loads without being parsed: places as records of a fixed width in an
 * alphabet of 64, grouped by country and first-order region; names in sorted blocks, each name told as how
 * much it shares with the one before. `tools/gazetteer/make.ts` writes it, `gazetteer.ts` reads it.
 */
export interface PackedGazetteer {
  /** First place of a group, country, code of the region, place of the region (-1: none). */
  readonly groups: readonly (readonly [number, string, string, number])[];
  /** Records of places, `RECORDS_A_LINE` a line. */
  readonly places: readonly string[];
  /** Names, `NAMES_A_LINE` a line. */
  readonly names: readonly string[];
}

export const RECORD_WIDTH = 14;
export const RECORDS_A_LINE = 64;
export const NAMES_A_LINE = 32;
/** Digits of a place's number in the list of a name. */
export const REFERENCE_WIDTH = 3;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGITS = new Map([...ALPHABET].map((letter, digit) => [letter.charCodeAt(0), digit]));

/** A whole number, 0 or more, in so many digits. @throws RangeError where it does not fit. */
export function pack(value: number, width: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 64 ** width)
    throw new RangeError(`${value} does not fit into ${width} digits`);
  let digits = '';
  for (let rest = value, left = width; left > 0; left -= 1, rest = Math.floor(rest / 64))
    digits = ALPHABET.charAt(rest % 64) + digits;
  return digits;
}

/** The number that stands at a place of a text in so many digits. */
export function unpack(text: string, at: number, width: number): number {
  let value = 0;
  for (let index = at; index < at + width; index += 1)
    value = value * 64 + (DIGITS.get(text.charCodeAt(index)) ?? 0);
  return value;
}

const STEPS = 64 ** 3 - 1;

/** Degrees as a whole number of 18 bits: steps of 150 m at the most. */
export function packDegrees(degrees: number): number {
  return Math.round(((degrees + 180) / 360) * STEPS);
}

/** Degrees, to three decimals. */
export function unpackDegrees(value: number): number {
  return Math.round((value / STEPS) * 360_000 - 180_000) / 1000;
}

/** Inhabitants on a scale of 64 steps, each 1.4 times the one before; 0: not known. */
export function packPopulation(inhabitants: number): number {
  return inhabitants < 1 ? 0 : Math.min(63, 1 + Math.round(2 * Math.log2(inhabitants)));
}

export function unpackPopulation(value: number): number {
  return value === 0 ? 0 : Math.round(2 ** ((value - 1) / 2));
}

export const PLACE_KINDS = ['country', 'region', 'county', 'city', 'postal'] as const;
/** `region` and `county` are GeoNames' first and second order; `postal` is a post office's town, which GeoNames has no id for here. */
export type PlaceKind = (typeof PLACE_KINDS)[number];
