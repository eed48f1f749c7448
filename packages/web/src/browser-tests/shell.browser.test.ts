import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeProblems } from '../../../testkit/src/browser/axe-problems.ts';
import { roomTest } from '../../../testkit/src/browser/room-test.ts';
import { subjectsOf, visit } from './visits.ts';

const test = roomTest('story');

test('the theme that was chosen is kept', async ({ page }) => {
  await visit(page, '/');
  const paper = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: /^Theme: as the system/ }).click();
  await page.getByRole('button', { name: /^Theme: light/ }).click();
  await page.getByRole('button', { name: /^Theme: dark/ }).waitFor();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  await page.getByRole('button', { name: /^Theme: dark/ }).waitFor();
  expect(await paper()).toBe(dark);
});

test('panes are made wider by keys, hidden and shown, and stay so', async ({ page }) => {
  await visit(page, '/statements');
  const separator = page.getByRole('separator', { name: 'Width of the navigation' });
  const pane = page.getByRole('complementary', { name: 'Navigation and filters' });
  const width = async (): Promise<number> => (await pane.boundingBox())?.width ?? 0;
  const before = await width();
  await separator.focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBe(before + 64);
  await page.reload();
  await expect.poll(width).toBe(before + 64);
  await page.keyboard.press('[');
  await pane.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Show navigation' }).click();
  await pane.waitFor();
});

test('all shortcuts are on a sheet, which Escape closes', async ({ page }) => {
  await visit(page, '/statements');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.getByText('Search everything').waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
});

test('at 320 pixels every page and pane is within reach', async ({ open, room }) => {
  const { page } = await open({ viewport: { width: 320, height: 640 } });
  await visit(page, '/');
  const bar = page.getByRole('navigation', { name: 'Main pages' });
  for (const name of ['Timeline', 'Statements', 'Documents', 'Overview']) {
    await bar.getByRole('link', { name }).click();
    await page.locator('h1').waitFor();
  }
  await bar.getByRole('button', { name: 'More' }).click();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Map' }).click();
  await page.getByRole('heading', { level: 1, name: 'Map' }).waitFor();
  await visit(page, '/statements');
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('checkbox', { name: /^Ada Venn/ }).check();
  await page.getByRole('button', { name: 'Show results' }).click();
  await page.getByRole('feed').getByText('saboteurs').first().click();
  const line = page.getByRole('region', { name: 'About this line' });
  await line.getByRole('figure').waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await line.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('feed').getByText('saboteurs').first().waitFor();
  expect((await subjectsOf(room.origin)).line).not.toBe('');
});

test('dialogs and menus are without violation', async ({ page, room }) => {
  const { line, speaker } = await subjectsOf(room.origin);
  const problems: string[] = [];
  const look = async (of: Page, what: string): Promise<void> => {
    const found = await axeProblems(of);
    problems.push(...found.map((problem) => `${what}: ${problem}`));
  };
  await visit(page, `/statements?line=${line}`);
  for (const name of ['Correct', 'Note', 'Tag']) {
    await page.getByRole('button', { name, exact: true }).click();
    await look(page, name);
    await page.keyboard.press('Escape');
  }
  for (const name of ['Cite', 'Share, save, export']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('menu').waitFor();
    await look(page, name);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await look(page, 'save');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await look(page, 'add');
  await page.keyboard.press('Escape');
  await visit(page, `/entities/${speaker}`);
  await page
    .getByRole('region', { name: 'Names' })
    .getByText(/documents?$/)
    .first()
    .click();
  for (const name of [/^Rename/, /^Make one with/, /is somebody else …$/]) {
    await page.getByRole('button', { name }).first().click();
    await page.getByRole('dialog').waitFor();
    await look(page, String(name));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  expect(problems).toEqual([]);
});
