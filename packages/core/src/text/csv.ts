/** A cell of a table: null is empty, a number stays one. */
export type Cell = string | number | null;

/**
 * One record of RFC 4180, its line end (CRLF) included. Text that a spreadsheet would run as a
 * formula gets an apostrophe before it (OWASP, "CSV Injection"); numbers are left alone.
 */
export function csvRecord(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Puts a table at the head of a file so that spreadsheets read it as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Full-width forms too: some spreadsheets fold them. A line feed may hide what follows it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
