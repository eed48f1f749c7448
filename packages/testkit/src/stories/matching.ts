/** Which of the expected and the found are the same thing, and what is left on either side. */
export interface Matching<E, F> {
  readonly pairs: readonly (readonly [E, F])[];
  readonly missing: readonly E[];
  readonly unexpected: readonly F[];
}

/** How alike two things are; 0 where they cannot be the same. */
type Likeness<E, F> = (expected: E, found: F) => number;

/** Pairs off one to one, the most alike first. */
export function matchBest<E, F>(
  expected: readonly E[],
  found: readonly F[],
  likeness: Likeness<E, F>,
): Matching<E, F> {
  const candidates = expected.flatMap((one, e) =>
    found.map((other, f) => ({ e, f, score: likeness(one, other) })),
  );
  candidates.sort((a, b) => b.score - a.score || a.e - b.e || a.f - b.f);
  const chosen = new Map<number, number>();
  const taken = new Set<number>();
  for (const { e, f, score } of candidates) {
    if (score <= 0 || chosen.has(e) || taken.has(f)) continue;
    chosen.set(e, f);
    taken.add(f);
  }
  return matching(expected, found, chosen);
}

/** Pairs off one to one so that pairs stand in the same order on both sides and are alike, all taken together. */
export function matchInOrder<E, F>(
  expected: readonly E[],
  found: readonly F[],
  likeness: Likeness<E, F>,
): Matching<E, F> {
  const scores = expected.map((one) => found.map((other) => likeness(one, other)));
  // best[e][f]: what can be had from the expected behind e and the found behind f.
  const best = Array.from({ length: expected.length + 1 }, () =>
    Array.from({ length: found.length + 1 }, () => 0),
  );
  const at = (e: number, f: number): number => best[e]?.[f] ?? 0;
  const score = (e: number, f: number): number => scores[e]?.[f] ?? 0;
  for (const [e, row] of [...best.entries()].toReversed()) {
    for (let f = found.length - 1; f >= 0; f -= 1)
      row[f] = Math.max(at(e + 1, f), at(e, f + 1), at(e + 1, f + 1) + score(e, f));
  }
  const chosen = new Map<number, number>();
  let e = 0;
  let f = 0;
  while (e < expected.length && f < found.length) {
    if (score(e, f) > 0 && at(e, f) === at(e + 1, f + 1) + score(e, f)) {
      chosen.set(e, f);
      e += 1;
      f += 1;
    } else if (at(e, f) === at(e, f + 1)) f += 1;
    else e += 1;
  }
  return matching(expected, found, chosen);
}

function matching<E, F>(
  expected: readonly E[],
  found: readonly F[],
  chosen: ReadonlyMap<number, number>,
): Matching<E, F> {
  const taken = new Set(chosen.values());
  return {
    pairs: expected.flatMap((one, e) => {
      const f = chosen.get(e);
      return f === undefined ? [] : [[one, found[f] as F] as const];
    }),
    missing: expected.filter((_, e) => !chosen.has(e)),
    unexpected: found.filter((_, f) => !taken.has(f)),
  };
}
