import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { roomTest } from '../../../testkit/src/browser/room-test.ts';
import { HOSTILE, HOSTILE_NAME } from './hostile.ts';
import { settled, visit } from './visits.ts';

const test = roomTest('story');

const STORY = `Gates of the Maren Dam open

TORVAST, March 12 (Meridian) - "The water is flowing again," Ada Venn said on Wednesday.
`;

test('a chosen file is added, with what is known of it, until it is in the list', async ({
  page,
}) => {
  await visit(page, '/documents');
  await page.getByText('12', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Add to the dossier' });
  await dialog.getByLabel(/Choose files/).setInputFiles(file('gates.txt', STORY));
  await dialog.getByText('What is known of it').click();
  await dialog.getByRole('textbox', { name: 'Outlet' }).fill('Meridian');
  await dialog.getByRole('textbox', { name: 'Published' }).fill('2031-03-12');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByRole('list', { name: 'What became of each' }).getByText('new').waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  const listed = page.getByRole('feed').getByText('Gates of the Maren Dam open').first();
  await listed.waitFor();
  await listed.click();
  await page.locator('main mark').filter({ hasText: '"The water is flowing again,"' }).waitFor();
});

test('a hostile file that is dropped is shown as the characters it is; nothing of it runs', async ({
  page,
  room,
}) => {
  await visit(page, '/');
  await drop(page, HOSTILE_NAME, HOSTILE);
  const dialog = page.getByRole('dialog', { name: 'Add to the dossier' });
  await dialog.getByText(HOSTILE_NAME).waitFor();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByRole('list', { name: 'What became of each' }).getByText('new').waitFor();
  await dialog.getByRole('list').getByRole('link').click();
  await settled(page);
  const document = new URL(page.url()).pathname;
  const found = await statementsWith(room.origin, 'gates');
  for (const path of [
    document,
    `${document}?view=source`,
    `${document}?layers=people&layers=removed&layers=times`,
    '/documents?order=newest',
    '/search?query=gates',
    '/statements?q=gates&order=newest',
    ...found.map((line) => `/lines/${line}`),
    '/changes',
  ]) {
    await visit(page, path);
    expect(await page.title(), path).not.toBe('taken');
    expect(await foreignElements(page), path).toEqual([]);
  }
  await visit(page, document);
  await page.getByText('<img src=x onerror=').first().waitFor();
});

/** Elements that no page of the reading room has, and addresses that none leads to. */
function foreignElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const made = [
      ...document.body.querySelectorAll('img, iframe, object, embed, b, base, meta, [srcdoc]'),
    ];
    const led = [...document.querySelectorAll('a[href], form[action]')].filter((link) =>
      /^\s*(?:javascript|data|vbscript):/i.test(
        link.getAttribute('href') ?? link.getAttribute('action') ?? '',
      ),
    );
    const handling = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    const scripts = [...document.querySelectorAll('script')].filter(({ src }) => src === '');
    return [...made, ...led, ...handling, ...scripts].map(({ outerHTML }) =>
      outerHTML.slice(0, 200),
    );
  });
}

async function statementsWith(origin: string, words: string): Promise<readonly string[]> {
  const answer = await fetch(`${origin}/api/v1/statements?q=${words}&order=newest&limit=3`);
  const { items } = (await answer.json()) as { items: readonly { id: string }[] };
  return items.map(({ id }) => id);
}

function file(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** Drops a file onto the page, as from a folder. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([called, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content ?? ''], called ?? '', { type: 'text/html' }));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
    },
    [name, text],
  );
}
