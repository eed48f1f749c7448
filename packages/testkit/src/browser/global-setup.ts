import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { SORN_RIVER } from '../stories/sorn-river.ts';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts';
import { rapporteur } from './program.ts';
import type { BrowserTests } from './provided.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const SEEDS = join(ROOT, '../shared/seeds');

/** Once a run, and only where there are browser tests in it: builds what is to be tested, reads the story, starts the browser. */
// oxlint-disable-next-line import/no-default-export
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = chromiumPath();
  if (executablePath === null) {
    if (process.env['CI'] !== undefined) throw new Error('no Chromium: apt-get install chromium');
    process.stderr.write(
      'Browser tests are skipped: install Chromium (apt-get install chromium)\n',
    );
    project.provide('browserTests', null);
    return async () => {};
  }
  await buildWeb();
  const folder = mkdtempSync(join(tmpdir(), 'browser-tests-'));
  const story = join(folder, 'story.dossier');
  const seeds = existsSync(SEEDS) ? join(folder, 'seeds.dossier') : null;
  const [server] = await Promise.all([
    chromium.launchServer({ executablePath, args: [...CHROMIUM_ARGS] }),
    rapporteur('add', story, join(SORN_RIVER, 'manifest.csv')),
    seeds === null ? null : rapporteur('add', seeds, SEEDS),
  ]);
  const shared: BrowserTests = { endpoint: server.wsEndpoint(), story, seeds };
  project.provide('browserTests', shared);
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** What is tested is what the sources say now. */
async function buildWeb(): Promise<void> {
  const web = join(ROOT, 'packages/web');
  const page = join(web, 'dist/index.html');
  const built = existsSync(page) ? statSync(page).mtimeMs : 0;
  const sources = globSync('{src/**/*,index.html,vite.config.ts}', { cwd: web });
  if (sources.every((file) => statSync(join(web, file)).mtimeMs <= built)) return;
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn', web]);
}
