import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Layers, Source } from '../../model/document.ts';
import { decode } from '../../read/decode.ts';
import { segment } from '../../segment/segment.ts';
import { clean } from '../clean.ts';

const FIXTURES = new URL('../../../../../fixtures/live/', import.meta.url);

function read(file: URL, more: Partial<Source> = {}): Layers {
  const source: Source = {
    input: 'page',
    bytes: readFileSync(file),
    mediaType: file.href.endsWith('.html') ? 'text/html' : 'text/plain',
    charset: null,
    given: {},
    ...more,
  };
  let layers = { source } as unknown as Layers;
  for (const stage of [decode, clean, segment]) layers = { ...layers, ...stage.run(layers) };
  return layers;
}

const pageOf = (name: string): URL =>
  new URL(
    existsSync(new URL(`${name}/page.html`, FIXTURES)) ? `${name}/page.html` : `${name}/page.txt`,
    FIXTURES,
  );

/** As posts.tsv has it. */
function table({ text, passages, removed }: Layers): string {
  const words = (start: number, end: number): string => text.slice(start, end);
  const lines = passages.map(({ kind, postedAt, summarizes, start, end }) => {
    const post = summarizes === undefined ? '-' : words(summarizes.start, summarizes.start + 20);
    return [kind, postedAt ?? '-', post.split('\n')[0], words(start, end)].join('\t');
  });
  const left = removed
    .filter(({ reason }) => /post|repeat|embed/.test(reason))
    .map((one) => `removed\t${one.reason}\t-\t${one.text}`);
  return `${[...lines, ...left].join('\n')}\n`;
}

const NAMES = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const isLive = (name: string): boolean => existsSync(new URL(`${name}/posts.tsv`, FIXTURES));

describe.each(NAMES.filter(isLive))('live page %s', (name) => {
  test('posts, times and key points', () => {
    expect(table(read(pageOf(name)))).toBe(
      readFileSync(new URL(`${name}/posts.tsv`, FIXTURES), 'utf8'),
    );
  });

  test('every post is opened by one passage, all of it has its time, and what is summed up is a whole post', () => {
    const { passages } = read(pageOf(name));
    const starts = new Set(
      passages.filter(({ kind }) => kind === 'post').map(({ start }) => start),
    );
    expect(starts.size).toBeGreaterThan(1);
    for (const { summarizes } of passages)
      if (summarizes !== undefined) expect(starts).toContain(summarizes.start);
  });
});

test.each(NAMES.filter((name) => !isLive(name)))('%s is no live page', (name) => {
  const { passages, removed } = read(pageOf(name));
  expect(passages.length).toBeGreaterThan(0);
  expect(passages.filter(({ kind, postedAt }) => kind === 'post' || postedAt !== null)).toEqual([]);
  expect(removed.filter(({ reason }) => /post-/.test(reason))).toEqual([]);
});

test('a time ago is told from the time of capture, where that is known', () => {
  const page = pageOf('stamps-past-midnight');
  const last = (layers: Layers): string | null => layers.passages.at(-1)?.postedAt ?? null;
  expect(last(read(page))).toBeNull();
  expect(last(read(page, { capturedAt: '2031-01-15T00:31:12Z' }))).toBe('2031-01-14T22:31:00Z');
});

test('a clock alone is of the day that the user gives, without a zone no instant', () => {
  const layers = read(pageOf('text-stamps'), { given: { published: '2031-05-03' } });
  const times = layers.passages.filter(({ kind }) => kind === 'post').map((one) => one.postedAt);
  expect(times).toEqual(['2031-05-03T12:34:00+02:00', '2031-05-03T11:20:00+02:00', '2031-05-03']);
});

test('structured data that cannot be read leaves the markup to tell', () => {
  const page = readFileSync(pageOf('json-ld'), 'utf8').replace('"@graph":[', '"@graph":[,');
  const layers = read(pageOf('json-ld'), { bytes: new TextEncoder().encode(page) });
  expect(layers.passages.filter(({ kind }) => kind === 'post').map((one) => one.postedAt)).toEqual([
    '2031-05-02T11:05:21Z',
    '2031-05-02T07:40:00Z',
    '2031-05-02T05:10:00Z',
  ]);
});

test('thousands of posts, flat or nested, are read within seconds', () => {
  const posts = Array.from(
    { length: 8000 },
    (_, n) => `<h3>Post number ${n}</h3><p>What post number ${n} says is of no interest.</p>`,
  );
  const updates = posts.map((_, n) => ({
    headline: `Post number ${n}`,
    datePublished: '2031-01-01',
  }));
  const data = JSON.stringify({ '@type': 'LiveBlogPosting', liveBlogUpdate: updates });
  const html = `<script type="application/ld+json">${data}</script><h1>Many posts – live</h1>${posts.join('')}`;
  const layers = read(pageOf('json-ld'), { bytes: new TextEncoder().encode(html) });
  expect(layers.passages.filter(({ kind }) => kind === 'post')).toHaveLength(8000);
}, 20_000);
