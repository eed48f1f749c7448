import type { Change } from '../../api/types.ts';

/** A row of the list: a day on which something was added, or what was added. */
export type ChangeRow =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'change'; readonly change: Change };

/** Changes under the days on which they were recorded, in the reader's own time. */
export function changeRows(
  changes: readonly Change[],
  dayOf: (instant: string) => string = localDay,
): readonly ChangeRow[] {
  return changes.flatMap((change, index): ChangeRow[] => {
    const day = dayOf(change.addedAt);
    const before = changes[index - 1];
    const row: ChangeRow = { kind: 'change', change };
    return before !== undefined && dayOf(before.addedAt) === day
      ? [row]
      : [{ kind: 'day', day }, row];
  });
}

export function rowKey(row: ChangeRow | undefined, index: number): string {
  if (row === undefined) return `placeholder-${index}`;
  if (row.kind === 'day') return row.day;
  const { kind, citation, addedAt } = row.change;
  return `${kind} ${citation.revision} ${addedAt}`;
}

function localDay(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', { dateStyle: 'full' });
}
