import type { DocumentRow } from '../../../store/rows.ts';
import type { Page } from '../../contract/parts.ts';
import { offsetOf } from '../cursor.ts';
import { collect, pageOf } from '../page-of.ts';
import type { RoomParts } from '../room-parts.ts';

export interface DocumentsArgs {
  readonly from?: string;
  readonly to?: string;
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
  { reader }: RoomParts,
  { from, to, outlet, title, latest, after, limit }: DocumentsArgs,
): Promise<Page<DocumentRow>> {
  const rows = await collect(
    reader.documents({
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(outlet !== undefined && outlet !== '' && { outlet }),
    }),
  );
  const words = (title ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(
    (row) =>
      (outlet !== '' || row.outlet === null) &&
      words.every((word) => (row.title ?? row.inputs[0] ?? '').toLowerCase().includes(word)),
  );
  return pageOf(latest ? found.toReversed() : found, offsetOf(after), limit);
}
