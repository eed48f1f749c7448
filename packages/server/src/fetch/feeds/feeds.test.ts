import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followedItems, followedLines, shelf } from '../../../../testkit/src/inputs/followed.ts';

const FIXTURES = join(import.meta.dirname, '../../../../../fixtures/feeds');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-feeds-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const PAGE = { type: 'text/html; charset=utf-8', body: '<!doctype html><p>A page' };

describe('a feed', () => {
  it('gives items that it holds in full, and teasers marked as such where nobody fetches', async () => {
    const items = await followedItems([join(FIXTURES, 'gazette.rss')]);
    expect(items).toMatchObject([
      {
        kind: 'source',
        source: {
          input: `${FIXTURES}/gazette.rss!https://gazette.example/ostrel`,
          mediaType: 'text/html',
          given: {
            url: 'https://gazette.example/ostrel',
            title: 'Talks at Ostrel go on, Velmark says',
            published: '2031-03-11T17:40:00Z',
            outlet: 'The Sorn Gazette',
            language: 'en',
          },
        },
      },
      { kind: 'notice', message: 'only what the feed says of it is kept' },
      { kind: 'source', source: { partial: 'teaser', given: { title: 'Two hurt at Brannock' } } },
    ]);
    const [first] = items;
    // In windows-1252, as the XML declares.
    if (first?.kind === 'source')
      expect(new TextDecoder().decode(first.source.bytes)).toContain('Foreign Minister René Tarn');
  });

  it('has the pages of its teasers fetched, and keeps the teaser of one that is not to be had', async () => {
    const fetcher = shelf({ 'https://meridian.example/sluice': PAGE });
    const inputs = ['wire.atom', 'lantern.json'].map((name) => join(FIXTURES, name));
    expect(await followedLines(inputs, { fetcher, within: FIXTURES })).toEqual([
      'source wire.atom!https://meridian.example/again text/html utf-8',
      'source https://meridian.example/sluice text/html utf-8 2031-03-13T00:00:00.000Z',
      'source lantern.json!https://lantern.example/1 text/html utf-8',
      'notice lantern.json!https://lantern.example/2 only what the feed says of it is kept: 500',
      'source lantern.json!https://lantern.example/2 text/html utf-8 teaser',
    ]);
  });

  it('of any format names its items', async () => {
    const items = await followedItems(
      ['wire.atom', 'lantern.json', 'reports.rdf'].map((name) => join(FIXTURES, name)),
    );
    expect(
      items.flatMap((item) => (item.kind === 'source' ? [item.source.given] : [])),
    ).toMatchObject([
      {
        title: 'Kessaria & Velmark agree to meet again',
        published: '2031-03-11T11:30:00Z',
        outlet: 'Meridian Wire',
      },
      { title: 'Sluice reopened', published: '2031-03-12T09:00:00Z' },
      { title: 'What Velmark wants', published: '2031-03-10T07:00:00Z', outlet: 'The Lantern' },
      { title: 'Water is back' },
      { title: 'Gauge at Brannock', published: '2031-03-09T06:00:00Z', outlet: 'River Reports' },
    ]);
  });

  it('lets the user say who publishes', async () => {
    const given = { outlet: 'Gazette (Sorn)' };
    const [item] = await followedItems([join(FIXTURES, 'gazette.rss')], { given });
    expect(item).toMatchObject({ source: { given: { outlet: 'Gazette (Sorn)' } } });
  });

  it('does not expand entities that it declares', async () => {
    const entities = Array.from(
      { length: 12 },
      (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
    );
    await write(
      'bomb.rss',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${entities.join('')}]><rss version="2.0"><channel><title>x</title><item><link>https://a.example/1</link><title>Bomb</title><description>&e12; words</description></item></channel></rss>`,
    );
    const items = await followedItems([join(folder, 'bomb.rss')]);
    const bytes = items.flatMap((item) =>
      item.kind === 'source' ? [item.source.bytes.length] : [],
    );
    expect(bytes.length).toBe(1);
    expect(bytes[0]).toBeLessThan(100);
  });

  it('that is none is told of', async () => {
    await write('a.rss', 'nothing of the sort');
    await write('b.opml', 'neither');
    expect(await followedLines([folder], { within: folder })).toEqual([
      expect.stringMatching(/^problem input-unreadable a\.rss: this feed cannot be taken apart/),
      expect.stringMatching(
        /^problem input-unreadable b\.opml: this list of feeds cannot be taken/,
      ),
    ]);
  });
});

