import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { rapporteur } from '../../../testkit/src/browser/program.ts';
import { roomTest } from '../../../testkit/src/browser/room-test.ts';
import { subjectsOf, visit } from './visits.ts';

const test = roomTest('story');

describe('what an analyst decides about a line', () => {
  test('accepted: holds after loading anew and on the command line, until it is taken back', async ({
    page,
    room,
  }) => {
    const line = await openLine(page, room.origin);
    await line.getByRole('button', { name: 'Accept' }).click();
    await pressed(line, 'Accept', true);
    await page.getByText('Accepted', { exact: true }).waitFor();
    await page.reload();
    await pressed(line, 'Accept', true);
    expect(await verdicts(room.dossier, 'accepted')).toBe(1);
    await page.keyboard.press('a');
    await pressed(line, 'Accept', false);
    await expect.poll(() => verdicts(room.dossier, 'accepted')).toBe(0);
  });

  test('rejected by a key, and taken back by another', async ({ page, room }) => {
    const line = await openLine(page, room.origin);
    await page.keyboard.press('r');
    await pressed(line, 'Reject', true);
    await page.getByText('Rejected', { exact: true }).waitFor();
    expect(await verdicts(room.dossier, 'rejected')).toBe(1);
    await page.keyboard.press('z');
    await pressed(line, 'Reject', false);
    await expect.poll(() => verdicts(room.dossier, 'rejected')).toBe(0);
  });

  test('act and speaker corrected: shown, kept, and undone where it is listed', async ({
    page,
    room,
  }) => {
    const line = await openLine(page, room.origin);
    await line.getByRole('button', { name: 'Correct' }).click();
    const form = line.getByRole('form', { name: 'Correct this line' });
    await form.getByRole('combobox').selectOption({ label: 'warn' });
    await form.getByRole('radio', { name: 'somebody else' }).check();
    await form.getByRole('combobox', { name: 'Find who speaks' }).fill('Petra');
    await page.getByRole('option', { name: /^Petra Lisk/ }).click();
    await form.getByRole('button', { name: 'Save correction' }).click();
    await line.getByText('corrected by you; read as Ada Venn').waitFor();
    await line.getByText('corrected by you; read as accuse').waitFor();
    await page.reload();
    await line.getByText('corrected by you; read as Ada Venn').waitFor();
    const kept = await shown(room.dossier, 'corrected');
    expect(kept).toMatchObject([{ act: 'warn', speaker: { name: 'Petra Lisk' } }]);
    await line.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => line.getByText('corrected by you').count()).toBe(0);
    await line.getByRole('link', { name: 'Ada Venn' }).first().waitFor();
    await expect.poll(() => verdicts(room.dossier, 'corrected')).toBe(0);
  });

  test('a note and a tag are found again under "My work", and from there the line', async ({
    page,
    room,
  }) => {
    const line = await openLine(page, room.origin);
    await page.keyboard.press('n');
    await page.keyboard.type('Compare with what she wrote on the 9th.');
    await line.getByRole('button', { name: 'Save note' }).click();
    await line.getByText('Compare with what she wrote on the 9th.').waitFor();
    await line.getByRole('button', { name: 'Tag' }).click();
    await line.getByRole('textbox', { name: 'Tag' }).fill('blame');
    await page.keyboard.press('Enter');
    await line.getByRole('button', { name: 'Take the tag blame away' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'My work' }).click();
    await page.getByRole('tab', { name: /^Notes/ }).click();
    const notes = page.getByRole('tabpanel', { name: /^Notes/ });
    await notes.getByText('Compare with what she wrote on the 9th.').waitFor();
    await page.getByRole('tab', { name: /^Tags/ }).click();
    await page
      .getByRole('tabpanel', { name: /^Tags/ })
      .getByRole('link', { name: 'blame' })
      .click();
    await page.getByText('1 fit the conditions').waitFor();
    const feed = page.getByRole('feed', { name: 'Statements' });
    await feed.getByText('saboteurs').waitFor();
  });
});

test('a search is saved, and come back to', async ({ page }) => {
  await visit(page, '/statements?q=water&order=newest');
  const count = await page.getByText(/fit the conditions/).textContent();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('On water');
  await page.keyboard.press('Enter');
  await page.getByText('View saved').waitFor();
  await page.goto('/');
  await page.getByRole('link', { name: 'My work' }).click();
  await page.getByRole('tab', { name: /^Saved views/ }).click();
  await page.getByRole('link', { name: 'On water' }).click();
  await page.getByText(count ?? '').waitFor();
  expect(new URL(page.url()).searchParams.get('order')).toBe('newest');
});

async function openLine(page: Page, origin: string): Promise<Locator> {
  await visit(page, `/statements?line=${(await subjectsOf(origin)).line}`);
  const line = page.getByRole('region', { name: 'About this line' });
  await line.getByRole('figure').waitFor();
  return line;
}

async function pressed(line: Locator, name: string, is: boolean): Promise<void> {
  await line.getByRole('button', { name, pressed: is, exact: true }).waitFor();
}

interface Shown {
  readonly act: string;
  readonly speaker: { readonly name: string } | null;
}

/** The statements that the command line shows with a verdict. */
async function shown(dossier: string, verdict: string): Promise<readonly Shown[]> {
  const lines = await rapporteur('show', dossier, 'statements', '--json', '--verdict', verdict);
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Shown);
}

async function verdicts(dossier: string, verdict: string): Promise<number> {
  return (await shown(dossier, verdict)).length;
}
