/** A day counted from 1970-01-01; `UNKNOWN_DAY` where it is not known. */
export const UNKNOWN_DAY: number = -(2 ** 31);

/** Turns ISO 8601 days into numbers; the same few come again and again, so each is counted once. */
export function dayNumbers(): (value: string | null) => number {
  const known = new Map<string, number>();
  return (value) => {
    if (value === null) return UNKNOWN_DAY;
    const found = known.get(value);
    if (found !== undefined) return found;
    const instant = Date.parse(value.slice(0, 10));
    const day = Number.isNaN(instant) ? UNKNOWN_DAY : Math.floor(instant / 86_400_000);
    known.set(value, day);
    return day;
  };
}
