import type { Output } from './output.ts';
import { cut, padded } from './width.ts';
import { visibleText } from './visible-text.ts';

/** Tells how far a command has come: a bar on a terminal, now and then a line in a pipe. */
export interface Progress {
  /** One more is done; `name` is what is at hand. */
  readonly step: (name: string) => Promise<void>;
  /** Writes a line of its own, the bar out of its way. */
  readonly say: (line: string) => Promise<void>;
  readonly done: () => Promise<void>;
}

export interface ProgressOptions {
  /** What is counted: `documents`. */
  readonly what: string;
  /** How many there will be, as soon as that is known. */
  readonly total?: Promise<number>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

const REDRAW_EVERY = 100;
const LINE_EVERY = 10_000;

export function progressOn(err: Output, options: ProgressOptions): Progress {
  return err.isTerminal ? bar(err, options) : plainLines(err, options);
}

/** No progress, for what is over at once or whose messages would disturb. */
export function silentProgress(err: Output): Progress {
  return {
    step: () => Promise.resolve(),
    say: (line) => err.write(line),
    done: () => Promise.resolve(),
  };
}

const CLEAR_LINE = '\r\u001B[2K';

function bar(err: Output, { what, total, now }: ProgressOptions): Progress {
  const began = now();
  let drawnAt = -Infinity;
  let drawn = false;
  let count = 0;
  let expected: number | null = null;
  void total?.then((known) => {
    expected = known;
  });
  const clear = async (): Promise<void> => {
    if (drawn) await err.write(CLEAR_LINE);
    drawn = false;
  };
  return {
    step: async (name) => {
      count += 1;
      if (now() - drawnAt < REDRAW_EVERY) return;
      drawnAt = now();
      drawn = true;
      const rate = count / Math.max(0.001, (now() - began) / 1000);
      const line = `${barText(count, expected)} ${what}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s  ${visibleText(name)}`;
      await err.write(CLEAR_LINE + cut(line, err.columns - 1));
    },
    say: async (line) => {
      await clear();
      await err.write(line);
    },
    done: clear,
  };
}

const BAR_COLUMNS = 20;

function barText(count: number, expected: number | null): string {
  if (expected === null || expected < count) return String(count);
  const full = Math.floor((count / expected) * BAR_COLUMNS);
  return `${padded('█'.repeat(full), BAR_COLUMNS)}▏${count}/${expected}`;
}

function plainLines(err: Output, { what, now }: ProgressOptions): Progress {
  let toldAt = now();
  let count = 0;
  return {
    step: async () => {
      count += 1;
      if (now() - toldAt < LINE_EVERY) return;
      toldAt = now();
      await err.write(`rapporteur: ${count} ${what} so far\n`);
    },
    say: (line) => err.write(line),
    done: () => Promise.resolve(),
  };
}
