import type { Page } from 'playwright-core';
import { FIRST_LINE, LANES, type Subjects } from './visited.ts';

/** Something that a hand does for some seconds, while frames are watched. */
export interface Motion {
  readonly name: string;
  readonly path: string;
  readonly shows: string;
  readonly move: (page: Page) => Promise<void>;
}

export function motions({ document, speaker }: Subjects): readonly Motion[] {
  return [
    {
      name: 'statements, jumps over the whole list',
      path: '/statements',
      shows: FIRST_LINE,
      move: (page) => jumps(page, '[role="feed"]'),
    },
    {
      name: 'statements, by wheel',
      path: '/statements',
      shows: FIRST_LINE,
      move: (page) => wheel(page, '[role="feed"]'),
    },
    {
      name: 'statements by speaker, by wheel',
      path: '/statements?group=speaker',
      shows: FIRST_LINE,
      move: (page) => wheel(page, '[role="feed"]'),
    },
    {
      name: 'statements, brushing the days',
      path: '/statements',
      shows: FIRST_LINE,
      move: (page) => drag(page, '#pane-left [role="slider"]'),
    },
    {
      name: 'overview, brushing the days',
      path: '/',
      shows: 'main [role="slider"]',
      move: (page) => over(page, 'main [role="slider"]'),
    },
    {
      name: 'timeline, beginning of the window dragged over the strip',
      path: '/timeline',
      shows: LANES,
      move: (page) => drag(page, '[role="slider"][aria-label="Window begins"]', 900),
    },
    {
      name: 'timeline, lanes dragged',
      path: '/timeline',
      shows: LANES,
      move: (page) => drag(page, '[role="listbox"]'),
    },
    {
      name: 'timeline, zoomed by wheel',
      path: '/timeline',
      shows: LANES,
      move: (page) => zoom(page, '[role="listbox"]'),
    },
    {
      name: 'map, dragged',
      path: '/map',
      shows: 'main canvas',
      move: (page) => drag(page, 'main canvas'),
    },
    {
      name: 'people and bodies, by wheel',
      path: '/entities',
      shows: '[role="feed"] article h2',
      move: (page) => wheel(page, '[role="feed"]'),
    },
    {
      name: 'documents, by wheel',
      path: '/documents',
      shows: '[role="feed"] article a',
      move: (page) => wheel(page, '[role="feed"]'),
    },
    {
      name: 'document, by wheel',
      path: `/documents/${document}`,
      shows: 'main [data-passage]',
      move: (page) => wheel(page, 'main [data-scroll-main]'),
    },
    {
      name: 'entity, by wheel',
      path: `/entities/${speaker}`,
      shows: 'main [role="slider"]',
      move: (page) => wheel(page, 'main [data-scroll-main]'),
    },
  ];
}

const STEPS = 60;
/** Between two steps of a hand, in milliseconds. */
const PAUSE = 25;

async function jumps(page: Page, selector: string): Promise<void> {
  const list = `document.querySelector(${JSON.stringify(selector)})`;
  for (let step = 0; step <= STEPS; step += 1) {
    await page.evaluate(`${list}.scrollTop = ${list}.scrollHeight * ${step / STEPS}`);
    await page.waitForTimeout(2 * PAUSE);
  }
}

async function wheel(page: Page, selector: string): Promise<void> {
  const { x, y } = await middle(page, selector);
  await page.mouse.move(x, y);
  for (let step = 0; step < 2 * STEPS; step += 1) {
    await page.mouse.wheel(0, 320);
    await page.waitForTimeout(PAUSE);
  }
}

async function zoom(page: Page, selector: string): Promise<void> {
  const { x, y } = await middle(page, selector);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let step = 0; step < 2 * STEPS; step += 1) {
    await page.mouse.wheel(0, step < STEPS ? -60 : 60);
    await page.waitForTimeout(PAUSE);
  }
  await page.keyboard.up('Control');
}

/** There and back again with the button held. */
async function drag(page: Page, selector: string, reach: number | null = null): Promise<void> {
  const { x, y, width } = await middle(page, selector);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await sway(page, x, y, reach ?? width * 0.35);
  await page.mouse.up();
  await page.waitForTimeout(20 * PAUSE);
}

/** There and back again over it, without a button: choosing would lead elsewhere. */
async function over(page: Page, selector: string): Promise<void> {
  const { x, y, width } = await middle(page, selector);
  await sway(page, x, y, width * 0.45);
}

async function sway(page: Page, x: number, y: number, reach: number): Promise<void> {
  for (let step = 0; step <= 2 * STEPS; step += 1) {
    await page.mouse.move(x + reach * Math.sin((step / STEPS) * Math.PI), y);
    await page.waitForTimeout(PAUSE);
  }
}

async function middle(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not drawn.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}
