import type { PassageKind } from '@rapporteur/core/model/passage';
import type { RevisionId } from '@rapporteur/core/model/ids';
import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import type { Page } from '../../contract/parts.ts';
import type { PassageWords } from '../../contract/passage.ts';
import { offsetOf } from '../cursor.ts';
import { pageOf } from '../page-of.ts';
import type { RoomParts } from '../room-parts.ts';

export interface PassagesArgs {
  readonly id: RevisionId;
  readonly kind?: readonly PassageKind[];
  readonly after?: string;
  readonly limit: number;
}

/** The passages of a revision in text order, or null. */
export async function passages(
  { reader }: RoomParts,
  { id, kind, after, limit }: PassagesArgs,
): Promise<Page<PassageWords> | null> {
  const stored = await reader.read(id);
  if (stored === null) return null;
  const index = codePointIndex(stored.text);
  const wanted = stored.passages.filter((one) => kind === undefined || kind.includes(one.kind));
  const page = pageOf(wanted, offsetOf(after), limit);
  return {
    ...page,
    items: page.items.map(({ start, end, kind: of, postedAt, recurring }) => ({
      ...spanInCodePoints(index, { start, end }),
      exact: stored.text.slice(start, end),
      kind: of,
      postedAt,
      recurring: recurring === true,
    })),
  };
}
