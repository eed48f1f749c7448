import { Problem } from '@rapporteur/core/model/problem';

/** Where a page of a list that is only counted ends: so many things come before the next one. */
export function offsetCursor(offset: number): string {
  return Buffer.from(`o${offset}`).toString('base64url');
}

/**
 * How many things come before a page.
 * @throws Problem `option-invalid` where the cursor is none that was given out.
 */
export function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const text = Buffer.from(cursor, 'base64url').toString();
  if (/^o\d{1,9}$/.test(text)) return Number(text.slice(1));
  throw badCursor(cursor);
}

export function badCursor(cursor: string): Problem {
  return new Problem(
    'option-invalid',
    `after: "${cursor.slice(0, 40)}" is no cursor of this list`,
    'Give the `next` of the page before, as it is, or leave it out for the first page.',
  );
}
