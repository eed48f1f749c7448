import { ticksOf } from './ticks.ts';
import { spanOf, type Window } from './window.ts';

export interface StripLabel {
  /** Pixels from the left. */
  readonly x: number;
  readonly text: string;
  readonly major: boolean;
}

const LETTER = 6.4;
const GAP = 10;

/** What stands under a strip: years or months where they begin, and between them what has room. */
export function stripLabels(domain: Window, width: number): readonly StripLabel[] {
  const { minor, major } = ticksOf(domain, width, 52);
  const xOf = (at: number): number => ((at - domain.from) / spanOf(domain)) * width;
  const placed: StripLabel[] = [];
  const put = (at: number, text: string, isMajor: boolean): void => {
    const [x, end] = [xOf(at), xOf(at) + text.length * LETTER + GAP];
    const free = placed.every((one) => end <= one.x || x >= one.x + one.text.length * LETTER + GAP);
    if (x >= 0 && end <= width && free) placed.push({ x, text, major: isMajor });
  };
  for (const { at, label } of major) put(at, label, true);
  for (const { at, label } of minor) put(at, label, false);
  return placed;
}
