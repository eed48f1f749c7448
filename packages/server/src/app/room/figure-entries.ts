import { foldedName } from '@rapporteur/core/text/folded-name';
import { figureLedger, type LedgerEntry } from '@rapporteur/core/views/figure-ledger';
import { dossierFigures, type DossierFigure } from '../dossier-figures.ts';
import { collect } from './page-of.ts';
import { perState } from './per-state.ts';
import type { RoomParts } from './room-parts.ts';

/** An entry of the ledger, with the words it is found by. */
export interface FoundEntry {
  readonly entry: LedgerEntry<DossierFigure>;
  /** What is counted, of whom, who says so, in which words; folded, each word after a space. */
  readonly words: string;
}

/**
 * The whole ledger of a dossier, once for each state of it: 30,000 figures take about a second. What the user made of statements
 * changes who gives a figure.
 */
export const figureEntries: (parts: RoomParts) => Promise<readonly FoundEntry[]> = perState(
  async ({ reader }) => {
    const figures = await collect(dossierFigures(reader));
    return figureLedger(figures).map((entry) => ({ entry, words: wordsOf(entry) }));
  },
);

function wordsOf({ measure, unit, figures }: LedgerEntry<DossierFigure>): string {
  const parts = figures.flatMap(({ words, scope, speaker, citation }) => [
    words.exact,
    scope?.exact ?? '',
    speaker ?? '',
    citation.outlet ?? '',
    citation.title ?? '',
  ]);
  return ` ${foldedName([measure, unit ?? '', ...new Set(parts)].join(' '))}`;
}
