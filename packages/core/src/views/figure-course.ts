import { allowedBy, type LedgerFigure } from './figure-topic.ts';

/** How what is told of one thing goes from day to day. */
export type FigureCourse =
  /** One number would agree with all of it. */
  | 'agree'
  /** Those of a day agree, and a later day never has less: what is counted grew, and nobody contradicts anybody. */
  | 'rise'
  | 'differ';

/** Whether figures of one thing agree, tell of a count that grew, or differ. */
export function courseOf(figures: readonly LedgerFigure[]): FigureCourse {
  if (agree(figures)) return 'agree';
  const days = new Map<string, LedgerFigure[]>();
  for (const figure of figures) {
    const day = dayOf(figure);
    // What nobody can place in time cannot be told to be the later count.
    if (day === null) return 'differ';
    days.set(day, [...(days.get(day) ?? []), figure]);
  }
  const steps = [...days.keys()].toSorted().map((day) => days.get(day) ?? []);
  return grows(figures) && steps.every(agree) && steps.every(isNoFall) ? 'rise' : 'differ';
}

function isNoFall(
  step: readonly LedgerFigure[],
  at: number,
  steps: readonly (readonly LedgerFigure[])[],
): boolean {
  const before = steps[at - 1];
  return before === undefined || highest(step) >= highest(before);
}

/** Only what adds up can rise without anybody having been wrong: tolls, and what is said to be a sum. */
function grows(figures: readonly LedgerFigure[]): boolean {
  return figures.some(({ measure, cumulative }) => cumulative === true || ADDING_UP.has(measure));
}

const ADDING_UP: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'detained',
  'displaced',
  'evacuated',
  'captured',
]);

function agree(figures: readonly LedgerFigure[]): boolean {
  const allowed = figures.map(allowedBy);
  const least = Math.max(...allowed.map(([low]) => low));
  const most = Math.min(...allowed.map(([, high]) => high));
  return least <= most;
}

/** The most that somebody says outright. */
function highest(figures: readonly LedgerFigure[]): number {
  return Math.max(...figures.map(({ value, low, high }) => value ?? high ?? low ?? -Infinity));
}

function dayOf({ citation }: LedgerFigure): string | null {
  return citation.published?.value.slice(0, 10) ?? null;
}
