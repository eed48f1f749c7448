/**
 * Writes docs/pictures/reading-room/: each page of the reading room over the made-up story, in both themes, as a
 * Chromium of this system draws it. `npm run build:web` first. Drawn by `npm run pictures`, not checked.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../packages/testkit/src/browser/chromium.ts';
import { served } from '../packages/testkit/src/browser/program.ts';
import { addToDossier, openInputs } from '../packages/server/src/compose.ts';
import { SORN_RIVER } from '../packages/testkit/src/stories/sorn-river.ts';
import { smallPng } from './small-png.ts';

const PICTURES = join(import.meta.dirname, '../docs/pictures/reading-room');
/** What the pages take for now, so that no picture changes with the day on which it is drawn. */
const NOW = '2031-03-12T09:00:00+01:00';
const SIZE = { width: 1440, height: 900 };
const THEMES = ['light', 'dark'] as const;

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly before?: (page: Page) => Promise<void>;
}

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const executablePath = chromiumPath();
if (executablePath === null) throw new Error('no Chromium: apt-get install chromium');
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
try {
  // As somebody would have it: names of files as they were given, nothing of this machine.
  cpSync(SORN_RIVER, join(folder, 'articles'), { recursive: true });
  process.chdir(folder);
  const inputs = openInputs(['articles/manifest.csv'], { given: {}, stdin: process.stdin });
  const now = (): Date => new Date(NOW);
  for await (const _ of addToDossier('sorn-river.dossier', inputs, { now }));
  const room = await served('sorn-river.dossier');
  mkdirSync(PICTURES, { recursive: true });
  for (const picture of await picturesOf(room.origin))
    for (const theme of THEMES) await draw(browser, room.origin, picture, theme);
  await room.close();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function picturesOf(origin: string): Promise<readonly Picture[]> {
  const first = await asked(origin, '/statements?q=saboteurs&order=oldest&limit=1');
  const reyl = await asked(origin, '/statements?q=inspectors&order=oldest&limit=1');
  const meeting = await asked(origin, '/timeline?from=2031-03-01&to=2031-03-20');
  const { id: line, citation, speaker } = first;
  return [
    { name: 'overview', path: '/' },
    { name: 'timeline', path: `/timeline?contact=${meeting.id}` },
    { name: 'statements', path: `/statements?speaker=${speaker?.id}&line=${line}` },
    { name: 'document', path: `/documents/${citation?.document}?line=${line}` },
    { name: 'source', path: `/documents/${citation?.document}?view=source` },
    { name: 'documents', path: '/documents' },
    { name: 'people-and-bodies', path: '/entities' },
    { name: 'entity', path: `/entities/${speaker?.id}` },
    { name: 'map', path: '/map' },
    { name: 'figures', path: '/figures' },
    { name: 'search', path: '/search?query=water' },
    { name: 'about-this-line', path: `/lines/${reyl.id}` },
    { name: 'my-work', path: '/log' },
    { name: 'shortcuts', path: '/statements', before: (page) => page.keyboard.press('?') },
  ];
}

async function draw(
  by: Browser,
  origin: string,
  { name, path, before }: Picture,
  colorScheme: (typeof THEMES)[number],
): Promise<void> {
  const context = await by.newContext({
    baseURL: origin,
    viewport: SIZE,
    colorScheme,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(path);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await before?.(page);
  await page.waitForTimeout(300);
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  writeFileSync(join(PICTURES, `${name}-${colorScheme}.png`), smallPng(png));
  await context.close();
}

interface Item {
  readonly id: string;
  readonly citation?: { readonly document: string };
  readonly speaker?: { readonly id: string } | null;
}

async function asked(origin: string, path: string): Promise<Item> {
  const { items } = (await (await fetch(`${origin}/api/v1${path}`)).json()) as {
    readonly items: readonly Item[];
  };
  const [item] = items;
  if (item === undefined) throw new Error(`The story has nothing to show for ${path}.`);
  return item;
}
