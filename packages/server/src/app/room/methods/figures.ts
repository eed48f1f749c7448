import { outward } from '@rapporteur/core/export/outward';
import { figureLedger } from '@rapporteur/core/views/figure-ledger';
import type { FigureEntry } from '../../contract/figure.ts';
import type { Counted, Page } from '../../contract/parts.ts';
import { dossierFigures } from '../../dossier-figures.ts';
import { offsetOf } from '../cursor.ts';
import { collect, pageOf } from '../page-of.ts';
import type { RoomParts } from '../room-parts.ts';

export interface FiguresArgs {
  readonly measure?: string;
  /** Only what sources differ on. */
  readonly differ: boolean;
  /** Only what several sources give. */
  readonly several: boolean;
  readonly after?: string;
  readonly limit: number;
}

/** Figures of the same thing side by side; and how many entries there are of each measure. */
export async function figures(
  { reader }: RoomParts,
  { measure, differ, several, after, limit }: FiguresArgs,
): Promise<Page<FigureEntry> & { readonly measures: readonly Counted[] }> {
  const all = figureLedger(await collect(dossierFigures(reader)));
  const wanted = all.filter(
    (entry) => (!differ || entry.differ) && (!several || entry.sources > 1),
  );
  const page = pageOf(
    wanted.filter((entry) => measure === undefined || entry.measure === measure),
    offsetOf(after),
    limit,
  );
  return { ...page, items: page.items.map(outward), measures: measuresOf(wanted) };
}

function measuresOf(entries: readonly { readonly measure: string }[]): Counted[] {
  const counts = new Map<string, number>();
  for (const { measure } of entries) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
