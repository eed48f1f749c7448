/** Distinct values, the most frequent first; equal ones by the alphabet, so that the order of documents makes no difference. */
export function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value]) => value);
}

/** The most frequent of values, or the empty string. */
export function mostFrequent(values: readonly string[]): string {
  return byFrequency(values)[0] ?? '';
}
