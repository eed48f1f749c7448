import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { roomTest } from '../../../testkit/src/browser/room-test.ts';
import { copied } from './clipboard.ts';
import { subjectsOf, visit } from './visits.ts';

const test = roomTest('story');

const WORDS = '"This was a deliberate act by Kessarian saboteurs, and they will answer for it,"';
const FORMATS = ['Plain text', 'Markdown', 'BibTeX', 'CSL-JSON', 'Web Annotation (JSON-LD)'];

describe('from the overview to a citation', () => {
  test('by pointer: speaker, statement, About this line, each format, the words in the document', async ({
    page,
  }) => {
    await visit(page, '/');
    await page.getByRole('region', { name: 'Who speaks most' }).getByText('Ada Venn').click();
    await page.getByRole('heading', { level: 1, name: 'Statements' }).waitFor();
    const list = page.getByRole('feed', { name: 'Statements' });
    await list.getByText(WORDS).first().click();
    const line = page.getByRole('region', { name: 'About this line' });
    await line.getByRole('figure').getByText(WORDS).waitFor();
    for (const format of FORMATS) {
      const text = await copied(page, async () => {
        await line.getByRole('button', { name: 'Cite' }).click();
        await page.getByRole('menuitem', { name: format }).click();
      });
      expect(plain(text), format).toContain(plain(WORDS));
      expect(text, format).toContain('meridian.example');
    }
    await line.getByRole('link', { name: 'Read in the document' }).click();
    await page.getByRole('heading', { level: 1, name: /trade blame after blast/ }).waitFor();
    const marked = page.getByRole('main').locator('mark').filter({ hasText: WORDS });
    await expect.poll(() => marked.first().isVisible()).toBe(true);
    await expect.poll(() => isInSight(page, WORDS)).toBe(true);
    await line.waitFor();
  });

  test('by keyboard alone, from the first key to the clipboard', async ({ page }) => {
    await visit(page, '/');
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.getByRole('feed', { name: 'Statements' }).waitFor();
    await page.keyboard.press('/');
    await expect.poll(() => focusedName(page)).toBe('Search the record');
    await page.keyboard.type('saboteurs');
    await page.keyboard.press('Enter');
    await page.getByRole('feed', { name: 'What was found' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    const list = page.getByRole('feed', { name: 'Statements' });
    await list.getByRole('article').first().waitFor();
    // To the fifth statement, which has the words, and into it.
    for (let row = 0; row < 5; row += 1) await page.keyboard.press('j');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('saboteurs');
    await page.keyboard.press('Enter');
    const line = page.getByRole('region', { name: 'About this line' });
    await line.getByRole('figure').getByText(WORDS).waitFor();
    const text = await copied(page, async () => {
      await page.keyboard.press('c');
      await page.getByRole('menuitem', { name: 'Plain text' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => focusedName(page)).toBe('Plain text');
      await page.keyboard.press('Enter');
    });
    expect(plain(text)).toContain(plain(WORDS));
  });

  test('by Tab alone', async ({ page }) => {
    await visit(page, '/');
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Ada Venn');
    await page.keyboard.press('Enter');
    await page.getByRole('feed', { name: 'Statements' }).getByText(WORDS).first().waitFor();
    await tabTo(page, /^Ada Venn/);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'About this line' }).getByRole('figure').waitFor();
    await tabTo(page, 'Cite');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toBe('Plain text');
    const text = await copied(page, () => page.keyboard.press('Enter'));
    expect(text).toMatch(/SHA-256|sha256/);
  });
});

describe('addresses', () => {
  test('a link to a line opens it anywhere, with the words', async ({ page, open, room }) => {
    const { line } = await subjectsOf(room.origin);
    await visit(page, `/statements?line=${line}`);
    const link = await copied(page, async () => {
      await page.getByRole('button', { name: 'Cite' }).click();
      await page.getByRole('menuitem', { name: 'Link to this line' }).click();
    });
    const other = (await open()).page;
    await other.goto(link);
    await other.getByRole('heading', { level: 1, name: 'About this line' }).waitFor();
    await other.getByRole('figure').getByText(WORDS).waitFor();
  });

  test('conditions, order and headings are in the address, and back and forward go through them', async ({
    page,
    open,
  }) => {
    await visit(page, '/statements');
    const filters = page.getByRole('complementary', { name: 'Navigation and filters' });
    await filters.getByRole('checkbox', { name: /^Ada Venn/ }).check();
    await page.getByText('21 fit the conditions').waitFor();
    await filters.getByRole('checkbox', { name: /^Meridian/ }).check();
    const narrowed = page.getByText(/^\d fit the conditions/);
    await narrowed.waitFor();
    const count = await narrowed.textContent();
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Surest first');
    const first = page.getByRole('feed').getByRole('article').first();
    await expect.poll(() => page.url()).toContain('order=surest');
    const other = (await open()).page;
    await other.goto(page.url());
    await other.getByText(count ?? '').waitFor();
    const alike = async (): Promise<boolean> =>
      (await first.textContent()) === (await other.getByRole('article').first().textContent());
    await expect.poll(alike, { timeout: 5000 }).toBe(true);
    await page.goBack();
    await page.goBack();
    await page.getByText('21 fit the conditions').waitFor();
    await page.goForward();
    await page.getByText(count ?? '').waitFor();
  });
});

test('on paper stands the evidence, and nothing that is operated', async ({ page, room }) => {
  const { line, document } = await subjectsOf(room.origin);
  await page.emulateMedia({ media: 'print' });
  await visit(page, `/lines/${line}`);
  await page.getByRole('figure').getByText(WORDS).waitFor();
  const address = page.getByRole('link', { name: /^meridian.example/ });
  const printed = await address.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('https://meridian.example/world/velmark-kessaria-brannock-blast');
  expect(await page.getByRole('button', { name: 'Accept' }).isVisible()).toBe(false);
  expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(false);
  await visit(page, `/documents/${document}`);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.getByRole('heading', { name: 'Statements in this text' }).waitFor();
  expect(await page.getByRole('searchbox', { name: 'Search the record' }).isVisible()).toBe(false);
});

/** Quotation marks and escapes are each format's own; letters are the source's. */
function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Of what has the focus: its label, or its words. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '';
  });
}

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const fits = (found: string): boolean =>
    typeof name === 'string' ? found === name : name.test(found);
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (fits(await focusedName(page))) return;
  }
  throw new Error(`Tab does not come to ${String(name)}`);
}

/** Whether words of the text stand within the window. */
function isInSight(page: Page, words: string): Promise<boolean> {
  return page.evaluate((sought) => {
    const marks = [...document.querySelectorAll('main mark')];
    const box = marks.find((mark) => mark.textContent === sought)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, words);
}
