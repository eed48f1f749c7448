import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { roomTest } from '../../../testkit/src/browser/room-test.ts';
import { settled, visit } from './visits.ts';

const test = roomTest('story');

describe('timeline', () => {
  test('keys travel from contact to contact, and open one', async ({ page }) => {
    await visit(page, '/timeline');
    const lanes = page.getByRole('listbox', { name: /^Contacts over time/ });
    await lanes.focus();
    await page.keyboard.press('Home');
    const there = lanes.getByRole('option').first();
    await there.waitFor({ state: 'attached' });
    const first = await there.getAttribute('aria-label');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => there.getAttribute('aria-label')).not.toBe(first);
    await page.keyboard.press('Enter');
    const contact = page.getByRole('region', { name: 'Contact', exact: true });
    await contact.getByRole('heading', { name: /reports?$/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('contact')).toMatch(/^rev_/);
    await contact.getByRole('link', { name: 'At its place in the text' }).first().click();
    await page.locator('main mark[data-kind="found"]').first().waitFor();
    expect(page.url()).toMatch(/\/documents\/doc_\w+\?at=\d+-\d+$/);
  });

  test('is zoomed by keys, by buttons and by its strip, and the address says the window', async ({
    page,
    open,
  }) => {
    await visit(page, '/timeline');
    const whole = await windowShown(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => windowShown(page)).not.toBe(whole);
    await page.getByRole('button', { name: 'Back to where most is' }).click();
    await expect.poll(() => windowShown(page)).toBe(whole);
    await page.getByRole('slider', { name: 'Window begins' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => windowShown(page)).not.toBe(whole);
    await page.getByRole('listbox', { name: /^Contacts over time/ }).focus();
    const narrowed = await windowShown(page);
    await page.keyboard.press('+');
    await expect.poll(() => windowShown(page)).not.toBe(narrowed);
    const window = await windowShown(page);
    await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true);
    await page.waitForTimeout(400);
    const other = (await open()).page;
    await visit(other, page.url());
    expect(await windowShown(other)).toBe(window);
  });

  test('a new window is drawn on the strip', async ({ page }) => {
    await visit(page, '/timeline');
    const strip = page.getByRole('region', { name: /^Window of time/ });
    const whole = await windowShown(page);
    const box = await strip.boundingBox();
    if (box === null) throw new Error('The strip is not drawn.');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.1, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.35, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => windowShown(page)).not.toBe(whole);
  });
});

test('map: a place of the list opens, and leads to what is said there', async ({ page }) => {
  await visit(page, '/map');
  const places = page.getByRole('region', { name: 'Places' });
  await places.getByRole('button').first().click();
  const place = page.getByRole('region', { name: /^Place: / });
  await place.getByRole('heading', { name: 'Documents that name it' }).waitFor();
  await place.getByRole('listitem').getByRole('link').first().waitFor();
  expect(new URL(page.url()).searchParams.get('place')).not.toBeNull();
  await place.getByRole('link', { name: 'Statements that name it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Statements' }).waitFor();
});

describe('search', () => {
  test('says what is wrong with a query, and finds once it is mended', async ({ open }) => {
    const { page, complaints } = await open();
    // What is wrong is said by an answer of 422, which browsers write to their console.
    complaints.expect(/status of 422/);
    await visit(page, '/search?query=%22water');
    await page.getByRole('alert').waitFor();
    await page.getByRole('searchbox', { name: 'Search everything' }).fill('"drinking water"');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'passages' }).waitFor();
    const found = page.getByRole('feed', { name: 'What was found' });
    await expect.poll(() => found.locator('mark').count()).toBeGreaterThan(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('leads from a hit to its place in the document', async ({ page }) => {
    await visit(page, '/');
    await page.getByRole('searchbox', { name: 'Search the record' }).fill('lorries');
    await page.keyboard.press('Enter');
    const found = page.getByRole('feed', { name: 'What was found' });
    const hit = found.getByRole('article').filter({ hasText: 'stood 70 lorries' });
    await hit.getByRole('link', { name: 'Read in the document' }).click();
    await settled(page);
    expect(page.url()).toMatch(/\/documents\/doc_\w+\?at=/);
    await page.getByRole('main').getByText('70 lorries').first().waitFor();
    await page.goBack();
    await hit.waitFor();
  });
});

async function windowShown(page: Page): Promise<string> {
  return (await page.getByRole('status', { name: 'Window shown' }).textContent()) ?? '';
}
