import { styleText } from 'node:util';
import type { Output } from './output.ts';

/** Ways in which words are set off; on a terminal without colour they are plain. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly found: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

export function styleFor(output: Pick<Output, 'colour'>): Style {
  const with_ = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    output.colour && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  return {
    strong: with_('bold'),
    faint: with_('dim'),
    found: with_(['bold', 'yellow']),
    good: with_('green'),
    bad: with_('red'),
  };
}
