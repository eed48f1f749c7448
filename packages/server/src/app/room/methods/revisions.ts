import type { DocumentId } from '@rapporteur/core/model/ids';
import type { RevisionItem } from '../../contract/revision.ts';
import { collect } from '../page-of.ts';
import type { RoomParts } from '../room-parts.ts';

/** What a document said at each capture, in the order in which its words were first seen, or null. */
export async function revisions(
  { reader }: RoomParts,
  { id }: { readonly id: DocumentId },
): Promise<{ readonly items: readonly RevisionItem[] } | null> {
  const rows = await collect(reader.revisions(id));
  if (rows.length === 0) return null;
  const items: RevisionItem[] = [];
  // What a feed announces is no earlier version of the whole.
  let before: RevisionItem | null = null;
  for (const row of rows) {
    const { previous, change } = changeSince(row.partial === null ? before : null, row);
    const item: RevisionItem = { ...row, previous, change };
    items.push(item);
    if (row.partial === null) before = item;
  }
  return { items };
}

type Row = Omit<RevisionItem, 'previous' | 'change'>;

/** As the diff has it: an edit is silent where the page does not state a new time of modification. */
function changeSince(before: Row | null, now: Row): Pick<RevisionItem, 'previous' | 'change'> {
  if (before === null) return { previous: null, change: null };
  if (before.textSha256 === now.textSha256) return { previous: before.id, change: 'same-words' };
  const said = now.modified !== null && now.modified !== before.modified;
  return { previous: before.id, change: said ? 'edited' : 'edited-silently' };
}
