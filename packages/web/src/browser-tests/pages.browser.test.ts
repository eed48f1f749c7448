import { expect } from 'vitest';
import { roomTest } from '../../../testkit/src/browser/room-test.ts';

const test = roomTest('story');

test('opens', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.title()).toContain('Rapporteur');
});
