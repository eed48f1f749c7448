import type { DateWords } from '../../../model/datable.ts';
import { type DaySet, hullOf, intersection, type Run, runOf } from '../day-set.ts';
import type { Reading } from '../reading.ts';
import { likelihoods } from './likelihood.ts';
import { type Scene, sceneOf } from './scene.ts';
import { relied, thresholdsOf, type Trial, type Windows, windowsOf } from './windows.ts';

/** An interval that rests on documents of known date which tell of the same days, and the words it rests on. */
export interface NeighbourDate {
  readonly document: string;
  readonly days: Run;
  readonly words: readonly DateWords[];
}

/**
 * Dates documents by their neighbours among those of known date: how like they are, and which days sentences like theirs tell
 * of. How likely an interval must be to be given is learnt from the dossier's own dated documents, each taken for undated in
 * turn; too few of them, and nothing is given.
 * @param allowed the days that are left for a document by what it says itself, whether it is dated or not.
 */
export function neighbourDates(
  readings: readonly Reading[],
  undated: readonly Reading[],
  allowed: (reading: Reading) => DaySet,
): NeighbourDate[] {
  const dated = readings.filter(
    ({ published }) => published !== null && published[0] === published[1],
  );
  if (dated.length < FEWEST || undated.length === 0) return [];
  const scene = sceneOf(readings, dated);
  const trials = sample(dated).flatMap((reading): Trial[] => {
    const days = allowed(reading);
    // What its own words date needs no neighbours, and is no example of what does.
    if (reading.published === null || isNarrow(days)) return [];
    return [{ published: reading.published, windows: windowsIn(scene, reading, days) }];
  });
  const thresholds = thresholdsOf(trials);
  return undated.flatMap((reading) => {
    const days = allowed(reading);
    if (isNarrow(days)) return [];
    const window = relied(windowsIn(scene, reading, days), thresholds);
    const left = window === null ? null : hullOf(intersection(days, runOf(...window.days)));
    if (left === null) return [];
    return [{ document: reading.document.id, days: left, words: wordsOf(scene, reading, left) }];
  });
}

/** Fewer dated documents tell too little of how like those of a day are. */
const FEWEST = 40;
/** So many dated documents are tried at most. */
const MOST_TRIALS = 250;
const NARROW = 3;
function windowsIn({ span, habit, clues }: Scene, reading: Reading, allowed: DaySet): Windows {
  const [first, last] = span;
  const all = likelihoods(clues(reading), habit, first, last);
  const left = all.map(() => 0);
  for (const [from, to] of intersection(allowed, [span]))
    for (let day = from; day <= to; day += 1) left[day - first] = all[day - first] ?? 0;
  const total = left.reduce((sum, one) => sum + one, 0);
  return windowsOf(total === 0 ? all : left.map((one) => one / total), first);
}

/** The beginnings of the nearest documents of those days, beside that of the document itself. */
function wordsOf({ nearest }: Scene, reading: Reading, days: Run): DateWords[] {
  const around = nearest(reading).filter(
    ({ published }) =>
      published !== null && published[0] >= days[0] - 3 && published[0] <= days[1] + 3,
  );
  return [reading, ...around.slice(0, 3)].flatMap(({ document, sentences }) => {
    const [first] = sentences;
    return first === undefined
      ? []
      : [{ document: document.id, start: first.start, end: first.end }];
  });
}

function isNarrow(days: DaySet): boolean {
  const hull = hullOf(days);
  return hull !== null && hull[1] - hull[0] < NARROW;
}

/** Evenly spread over the documents, which are sorted by ids that tell nothing of their content. */
function sample(dated: readonly Reading[]): readonly Reading[] {
  const step = Math.max(1, dated.length / MOST_TRIALS);
  return dated.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
