/** Whether an interval is a single day, or lies within one. @param to the day after the last, or an instant; null: unknown */
export function isOneDay(from: string, to: string | null): boolean {
  if (from.length < 10) return false;
  if (from.length > 10) return true;
  return to !== null && dayBefore(to.slice(0, 10)) === from;
}

/** The day before an ISO 8601 day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
