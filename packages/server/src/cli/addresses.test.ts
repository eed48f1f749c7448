import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Io } from './io.ts';
import { run } from './main.ts';

let folder: string;
let server: Server;
let site: string;
let answer: RequestListener;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-addresses-'));
  server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const LONG = `<p>${'The delegations sat for hours in Geneva and left without an accord. '.repeat(12)}</p>`;

function story({ quote = true, toll = '7', around = 'Most read', modified = '' } = {}): string {
  const meta =
    modified === '' ? '' : `<meta property="article:modified_time" content="${modified}">`;
  const said = quote
    ? '<p>“We reject the proposal,” Foreign Minister Dmitri Orlov said on Monday.</p>'
    : '';
  return `<!doctype html><html lang="en"><head><title>Talks end</title>${meta}</head><body><nav>${around}</nav>
    <article><h1>Talks end in Geneva</h1>${said}<p>At least ${toll} people were killed, officials said.</p>${LONG}</article></body></html>`;
}

function page(html: string): RequestListener {
  return (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
}

/** Runs a command line in this process; addresses and times that differ from run to run are left out. */
async function command(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const shape = { isTerminal: false, columns: 200, colour: false };
  const io: Io = {
    out: { ...shape, write: async (text) => void (out += text) },
    err: { ...shape, write: async (text) => void (err += text) },
    stdin: Readable.from([]),
    interrupted: new AbortController().signal,
    ended: new AbortController().signal,
  };
  const code = await run(args, io);
  const steady = (text: string): string =>
    text
      .replaceAll(site, 'http://SITE')
      .replaceAll(folder, '')
      .replaceAll(/(doc|rev)_[0-9a-f]{16}/g, '$1_…')
      .replaceAll(/^Added .*$/gm, 'Added …')
      .replaceAll(/since .* 20\d\d;/g, 'since …;');
  return { code, out: steady(out), err: steady(err) };
}

const FETCHING = ['--allow-private-addresses', '--cache'] as const;

async function add(path = '/story'): Promise<string> {
  const { code, out, err } = await command(
    'add',
    join(folder, 'a.dossier'),
    `${site}${path}`,
    ...FETCHING,
    join(folder, 'cache'),
  );
  return `${code} ${out}${err}`.trim();
}

const show = async (...args: string[]): Promise<string> =>
  (await command('show', join(folder, 'a.dossier'), ...args)).out;

describe('an address', () => {
  test('is read as it is served: charset of the header, address after redirects', async () => {
    answer = (request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else
        response
          .setHeader('content-type', 'text/html; charset=windows-1251')
          .end(
            Buffer.from(
              `<title>T</title><p>\xcf\xf0\xe8\xe2\xe5\xf2, said Orlov.</p>${LONG}`,
              'latin1',
            ),
          );
    };
    const { out } = await command('read', `${site}/old`, ...FETCHING, join(folder, 'cache'));
    const document = JSON.parse(out) as { input: string; url: string; text: string };
    expect([document.input, document.url]).toEqual(['http://SITE/old', 'http://SITE/new']);
    expect(document.text).toContain('Привет, said Orlov.');
  });

  test('that fails is named, and the rest goes on', async () => {
    answer = (request, response) => {
      if (request.url === '/story') page(story())(request, response);
      else if (request.url === '/picture')
        response
          .setHeader('content-type', 'text/html')
          .end(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
      else response.writeHead(403).end();
    };
    const { code, out, err } = await command(
      'read',
      `${site}/secret`,
      `${site}/picture`,
      `${site}/story`,
      ...FETCHING,
      join(folder, 'cache'),
    );
    expect(code).toBe(1);
    expect(out).toContain('"title":"Talks end in Geneva"');
    expect(err.replaceAll(/127\.0\.0\.1:\d+/g, 'SITE')).toMatchInlineSnapshot(`
      "rapporteur: http://SITE/secret: SITE does not give it to this program (HTTP 403 Forbidden). Save the page from a browser that may see it, and give the file with --url. [fetch-status]
      rapporteur: http://SITE/picture is a PNG image, not text or HTML. Convert it to text or HTML first. [input-not-text]
      "
    `);
  });

  test('never shows the password that it was given with', async () => {
    const { out, err } = await command('read', 'https://user:secret@outlet.example/story');
    expect(out + err).toMatchInlineSnapshot(`
      "rapporteur: https://outlet.example/story: it was given with a user name or password. Take them out: nothing is fetched that needs a login. Save the page from a browser, and give the file with --url. [fetch-refused]
      "
    `);
  });

  test('is taken from the cache offline', async () => {
    answer = page(story());
    const cache = join(folder, 'cache');
    await command('read', `${site}/story`, ...FETCHING, cache);
    server.closeAllConnections();
    answer = (_, response) => response.writeHead(500).end();
    const again = await command('read', `${site}/story`, '--offline', ...FETCHING, cache);
    expect([again.code, again.err]).toEqual([0, '']);
    expect(again.out).toContain('"title":"Talks end in Geneva"');
  });
});

describe('a page captured again', () => {
  test('tells what became of it', async () => {
    const told: string[] = [];
    answer = page(story());
    told.push(await add());
    told.push(await add());
    answer = page(story({ around: 'Other headlines' }));
    told.push(await add());
    told.push(await add());
    answer = page(story({ toll: '9' }));
    told.push(await add());
    answer = page(story({ toll: '9', quote: false, modified: '2025-03-24T10:00:00Z' }));
    told.push(await add());
    answer = page(`<!doctype html><title>Talks end</title><h1>Talks end in Geneva</h1>`);
    told.push(await add());
    answer = (_, response) => response.writeHead(410).end();
    told.push(await add());
    told.push(await add());
    expect(told).toMatchInlineSnapshot(`
      [
        "0 /a.dossier: 1 document added",
        "0 /a.dossier: nothing new, 1 document unchanged",
        "0 /a.dossier: nothing new, 1 document captured anew, same words",
        "0 /a.dossier: nothing new, 1 document unchanged",
        "0 /a.dossier: 1 document revised",
        "0 /a.dossier: 1 document revised",
        "0 /a.dossier: 1 document gone, kept as it was",
        "0 /a.dossier: 1 document gone, kept as it was",
        "0 /a.dossier: 1 document gone, kept as it was",
      ]
    `);
    expect(await show('changes')).toMatchInlineSnapshot(`
      "Added …
        new: outlet unknown, “Talks end in Geneva”, date unknown (2 statements, no contacts)
          doc_… · rev_…
        silent edit: outlet unknown, “Talks end in Geneva”, date unknown (2 statements, no contacts)
          doc_… · rev_…
          - At least 7 people were killed, officials
          + At least 9 people were killed, officials
          orphaned: officials: At least 7 people were killed (rev_…/s2)
        revised: outlet unknown, “Talks end in Geneva”, ~ 24 March 2025, 10:00 UTC (inferred) (1 statement, no contacts)
          doc_… · rev_…
          - “We reject the proposal,” Foreign Minister Dmitri Orlov said on Monday.
          orphaned: Dmitri Orlov: “We reject the proposal,” (rev_…/s1)
        emptied: outlet unknown, “Talks end in Geneva”, ~ 24 March 2025, 10:00 UTC (inferred); what was read of it is kept
          doc_… · rev_…
        gone (HTTP 410): outlet unknown, “Talks end in Geneva”, ~ 24 March 2025, 10:00 UTC (inferred); what was read of it is kept
          doc_… · rev_…
      "
    `);
    expect(await show('documents')).toMatchInlineSnapshot(`
      "Talks end in Geneva
        outlet unknown, ~ 24 March 2025, 10:00 UTC (inferred); 1 statement, no contacts, 3 revisions
        not there any more (HTTP 410) since …; kept as it was
        doc_… · rev_…
        http://SITE/story
      "
    `);
    const orphaned = (await show('statements', '--json'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { orphaned: boolean; content: { exact: string }[] })
      .map(({ orphaned, content }) => `${orphaned} ${content[0]?.exact ?? ''}`);
    expect(orphaned).toMatchInlineSnapshot(`
      [
        "false At least 9 people were killed",
        "true At least 7 people were killed",
        "true “We reject the proposal,”",
      ]
    `);
    const { out, code } = await command('verify', join(folder, 'a.dossier'));
    expect([code, out]).toMatchInlineSnapshot(`
      [
        0,
        "3 revisions checked: all is as it was written
      ",
      ]
    `);
    answer = page(story({ toll: '9', quote: false, modified: '2025-03-24T10:00:00Z' }));
    expect(await add()).toMatchInlineSnapshot(`"0 /a.dossier: nothing new, 1 document unchanged"`);
    expect(await show('documents')).not.toContain('not there any more');
  });

  test('that nobody has captured before is not there', async () => {
    answer = (_, response) => response.writeHead(404).end();
    expect(await add()).toMatch(/^1 .*nothing new, 1 input failed/);
  });

  test('is the same document where its address has moved meanwhile', async () => {
    answer = page(story());
    await add();
    answer = (request, response) => {
      if (request.url === '/story') response.writeHead(301, { location: '/moved' }).end();
      else page(story({ toll: '9' }))(request, response);
    };
    expect(await add()).toBe('0 /a.dossier: 1 document revised');
  });

  test('is gone where a notice stands in its place', async () => {
    answer = page(story());
    await add();
    answer = page(
      '<!doctype html><title>Gazette</title><h1>Page not found</h1><p>The story has been removed. Read the news on our front page.</p>',
    );
    expect(await add()).toBe('0 /a.dossier: 1 document gone, kept as it was');
    answer = page(
      story({ quote: true })
        .replace(LONG, '')
        .replace('</article>', '<p>Subscribe to continue reading.</p></article>'),
    );
    expect(await add()).toBe('0 /a.dossier: 1 document gone, kept as it was');
    expect(await show('documents')).toContain('behind a paywall since');
    expect(await show('statements')).not.toContain('No longer');
  });
});
