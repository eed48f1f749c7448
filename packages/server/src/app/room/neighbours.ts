import type { DocumentId } from '@rapporteur/core/model/ids';
import type { DossierReader } from '../../store/dossier.ts';
import type { DocumentView } from '../contract/document.ts';
import { documentsAt } from './document-rows.ts';
import { UNKNOWN_DAY } from '@rapporteur/core/model/day-number';
import type { DocumentTable } from './index/document-table.ts';

/** The documents that its outlet published before and after it; none where its date or outlet is not known. */
export async function neighbours(
  reader: DossierReader,
  table: DocumentTable,
  id: DocumentId,
): Promise<Pick<DocumentView, 'before' | 'after'>> {
  const number = table.ofKey(id);
  if (number === -1 || table.at(number).outlet === null || !isDated(table, number))
    return { before: null, after: null };
  const found = async (step: 1 | -1): Promise<DocumentView['before']> => {
    const next = nextOfOutlet(table, number, step);
    return next === -1 ? null : ((await documentsAt(reader, table, [next]))[0] ?? null);
  };
  return { before: await found(-1), after: await found(1) };
}

function nextOfOutlet(table: DocumentTable, number: number, step: 1 | -1): number {
  const outlet = table.outletOf[number];
  for (let next = number + step; next >= 0 && next < table.size; next += step)
    if (table.outletOf[next] === outlet) return isDated(table, next) ? next : -1;
  return -1;
}

function isDated({ from }: DocumentTable, number: number): boolean {
  return (from[number] ?? UNKNOWN_DAY) !== UNKNOWN_DAY;
}
