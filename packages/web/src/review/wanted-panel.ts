import type { LinePanel } from './review-keys.ts';

/**
 * What of a line is to be open once the line is shown: a key pressed in a list opens the line beside it, and in it what the
 * key is for. Held for the one time only; it is not part of the address.
 */
let wanted: { readonly line: string; readonly panel: LinePanel } | null = null;

export function wantPanel(line: string, panel: LinePanel): void {
  wanted = { line, panel };
}

/** The panel that is wanted for this line, once. */
export function takeWantedPanel(line: string): LinePanel | null {
  if (wanted?.line !== line) return null;
  const { panel } = wanted;
  wanted = null;
  return panel;
}
