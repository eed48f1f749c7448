import { courseOf, type FigureCourse } from './figure-course.ts';
import { add, emptyGroup, type FigureGroup, takes } from './figure-group.ts';
import { type LedgerFigure, toldOf } from './figure-topic.ts';

/** What different sources say of the same thing, in order of publication. */
export interface LedgerEntry<F extends LedgerFigure> {
  readonly measure: string;
  readonly unit: string | null;
  /** The fullest words of whom, of what or where. */
  readonly scope: string | null;
  /** How many different ones give it: speakers, else outlets. */
  readonly sources: number;
  /** Whether they agree, tell of a count that grew, or differ. */
  readonly course: FigureCourse;
  /** Several sources give it, no number would agree with all of them, and they are not of a count that grew. */
  readonly differ: boolean;
  readonly figures: readonly F[];
}

/**
 * Sets figures of the same thing side by side: the same measure and unit, of the same whom, what or where, told of the
 * same time as far as that is known. What several sources tell stands first, then what they differ on, then by measure.
 */
export function figureLedger<F extends LedgerFigure>(figures: Iterable<F>): LedgerEntry<F>[] {
  const buckets = new Map<string, FigureGroup<F>[]>();
  for (const figure of [...figures].toSorted(byPublication)) {
    const key = `${figure.measure} ${figure.unit}`;
    const groups = buckets.get(key) ?? [];
    buckets.set(key, groups);
    const told = toldOf(figure);
    let group = groups.slice(-RECENT).findLast((one) => takes(one, told));
    if (group === undefined) groups.push((group = emptyGroup()));
    add(group, told);
  }
  return [...buckets.values()]
    .flat()
    .map(({ figures: members }) => entryOf(members))
    .toSorted(bySources);
}

/** So many things of a measure are looked at for one that a figure tells of; a dossier may have thousands. */
const RECENT = 400;

function entryOf<F extends LedgerFigure>(figures: readonly F[]): LedgerEntry<F> {
  const [first] = figures;
  const scopes = figures.flatMap(({ scope }) => (scope === null ? [] : [scope.exact]));
  const course = courseOf(figures);
  const sources = new Set(figures.map(sourceOf)).size;
  return {
    measure: first?.measure ?? '',
    unit: first?.unit ?? null,
    scope: scopes.toSorted((a, b) => b.length - a.length)[0] ?? null,
    sources,
    course,
    differ: sources > 1 && course === 'differ',
    figures,
  };
}

function sourceOf({ speaker, citation }: LedgerFigure): string {
  return speaker ?? citation.outlet ?? citation.document;
}

function byPublication(a: LedgerFigure, b: LedgerFigure): number {
  return publishedOn(a).localeCompare(publishedOn(b));
}

/** Undated documents stand last. */
function publishedOn({ citation }: LedgerFigure): string {
  return citation.published?.value ?? '9999';
}

function bySources<F extends LedgerFigure>(a: LedgerEntry<F>, b: LedgerEntry<F>): number {
  return (
    Number(b.sources > 1) - Number(a.sources > 1) ||
    Number(b.differ) - Number(a.differ) ||
    b.sources - a.sources ||
    a.measure.localeCompare(b.measure)
  );
}
