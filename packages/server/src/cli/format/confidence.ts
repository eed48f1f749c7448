/** How likely something is right, for people: `87%`; only what is certain is `100%`. */
export function percentage(likelihood: number): string {
  if (likelihood < 0.01) return 'under 1%';
  return `${likelihood >= 1 ? 100 : Math.min(99, Math.round(likelihood * 100))}%`;
}

/** What is told where a least confidence was asked for and of some statements it is not known; else null. */
export function unratedRemark(unrated: number): string | null {
  if (unrated === 0) return null;
  return `${unrated === 1 ? '1 statement is' : `${unrated.toLocaleString('en')} statements are`} left out whatever the limit: recorded by an older version, which did not say how likely they are right`;
}
