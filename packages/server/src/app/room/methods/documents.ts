import type { DocumentRow } from '../../../store/rows.ts';
import type { Page } from '../../contract/parts.ts';
import { offsetCursor, offsetOf } from '../cursor.ts';
import { documentsAt } from '../document-rows.ts';
import { dayWindow } from '../index/days.ts';
import type { DocumentTable } from '../index/document-table.ts';
import type { RoomParts } from '../room-parts.ts';

export interface DocumentsArgs {
  readonly from?: string;
  readonly to?: string;
  /** The empty string: not known. */
  readonly outlet?: string;
  /** Words of the title, in any order. */
  readonly title?: string;
  /** The latest first. */
  readonly latest: boolean;
  readonly after?: string;
  readonly limit: number;
}

/** Documents by date of publication. */
export async function documents(
  { reader, index }: RoomParts,
  { latest, after, limit, ...conditions }: DocumentsArgs,
): Promise<Page<DocumentRow>> {
  const found = numbersOf(index.documents, conditions);
  const skip = offsetOf(after);
  const page = (latest ? found.toReversed() : found).slice(skip, skip + limit);
  const end = skip + page.length;
  return {
    items: await documentsAt(reader, index.documents, page),
    next: end < found.length ? offsetCursor(end) : null,
    total: found.length,
  };
}

/** In the reading order. */
function numbersOf(
  table: DocumentTable,
  { from, to, outlet, title = '' }: Omit<DocumentsArgs, 'latest' | 'after' | 'limit'>,
): number[] {
  const window = dayWindow({
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  const titled = title.trim() === '' ? null : new Set(table.titled(title, table.size));
  return Array.from({ length: table.size }, (_, number) => number).filter((number) => {
    if (titled !== null && !titled.has(number)) return false;
    if (outlet !== undefined && (table.at(number).outlet ?? '') !== outlet) return false;
    const [first = 0, after = 0] = [table.from[number], table.to[number]];
    return window === null || (first < window.to && after > window.from);
  });
}