describe('a sitemap', () => {
  it('leads to its pages, an index to its sitemaps, a list of feeds to their items', async () => {
    const fetcher = shelf({
      'https://gazette.example/news-sitemap.xml': {
        type: 'application/xml',
        body: '<urlset><url><loc>https://gazette.example/ostrel?a=1&amp;b=2</loc></url></urlset>',
      },
      'https://gazette.example/ostrel?a=1&b=2': PAGE,
      'https://meridian.example/feed': {
        type: 'application/rss+xml',
        body: '<rss version="2.0"><channel><title>M</title><item><link>https://meridian.example/a</link><description>A few words</description></item></channel></rss>',
      },
      'https://meridian.example/a': PAGE,
    });
    const inputs = ['sitemap-index.xml', 'subscriptions.opml'].map((name) => join(FIXTURES, name));
    expect(await followedLines(inputs, { fetcher })).toEqual([
      'source https://gazette.example/ostrel?a=1&b=2 text/html utf-8 2031-03-13T00:00:00.000Z',
      'problem fetch-status https://gazette.example/gazette.rss: 500',
      'source https://meridian.example/a text/html utf-8 2031-03-13T00:00:00.000Z',
    ]);
  });

  it('does not expand entities, nor go round in circles', async () => {
    const body =
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><sitemapindex><sitemap><loc>https://a.example/&a;</loc></sitemap><sitemap><loc>https://a.example/self</loc></sitemap></sitemapindex>';
    const fetcher = shelf({ 'https://a.example/self': { type: 'text/xml', body } });
    expect(await followedLines(['https://a.example/self'], { fetcher })).toEqual([
      'problem fetch-status https://a.example/&a;: 500',
    ]);
  });
});

describe('a list of addresses', () => {
  it('leads to each once, and names the lines that are none', async () => {
    const fetcher = shelf({ 'https://gazette.example/ostrel': PAGE });
    expect(
      await followedLines([join(FIXTURES, 'to-read.urls')], { fetcher, within: FIXTURES }),
    ).toEqual([
      'notice to-read.urls no address of a page: line 6',
      'source https://gazette.example/ostrel text/html utf-8 2031-03-13T00:00:00.000Z',
      'problem fetch-status https://gazette.example/brannock: 500',
    ]);
  });

  it('may be a text file of nothing else', async () => {
    await write('a.txt', 'https://gazette.example/ostrel\r\n');
    await write('b.txt', 'See https://gazette.example/ostrel\n');
    const fetcher = shelf({ 'https://gazette.example/ostrel': PAGE });
    expect(await followedLines([folder], { fetcher, within: folder })).toEqual([
      'source https://gazette.example/ostrel text/html utf-8 2031-03-13T00:00:00.000Z',
      'source b.txt text/plain',
    ]);
  });
});

describe('an address', () => {
  it('may be that of a feed or a document', async () => {
    const fetcher = shelf({
      'https://a.example/feed': {
        type: 'text/html',
        body: '<?xml version="1.0"?><rss version="2.0"><channel><item><link>https://a.example/1</link><description>Words</description></item></channel></rss>',
      },
      'https://a.example/1': PAGE,
      'https://a.example/file': { type: 'application/octet-stream', body: '%PDF-1.4' },
    });
    const inputs = ['https://a.example/feed', 'https://a.example/file'];
    expect(await followedLines(inputs, { fetcher })).toEqual([
      'source https://a.example/1 text/html utf-8 2031-03-13T00:00:00.000Z',
      'source https://a.example/file application/pdf 2031-03-13T00:00:00.000Z',
    ]);
  });
});

function write(name: string, content: string): Promise<void> {
  return writeFile(join(folder, name), content);
}
