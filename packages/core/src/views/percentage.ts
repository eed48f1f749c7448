/** How likely something is right, for people: `87%`; only what is certain is `100%`. */
export function percentage(likelihood: number): string {
  if (likelihood < 0.01) return 'under 1%';
  return `${likelihood >= 1 ? 100 : Math.min(99, Math.round(likelihood * 100))}%`;
}
