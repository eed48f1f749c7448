import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { test as base, expect, inject, type TestAPI } from 'vitest';
import { served, type Served } from './program.ts';
import type { BrowserTests } from './provided.ts';
import { type Complaints, watchedContext } from './watched-context.ts';

export interface RoomFixtures {
  /** The one browser of the run. */
  readonly browser: Browser;
  /** The story (or the seeds), served for this file alone: what a test decides, the tests after it see. */
  readonly room: Served;
  /** Opens a window of its own, which shares nothing with others. What it must not do fails the test. */
  readonly open: (options?: BrowserContextOptions) => Promise<Opened>;
  /** A window of 1440 by 900. */
  readonly page: Page;
}

export interface Opened {
  readonly page: Page;
  readonly complaints: Complaints;
}

/** Tests in a real browser over a dossier; skipped where there is no browser, or not that dossier. */
export function roomTest(which: 'story' | 'seeds'): TestAPI<RoomFixtures> {
  const shared: BrowserTests | null = inject('browserTests');
  const source = shared?.[which] ?? null;
  return base
    .extend<RoomFixtures>({
      browser: [
        // oxlint-disable-next-line no-empty-pattern
        async ({}, give) => {
          const browser = await chromium.connect(shared?.endpoint ?? '');
          await give(browser);
          await browser.close();
        },
        { scope: 'file' },
      ],
      room: [
        // oxlint-disable-next-line no-empty-pattern
        async ({}, give) => {
          const folder = mkdtempSync(join(tmpdir(), 'room-'));
          const dossier = join(folder, `${which}.dossier`);
          cpSync(source ?? '', dossier);
          const room = await served(dossier, '--rules-only');
          await give(room);
          await room.close();
          rmSync(folder, { recursive: true });
        },
        { scope: 'file' },
      ],
      open: async ({ browser, room }, give) => {
        const opened: (() => Promise<readonly string[]>)[] = [];
        await give(async (options) => {
          const { context, complaints } = await watchedContext(browser, room.origin, options);
          context.setDefaultTimeout(10_000);
          opened.push(async () => {
            await context.close();
            return complaints.all();
          });
          return { page: await context.newPage(), complaints };
        });
        const complaints = await Promise.all(opened.map((close) => close()));
        expect(complaints.flat()).toEqual([]);
      },
      page: async ({ open }, give) => give((await open()).page),
    })
    .skipIf(source === null) as TestAPI<RoomFixtures>;
}
