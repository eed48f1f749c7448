import type { LinePanel } from './review-keys.ts';
import { openPanel } from './open-panel.ts';

/** What was written and could not be saved, by line and panel: nobody writes a note twice. */
const drafts = new Map<string, string>();

/** What is to stand in a form that opens. */
export function draftOf(line: string, panel: LinePanel): string {
  return drafts.get(`${line} ${panel}`) ?? '';
}

/** Saves what was written after its form has closed; where that fails, the form opens again with the words in it. */
export async function saveWritten(
  line: string,
  panel: LinePanel,
  written: string,
  save: () => Promise<boolean>,
): Promise<void> {
  const key = `${line} ${panel}`;
  if (await save()) drafts.delete(key);
  else {
    drafts.set(key, written);
    openPanel(line, panel);
  }
}
