import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeProblems } from '../../../testkit/src/browser/axe-problems.ts';
import { roomTest } from '../../../testkit/src/browser/room-test.ts';
import { subjectsOf, visit, VISITS } from './visits.ts';

const test = roomTest('story');

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 640 };
/** What depends on the room that there is, and not on what stands in the page. */
const BY_ROOM = [
  'aria-hidden-focus',
  'color-contrast',
  'heading-order',
  'landmark-one-main',
  'page-has-heading-one',
  'region',
  'scrollable-region-focusable',
  'target-size',
];
const BY_COLOR = ['color-contrast', 'link-in-text-block'];

test('every page is without violation, wide and narrow, light and dark, and no wider than the screen', async ({
  room,
  page,
}) => {
  const subjects = await subjectsOf(room.origin);
  const found: string[] = [];
  for (const [name, path] of VISITS) {
    const note = (problem: string): void => void found.push(`${name}: ${problem}`);
    await page.setViewportSize(WIDE);
    await visit(page, path(subjects));
    (await problems(page, null)).forEach(note);
    await page.setViewportSize(NARROW);
    (await problems(page, BY_ROOM)).forEach(note);
    // As wide as the page is where a screen of 1440 is enlarged to 200 per cent.
    await page.setViewportSize({ ...WIDE, width: WIDE.width / 2 });
    (await tooWide(page)).forEach(note);
  }
  expect(found).toEqual([]);
}, 150_000);

async function problems(page: Page, rules: readonly string[] | null): Promise<readonly string[]> {
  await theme(page, 'light');
  const light = await axeProblems(page, rules);
  await theme(page, 'dark');
  const dark = await axeProblems(page, BY_COLOR);
  return [...light, ...dark.map((problem) => `dark: ${problem}`), ...(await tooWide(page))];
}

async function theme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  // The next frame is drawn with it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** A page that has to be scrolled sideways. */
async function tooWide(page: Page): Promise<readonly string[]> {
  const [wide, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  return (wide ?? 0) > (room ?? 0) ? [`${wide} pixels wide, where there are ${room}`] : [];
}
