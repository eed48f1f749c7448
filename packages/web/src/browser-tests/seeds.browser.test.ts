import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { roomTest } from '../../../testkit/src/browser/room-test.ts';
import { visit } from './visits.ts';

const test = roomTest('seeds');

const LINES = 30;

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly content: readonly { readonly exact: string }[];
  }[];
}

describe('real articles', () => {
  test('each document shows its text, every word in its order', async ({ page, room }) => {
    const { items } = await asked<Listed>(room.origin, '/documents?limit=100');
    expect(items.length).toBeGreaterThan(0);
    for (const { id } of items) {
      const { text } = await asked<{ text: string }>(room.origin, `/documents/${id}`);
      await visit(page, `/documents/${id}`);
      const shown = squeezed(await wordsShown(page));
      // What marks an item of a list is drawn, not written.
      const paragraphs = text.split(/\n+/).map((one) => squeezed(one).replace(/^•/, ''));
      for (const paragraph of paragraphs) expect(shown).toContain(paragraph);
    }
  });

  test('About this line shows the exact words of thirty statements', async ({ page, room }) => {
    const { items } = await asked<Listed>(room.origin, `/statements?limit=200&order=surest`);
    const step = Math.max(1, Math.floor(items.length / LINES));
    for (const { id, content } of items.filter((_, index) => index % step === 0).slice(0, LINES)) {
      await page.goto(`/lines/${id}`);
      const shown = squeezed((await page.getByRole('figure').first().textContent()) ?? '');
      for (const { exact } of content) expect(shown, id).toContain(squeezed(exact));
    }
  }, 60_000);
});

async function asked<T>(origin: string, path: string): Promise<T> {
  const answer = await fetch(`${origin}/api/v1${path}`);
  return (await answer.json()) as T;
}

/** The text of the document as it stands on the page, without what stands beside it. */
function wordsShown(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const main = document.querySelector('main [data-scroll-main]');
    if (main === null) return '';
    // What is far from the screen is drawn when one comes there.
    for (let at = 0; at < main.scrollHeight; at += innerHeight / 2) {
      main.scrollTo({ top: at });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return [...main.querySelectorAll('[data-passage] > :first-child')]
      .map((passage) => passage.textContent)
      .join(' ');
  });
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
