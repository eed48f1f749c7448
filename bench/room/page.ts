/**
 * How long the pages of the reading room take until they can be used, and how evenly they move:
 * node bench/room/page.ts DOSSIER [rounds] [what the name must have in it]
 * The dossier is made by make-dossier.ts; it is served here, to be read only. One JSON line a page, then one a motion.
 * `cold`, `warm`: milliseconds until usable, the median of the rounds. `longest`: milliseconds between two frames.
 */
import { loadavg } from 'node:os';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../packages/testkit/src/browser/chromium.ts';
import { served } from '../../packages/testkit/src/browser/program.ts';
import { LARGE, loadOf } from './pages/loads.ts';
import { type Motion, motions } from './pages/motions.ts';
import { type Frames, PROBE } from './pages/probe.ts';
import { type Subjects, visited } from './pages/visited.ts';

const [dossier = '/tmp/room.dossier', rounds = '5', only = ''] = process.argv.slice(2);
const executablePath = chromiumPath();
if (executablePath === null) throw new Error('no Chromium: apt-get install chromium');
const { origin, close } = await served(dossier, '--read-only', '--rules-only');
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
const subjects = await subjectsOf();
for (const page of visited(subjects).filter(({ name }) => name.includes(only)))
  print({ page: page.name, ...(await loadOf(browser, origin, page, Number(rounds))) });
for (const motion of motions(subjects).filter(({ name }) => name.includes(only)))
  print({ motion: motion.name, ...(await framesOf(browser, motion)) });
await browser.close();
await close();

async function framesOf(of: Browser, { path, shows, move }: Motion): Promise<Frames> {
  const context = await of.newContext({ baseURL: origin, viewport: LARGE });
  await context.addInitScript(PROBE);
  const page = await context.newPage();
  await page.goto(path);
  await page.evaluate(`__usable(${JSON.stringify(shows)})`);
  await page.waitForTimeout(500);
  await page.evaluate('globalThis.__end = __frames(); undefined');
  await move(page);
  const frames = await page.evaluate<Frames>('__end()');
  await context.close();
  return frames;
}

async function subjectsOf(): Promise<Subjects> {
  const asked = async (path: string) => (await fetch(`${origin}/api/v1${path}`)).json();
  const { items } = (await asked('/statements?order=newest&limit=1&offset=1000')) as Listed;
  const [statement] = items;
  if (statement === undefined) throw new Error(`${dossier} holds no statements.`);
  const { speakers } = (await asked('/overview')) as { speakers: readonly { id: string }[] };
  return {
    line: statement.id,
    document: statement.citation.document,
    speaker: speakers[0]?.id ?? '',
  };
}

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly citation: { readonly document: string };
  }[];
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify({ ...result, load: Math.round(loadavg()[0] ?? 0) })}\n`);
}
