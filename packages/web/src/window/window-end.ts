import { day, text } from '../url/fields.ts';

const HOUR = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\dZ$/;

/** A day or an hour that exists, as an address has the ends of a window: `2025-03-18`, `2025-03-18T09:00Z`. */
export function windowEnd(raw: unknown): string | null {
  const value = text(raw);
  if (value === null) return null;
  if (value.length === 10) return day(value);
  return HOUR.test(value) && day(value.slice(0, 10)) !== null ? value : null;
}
