import type { Page } from '../contract/parts.ts';
import { offsetCursor } from './cursor.ts';

/** A page out of a list that is held whole. */
export function pageOf<T>(all: readonly T[], offset: number, limit: number): Page<T> {
  const items = all.slice(offset, offset + limit);
  const end = offset + items.length;
  return { items, next: end < all.length ? offsetCursor(end) : null, total: all.length };
}

export async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
