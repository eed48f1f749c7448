import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a step puts into the clipboard. */
export async function copied(page: Page, step: () => Promise<void>): Promise<string> {
  const read = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'));
  await step();
  await expect.poll(read).not.toBe('nothing was copied');
  return read();
}
