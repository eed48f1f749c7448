import { expect } from 'vitest';
import { roomTest } from '../../../testkit/src/browser/room-test.ts';
import { subjectsOf, visit } from './visits.ts';

const test = roomTest('story');

test('two are made one, and two again', async ({ page }) => {
  await visit(page, '/entities?name=petra');
  await page.getByText('1 named').waitFor();
  await page.getByRole('checkbox', { name: 'Pick Petra Lisk' }).check();
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('orsin');
  await page.getByRole('checkbox', { name: 'Pick Orsin Tael' }).check();
  await page.getByRole('button', { name: 'Make one …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make these 2 one?' });
  await dialog.getByRole('radio', { name: /^Petra Lisk/ }).check();
  await dialog.getByRole('button', { name: 'Make them one' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Orsin Tael and Petra Lisk are one').waitFor();
  const heading = page.getByRole('feed').getByRole('heading', { level: 2 });
  await expect.poll(() => heading.allTextContents()).toEqual(['Petra Lisk']);
  await page.reload();
  await expect.poll(() => heading.allTextContents()).toEqual(['Petra Lisk']);
  await page.getByRole('link', { name: 'My work' }).click();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await page.getByText('undone', { exact: true }).waitFor();
  await visit(page, '/entities?name=orsin');
  await expect.poll(() => heading.allTextContents()).toEqual(['Orsin Tael']);
});

test('what a document names is split off as somebody else, and taken back', async ({
  open,
  room,
}) => {
  const { page, complaints } = await open();
  // Who is split goes by another id from then on; the page looks for the name.
  complaints.expect(/status of 404 .*\/entities\/ent_/);
  const { speaker } = await subjectsOf(room.origin);
  await visit(page, `/entities/${speaker}`);
  const names = page.getByRole('region', { name: 'Names' });
  await names
    .getByText(/documents$/)
    .first()
    .click();
  const other = names.getByRole('button', { name: /is somebody else …$/ }).first();
  await other.click();
  const dialog = page.getByRole('dialog', { name: /somebody else\?$/ });
  await dialog.getByRole('button', { name: 'Split off' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const decided = page.getByRole('region', { name: 'Decided by you' });
  await decided.getByRole('button', { name: /^Undo/ }).click();
  await decided.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: 'Ada Venn' }).waitFor();
  await page.getByRole('definition').getByText('21', { exact: true }).waitFor();
});
