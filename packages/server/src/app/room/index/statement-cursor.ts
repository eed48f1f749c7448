import { badCursor } from '../cursor.ts';

/**
 * Where a page of statements ended: how many came before, and the fact it ended with. The index may be built anew between two
 * pages, and the fact then stands elsewhere.
 */
export interface StatementCursor {
  readonly offset: number;
  /** Id of the document's current revision, and the number in `s1`. */
  readonly revision: string;
  readonly local: number;
}

export function writeCursor({ offset, revision, local }: StatementCursor): string {
  return Buffer.from(`s${offset} ${revision} ${local}`).toString('base64url');
}

/** @throws Problem `option-invalid` where it is none that was given out. */
export function readCursor(cursor: string): StatementCursor {
  const text = Buffer.from(cursor, 'base64url').toString();
  const parts = /^s(\d{1,9}) (rev_[0-9a-f]{16}) (\d{1,9})$/.exec(text);
  const [, offset, revision, local] = parts ?? [];
  if (offset === undefined || revision === undefined || local === undefined)
    throw badCursor(cursor);
  return { offset: Number(offset), revision, local: Number(local) };
}
