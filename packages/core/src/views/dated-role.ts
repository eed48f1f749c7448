import type { DatedRole } from '../model/linked-entity.ts';

/** An office with its status, and when documents give it: "former Kremlin spokesman (2025-03-02 to 2025-04-11)". */
export function roleLabel({ title, status, from, to }: DatedRole): string {
  const words = status === 'held' ? title : `${status} ${title}`;
  if (from === null || to === null) return words;
  return `${words} (${from === to ? from : `${from} to ${to}`})`;
}
