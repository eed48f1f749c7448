import { outward } from '@rapporteur/core/export/outward';
import { foldedName } from '@rapporteur/core/text/folded-name';
import type { LedgerEntry } from '@rapporteur/core/views/figure-ledger';
import { factId } from '@rapporteur/core/model/ids';
import type { FigureEntry, FigureLedger } from '../../contract/figure.ts';
import type { Counted } from '../../contract/parts.ts';
import type { DossierFigure } from '../../dossier-figures.ts';
import { offsetOf } from '../cursor.ts';
import type { FactArgs } from '../fact-args.ts';
import { figureEntries } from '../figure-entries.ts';
import { pageOf } from '../page-of.ts';
import type { RoomParts } from '../room-parts.ts';

export interface FiguresArgs {
  readonly measure?: readonly string[];
  /** Only what sources differ on. */
  readonly differ: boolean;
  /** Only what several sources give. */
  readonly several: boolean;
  /** Words of what is counted, of whom, who says so, in which words; each begins a word of the entry. */
  readonly words?: string;
  readonly after?: string;
  readonly limit: number;
}

/** Figures of an entry that a list shows, the last ones. */
const SHOWN = 8;

/** Figures of the same thing side by side; and how many entries there are of each measure. */
export async function figures(
  parts: RoomParts,
  { measure = [], differ, several, words = '', after, limit }: FiguresArgs,
): Promise<FigureLedger> {
  const asked = foldedName(words).split(' ').filter(Boolean);
  const found = (await figureEntries(parts))
    .filter((one) => asked.every((word) => one.words.includes(` ${word}`)))
    .map(({ entry }) => entry);
  const conditions = {
    measure: (entry: Entry) => measure.length === 0 || measure.includes(entry.measure),
    differ: (entry: Entry) => !differ || entry.differ,
    several: (entry: Entry) => !several || entry.sources > 1,
  };
  /** Those that meet all conditions but one, which is what is counted. */
  const but = (left: keyof typeof conditions): readonly Entry[] =>
    Object.entries(conditions).reduce(
      (rest, [name, meets]) => (name === left ? rest : rest.filter(meets)),
      found,
    );
  const page = pageOf(but('measure').filter(conditions.measure), offsetOf(after), limit);
  return {
    ...page,
    items: page.items.map((entry) => entryOf(entry, SHOWN)),
    measures: measuresOf(but('measure')),
    differ: but('differ').filter((entry) => entry.differ).length,
    several: but('several').filter((entry) => entry.sources > 1).length,
  };
}

/** All of the entry that a figure stands in, or null. */
export async function figure(
  parts: RoomParts,
  { revision, local }: FactArgs,
): Promise<FigureEntry | null> {
  const id = factId(revision, local);
  const all = await figureEntries(parts);
  const found = all.find(({ entry }) => entry.figures.some((one) => one.id === id));
  return found === undefined ? null : entryOf(found.entry, Infinity);
}

type Entry = LedgerEntry<DossierFigure>;

function entryOf({ figures: all, ...entry }: Entry, shown: number): FigureEntry {
  const [first] = all;
  if (first === undefined) throw new Error('an entry of the ledger has no figure');
  const last = shown === Infinity ? all : all.slice(-shown);
  return { ...entry, id: first.id, count: all.length, figures: last.map(outward) };
}

function measuresOf(entries: readonly Entry[]): Counted[] {
  const counts = new Map<string, number>();
  for (const { measure } of entries) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
