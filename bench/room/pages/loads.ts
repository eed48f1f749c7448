import type { Browser, Page } from 'playwright-core';
import { PROBE } from './probe.ts';

/** A page, and by what in it one sees that it can be used. */
export interface Visited {
  readonly name: string;
  readonly path: string;
  readonly shows: string;
}

export interface Load {
  /** Nothing in the browser's cache. */
  readonly cold: number;
  /** As when it is opened again. */
  readonly warm: number;
  /** Kilobytes of script and of everything that came, as sent, on the cold visit. */
  readonly script: number;
  readonly sent: number;
}

/** Opens a page in a new window, and again; the median of several rounds, in milliseconds. */
export async function loadOf(
  browser: Browser,
  origin: string,
  { path, shows }: Visited,
  rounds: number,
): Promise<Load> {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ baseURL: origin, viewport: LARGE });
    await context.addInitScript(PROBE);
    const page = await context.newPage();
    const cold = await usable(page, path, shows);
    const sizes = await page.evaluate<Sizes>(SIZES);
    await page.goto('about:blank');
    loads.push({ cold, warm: await usable(page, path, shows), ...sizes });
    await context.close();
  }
  return {
    cold: median(loads.map(({ cold }) => cold)),
    warm: median(loads.map(({ warm }) => warm)),
    script: loads[0]?.script ?? 0,
    sent: loads[0]?.sent ?? 0,
  };
}

export const LARGE = { width: 1440, height: 900 };

interface Sizes {
  readonly script: number;
  readonly sent: number;
}

const SIZES = `(() => {
  const all = performance.getEntriesByType('resource');
  const kilobytes = (some) => Math.round(some.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1024);
  return { script: kilobytes(all.filter(({ name }) => name.endsWith('.js'))), sent: kilobytes(all) };
})()`;

async function usable(page: Page, path: string, shows: string): Promise<number> {
  await page.goto(path, { waitUntil: 'commit' });
  return Math.round(await page.evaluate<number>(`__usable(${JSON.stringify(shows)})`));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
