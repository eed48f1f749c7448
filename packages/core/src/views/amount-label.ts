import type { Quantity } from '../model/figure.ts';

/** The value, or the range as far as it is known, with its unit: "at least 4 people". */
export function amountLabel({
  value,
  low,
  high,
  unit,
}: Pick<Quantity, 'value' | 'low' | 'high' | 'unit'>): string {
  const shown = rangeLabel(value, low, high);
  return unit === null ? shown : `${shown} ${unitLabel(unit, value ?? high ?? low)}`;
}

function rangeLabel(value: number | null, low: number | null, high: number | null): string {
  if (value !== null && low === value && high === value) return numberLabel(value);
  if (low !== null && high !== null) return `${numberLabel(low)} to ${numberLabel(high)}`;
  if (low !== null) return `at least ${numberLabel(low)}`;
  if (high !== null) return `at most ${numberLabel(high)}`;
  return value === null ? 'unknown' : `about ${numberLabel(value)}`;
}

/** `person` and `cubic-metre-per-second` as a reader says them: "people", "cubic metres per second". */
function unitLabel(unit: string, value: number | null): string {
  const [counted = '', period] = unit.replaceAll('-', ' ').split(' per ');
  const many = value === 1 ? counted : pluralOf(counted);
  return period === undefined ? many : `${many} per ${period}`;
}

function pluralOf(unit: string): string {
  const irregular = PLURALS.get(unit);
  if (irregular !== undefined) return irregular;
  if (unit === unit.toUpperCase() || UNCHANGED.test(unit)) return unit;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:s|x|sh|ch)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['cubic foot', 'cubic feet'],
  ['foot', 'feet'],
  ['life', 'lives'],
  ['child', 'children'],
]);

/** Symbols and words that stand for one and for several. */
const UNCHANGED =
  /^(?:percent|aircraft|km2?|m2?|cm|mm|mi2?|ft2?|in|yd|ha|kg|g|lb|oz|kn|kw|mw|gw|kwh|mwh|kt|celsius|fahrenheit)$/;

export function numberLabel(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 });
}
