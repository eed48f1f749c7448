/** A run of text as a PDF places it; points, from the lower left corner of its page. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Runs that stand side by side on one baseline. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the largest run, in points. */
  readonly size: number;
}

/**
 * Puts the runs of a page together to lines, in the order in which the page draws them; a wide gap on a baseline
 * (a column, a cell) begins another line.
 */
export function linesOf(page: number, runs: readonly TextRun[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const run of runs) {
    if (open !== null && continues(open, run)) {
      open = continued(open, run);
      continue;
    }
    if (open !== null) push(lines, open);
    const { text, x, y, width, size } = run;
    open = { page, text, left: x, right: x + width, y, size };
  }
  if (open !== null) push(lines, open);
  return lines;
}

/** Widths of gaps, in sizes of the type. */
const SPACE = 0.15;
const COLUMN = 1.6;

function continues(line: Line, run: TextRun): boolean {
  const size = Math.max(line.size, run.size);
  const gap = run.x - line.right;
  return Math.abs(run.y - line.y) < size * 0.45 && gap > -size * 0.6 && gap < size * COLUMN;
}

function continued(line: Line, run: TextRun): Line {
  const gap = run.x - line.right;
  const space = gap > run.size * SPACE && !/\s$/.test(line.text) && !/^\s/.test(run.text);
  return {
    ...line,
    text: `${line.text}${space ? ' ' : ''}${run.text}`,
    right: Math.max(line.right, run.x + run.width),
    size: Math.max(line.size, run.size),
  };
}

function push(lines: Line[], line: Line): void {
  const text = line.text.replace(/\s+/g, ' ').trim();
  if (text !== '') lines.push({ ...line, text });
}
