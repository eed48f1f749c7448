import { outward } from '@rapporteur/core/export/outward';
import type { Io } from '../io.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { visibleJson } from '../terminal/visible-text.ts';

/** Where a view is laid out, line by line. */
export interface Page {
  readonly columns: number;
  readonly style: Style;
  /** Lines of the layout for people; already fit for a terminal. */
  readonly lines: (lines: readonly string[]) => Promise<void>;
  /** One JSON object on a line of its own, offsets in code points. */
  readonly json: (value: object) => Promise<void>;
  /** A remark that is no result: how many there were, why there is nothing. */
  readonly remark: (words: string) => Promise<void>;
}

/** Narrower than this, words are not wrapped but run over. */
const LEAST_COLUMNS = 24;

export function pageOf(io: Io): Page {
  return {
    columns: Math.max(LEAST_COLUMNS, io.out.columns),
    style: styleFor(io.out),
    lines: async (lines) => {
      if (lines.length > 0) await io.out.write(`${lines.join('\n')}\n`);
    },
    json: (value) => {
      const json = JSON.stringify(outward(value));
      return io.out.write(`${io.out.isTerminal ? visibleJson(json) : json}\n`);
    },
    remark: (words) => io.err.write(`${words}\n`),
  };
}
