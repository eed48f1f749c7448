import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ENDINGS, inputKind } from './input-kind.ts';

describe('the kind of an input', () => {
  it.each([
    ['page', '<!-- x -->\n<!DOCTYPE html>\n<title>a', 'page'],
    ['page', '\uFEFF<html lang=en>', 'page'],
    ['feed.xml', '<?xml version="1.0"?><!-- x --><rss version="2.0">', 'feed'],
    ['feed.xml', '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss>', 'feed'],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['feed', '<rdf:RDF xmlns:rdf="x">', 'feed'],
    ['feed.json', '{ "version": "https://jsonfeed.org/version/1.1" }', 'feed'],
    ['sitemap.xml', '<urlset xmlns="x">', 'sitemap'],
    [
      'sitemap.xml',
      '<?xml version="1.0"?>\n<?xml-stylesheet href="x"?>\n<sitemapindex>',
      'sitemap',
    ],
    ['feeds.xml', '<opml version="2.0">', 'opml'],
    ['other.xml', '<?xml version="1.0"?><invoice>', null],
    ['data.json', '{"a": 1}', null],
    ['mail', 'Received: x\r\n\ty\r\nFrom: a@b.c\r\nDate: x\r\nSubject: y\r\n\r\nwords', 'mail'],
    ['page', 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x\r\n\r\n', 'mhtml'],
    ['transcript', 'Question: What now?\r\n\r\nAnswer: Nothing.', null],
    ['list', '# to read\nhttps://a.example/1\n\nhttps://a.example/2', 'addresses'],
    ['list.txt', 'https://a.example/1\nand more', 'text'],
    ['words.txt', 'From: a\nDate: b\nSubject: c\n\n', 'text'],
    ['x', '%PDF-1.7', 'pdf'],
    ['x.txt', '%PDF-1.7', 'pdf'],
    ['x', 'PK\u0003\u0004', 'zip'],
    ['x', 'WARC/1.0\r\n', 'warc'],
    ['x', 'words', null],
    ['x.png', '\u0089PNG', null],
  ])('%s: %j is %s', (name, head, kind) => {
    expect(inputKind(name, Buffer.from(head))).toBe(kind);
  });

  it('is seen through gzip where that is a web archive', () => {
    expect(inputKind('x', gzipSync('WARC/1.0\r\nWARC-Type: x'))).toBe('warc');
    expect(inputKind('x', gzipSync('words'))).toBe('gzip');
  });

  it('is seen in UTF-16 too', () => {
    expect(inputKind('x', Buffer.from('\uFEFF<rss version="2.0">', 'utf16le'))).toBe('feed');
  });

  it('is what a server declares where the bytes do not tell', () => {
    expect(inputKind('x', Buffer.from('<p>words'), 'text/html')).toBe('page');
    expect(inputKind('x', Buffer.from('<rss version="2.0">'), 'text/html')).toBe('feed');
  });

  it('by its ending holds for each with .gz too', () => {
    for (const [ending, kind] of Object.entries(ENDINGS))
      expect(inputKind(`a${ending.toUpperCase()}.gz`, Buffer.from('x y'))).toBe(kind);
  });
});
