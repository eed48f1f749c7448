/** What is told where a least confidence was asked for and of some statements it is not known; else null. */
export function unratedRemark(unrated: number): string | null {
  if (unrated === 0) return null;
  return `${unrated === 1 ? '1 statement is' : `${unrated.toLocaleString('en')} statements are`} left out whatever the limit: recorded by an older version, which did not say how likely they are right`;
}
