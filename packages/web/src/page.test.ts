import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const PAGE = pathToFileURL(join(import.meta.dirname, '../public/index.html')).href;

const executablePath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) =>
    ['chromium', 'chromium-browser', 'google-chrome'].map((n) => join(folder, n)),
  )
  .find(isExecutable);

const citation = {
  document: 'doc_0123456789abcdef',
  title: 'Talks <b>end</b>',
  outlet: 'Meridian',
  url: 'https://meridian.example/talks',
  input: 'talks.txt',
  published: { value: '2031-03-09' },
};
const words = (exact: string, start: number) => ({ exact, start, end: start + exact.length });

const RECORD = {
  documents: [
    { ...citation, inputs: ['talks.txt'] },
    { ...citation, title: null, url: 'javascript:alert(1)', outlet: null, inputs: ['b.html'] },
    {
      ...citation,
      published: { from: '2031-03-08', to: '2031-03-10', kind: 'inferred' },
      inputs: ['c.html'],
    },
  ],
  statements: [
    {
      citation,
      act: 'want',
      negated: true,
      speaker: { name: 'Ana Roe' },
      source: words('the minister', 0),
      content: [words('<img src=x onerror=alert(1)>', 20), words('we never left', 90)],
    },
    { citation, act: 'assert', speaker: null, source: words('One diplomat', 200), content: [] },
    { citation, act: 'assert', speaker: null, source: null, content: [words('unsaid', 1)] },
  ],
  events: [
    {
      citation,
      mode: 'talks',
      status: 'occurred',
      when: { from: '2031-03-08' },
      participants: [{ name: 'Velmark' }, { name: 'Kessaria' }],
      trigger: words('met', 300),
      sentence: null,
    },
  ],
};

// On a machine without a browser these are skipped, except in CI, where that is a failure.
describe.skipIf(executablePath === undefined && process.env['CI'] === undefined)(
  'the page, opened as a file in Chromium',
  () => {
    let browser: Browser;
    let page: Page;
    let folder: string;
    let complaints: string[];

    beforeAll(async () => {
      if (executablePath === undefined) throw new Error('no Chromium: apt-get install chromium');
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    });
    afterAll(() => browser?.close());

    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'record-'));
      complaints = [];
      page = await browser.newPage({ viewport: { width: 1100, height: 760 } });
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) complaints.push(`request: ${request.url()}`);
      });
      await page.goto(PAGE);
    });
    afterEach(async () => {
      await page.close();
      rmSync(folder, { recursive: true, force: true });
    });

    async function open(content: string): Promise<void> {
      const file = join(folder, 'record.json');
      writeFileSync(file, content);
      await page.locator('#file').setInputFiles(file);
      await page.locator('#status[aria-busy="false"]').waitFor();
    }

    test('lists statements, events and documents with the words and where they stand', async () => {
      await open(JSON.stringify(RECORD));
      expect(await rows(page, 'statements')).toEqual([
        [
          'Ana Roe',
          'want (negated)',
          '<img src=x onerror=alert(1)> … we never left',
          'Talks <b>end</b>  Meridian · 2031-03-09 · 20–103',
        ],
        ['“One diplomat”', 'assert', '', 'Talks <b>end</b>  Meridian · 2031-03-09'],
        ['nobody named', 'assert', 'unsaid', 'Talks <b>end</b>  Meridian · 2031-03-09 · 1–7'],
      ]);
      expect(await rows(page, 'events')).toEqual([
        [
          '2031-03-08',
          'talks, occurred',
          'Velmark, Kessaria',
          'met',
          'Talks <b>end</b>  Meridian · 2031-03-09 · 300–303',
        ],
      ]);
      expect(await rows(page, 'documents')).toEqual([
        ['2031-03-09', 'Meridian', 'Talks <b>end</b>', 'talks.txt'],
        ['2031-03-09', 'outlet unknown', 'talks.txt', 'b.html'],
        ['~ 2031-03-08 until before 2031-03-10', 'Meridian', 'Talks <b>end</b>', 'c.html'],
      ]);
      expect(complaints).toEqual([]);
      if (process.env['SCREENSHOT'] !== undefined)
        await page.screenshot({ path: process.env['SCREENSHOT'] });
    });

    test('shows markup and script of a source as words, and links to the web only', async () => {
      await open(JSON.stringify(RECORD));
      expect(await page.locator('#record :is(img, b, script)').count()).toBe(0);
      const links = await page.locator('#record a').all();
      const targets = await Promise.all(links.map((link) => link.getAttribute('href')));
      expect(new Set(targets)).toEqual(new Set(['https://meridian.example/talks']));
      expect(complaints).toEqual([]);
    });

    test('runs no script but its own, even one that got into the page', async () => {
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.append("document.title = 'taken'");
        document.body.append(script);
      });
      expect(await page.title()).toBe('Rapporteur: record');
      expect(complaints.join('\n')).toContain('The action has been blocked');
    });

    test('filters by words of any column', async () => {
      await open(JSON.stringify(RECORD));
      await page.locator('#filter').fill('ANA left');
      expect(await rows(page, 'statements')).toHaveLength(1);
      expect(await page.locator('#statements-count').textContent()).toBe('1 of 3');
      await page.locator('#filter').fill('nowhere');
      expect(await page.locator('#statements').textContent()).toBe('None.');
    });

    test('shows a long list in steps', async () => {
      const statements = Array.from({ length: 450 }, () => RECORD.statements[0]);
      await open(JSON.stringify({ ...RECORD, statements }));
      expect(await rows(page, 'statements')).toHaveLength(200);
      await page.getByRole('button', { name: '200 more' }).click();
      await page.getByRole('button', { name: '50 more' }).click();
      expect(await rows(page, 'statements')).toHaveLength(450);
      expect(await page.locator('#statements button').count()).toBe(0);
    });

    test.each([
      ['no JSON', '{', 'record.json is not JSON. Make one with: rapporteur export'],
      ['another list', '[]', 'record.json is no record: it has no lists of statements'],
      ['null', 'null', 'record.json is no record: it has no lists of statements'],
    ])('says so of a file that holds %s', async (_, content, message) => {
      await open(JSON.stringify(RECORD));
      await open(content);
      expect(await page.locator('#status').textContent()).toContain(message);
      expect(await page.locator('#record').isVisible()).toBe(false);
    });

    test('shows what it can of facts that lack everything', async () => {
      await open('{ "documents": [1, null], "statements": [{}], "events": [{ "when": 5 }] }');
      expect(await rows(page, 'statements')).toEqual([['nobody named', '', '', 'untitled  ']]);
      expect(await rows(page, 'documents')).toHaveLength(2);
      expect(complaints).toEqual([]);
    });
  },
);

function rows(page: Page, id: string): Promise<string[][]> {
  return page
    .locator(`#${id} tbody tr`)
    .evaluateAll((lines) =>
      lines.map((line) => Array.from(line.children, (cell) => cell.textContent ?? '')),
    );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
