import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followedItems, followedLines } from '../../../../testkit/src/inputs/followed.ts';

const FIXTURES = join(import.meta.dirname, '../../../../../fixtures/archives');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-archives-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a web archive', () => {
  it.each(['crawl.warc', 'crawl.warc.gz', 'crawl.wacz'])(
    '%s is named with what it holds',
    async (name) => {
      const prefix = name === 'crawl.wacz' ? 'crawl.wacz!archive/data.warc.gz' : name;
      expect(await followedLines([join(FIXTURES, name)], { within: FIXTURES })).toEqual([
        `source ${prefix}!https://gazette.example/ostrel text/html iso-8859-1 2031-03-12T10:00:01Z`,
        `source ${prefix}!https://gazette.example/brannock text/html utf-8 2031-03-12T10:00:04Z`,
        `skipped ${prefix} not-html 1`,
        `skipped ${prefix} not-found 1`,
        `skipped ${prefix} revisit 1`,
      ]);
    },
  );

  it('gives each page its own address, and what the user says of all', async () => {
    const given = { outlet: 'The Sorn Gazette', language: 'en' };
    const [first] = await followedItems([join(FIXTURES, 'crawl.warc')], { given });
    expect(first).toMatchObject({
      source: { given: { ...given, url: 'https://gazette.example/ostrel' } },
    });
    await expect(
      followedItems([join(FIXTURES, 'crawl.warc')], { given: { title: 'One' } }),
    ).rejects.toThrow('--title is for one document, and it is given for a web archive');
  });

  it('with a page of 100 MB names that page, and goes on', async () => {
    const records = [
      record('https://a.example/large', Buffer.alloc(100_000_000, 'x')),
      record('https://a.example/small', Buffer.from('<html>small')),
    ];
    await writeFile(join(folder, 'a.warc.gz'), Buffer.concat(records));
    expect(await lines('a.warc.gz')).toEqual([
      'problem input-too-large a.warc.gz!https://a.example/large: longer than 64 MiB',
      'source a.warc.gz!https://a.example/small text/html utf-8',
    ]);
  });

  it('that is broken in places names each place', async () => {
    const bytes = await readFile(join(FIXTURES, 'crawl.warc'));
    const at = bytes.indexOf('WARC/1.1', 10);
    bytes.fill('x', at, at + 8);
    await writeFile(join(folder, 'a.warc'), bytes);
    expect((await lines('a.warc'))[0]).toBe(
      `problem input-unreadable a.warc: the record at byte ${at} is broken: it does not begin as a record does`,
    );
    expect(await lines('a.warc')).toHaveLength(6);
  });
});

describe('a ZIP', () => {
  it('gives what it holds that is read, ZIPs within it too', async () => {
    expect(await followedLines([join(FIXTURES, 'pages.zip')], { within: FIXTURES })).toEqual([
      'source pages.zip!coverage/a.html text/html',
      'source pages.zip!coverage/b.txt text/plain',
      'skipped pages.zip!coverage/picture.png unknown-type',
      'skipped pages.zip!.hidden hidden',
      'source pages.zip!inner.zip!page text/html',
      'source pages.zip!out.txt text/plain',
    ]);
  });

  it('is known by its content, on standard input too', async () => {
    const stdin = await readFile(join(FIXTURES, 'pages.zip'));
    expect((await followedLines(['-'], { stdin }))[0]).toBe('source -!coverage/a.html text/html');
  });

  it('that is no ZIP, or is cut off, is told of', async () => {
    await writeFile(
      join(folder, 'a.zip'),
      (await readFile(join(FIXTURES, 'pages.zip'))).subarray(0, 700),
    );
    await write('b.txt', 'b');
    expect(await lines('a.zip', 'b.txt')).toEqual([
      expect.stringMatching(/^problem input-unreadable a\.zip: this ZIP is broken: End of central/),
      'source b.txt text/plain',
    ]);
  });

  it('with a broken entry names it, and goes on', async () => {
    const bytes = zip({ 'a.txt': text('a '.repeat(5000)), 'b.txt': text('b') });
    bytes.fill(0xff, 40, 60);
    await writeFile(join(folder, 'a.zip'), bytes);
    expect(await lines('a.zip')).toEqual([
      expect.stringMatching(
        /^problem input-unreadable a\.zip!a\.txt: this entry of a ZIP is broken/,
      ),
      'source a.zip!b.txt text/plain',
    ]);
  });

  it('bomb is named, and the rest goes on', async () => {
    const bomb = Buffer.alloc(80_000_000);
    await writeFile(join(folder, 'a.zip'), zip({ 'bomb.txt': bomb, 'b.txt': text('b') }));
    await writeFile(join(folder, 'c.txt.gz'), gzipSync(bomb));
    await write('d.txt', 'd');
    expect(await lines('a.zip', 'c.txt.gz', 'd.txt')).toEqual([
      'problem input-too-large a.zip!bomb.txt: longer than 64 MiB',
      'source a.zip!b.txt text/plain',
      'problem input-too-large c.txt.gz: longer than 64 MiB',
      'source d.txt text/plain',
    ]);
  });

  it('of many bombs is given up', async () => {
    const bomb = Buffer.alloc(60_000_000);
    const names = Array.from({ length: 12 }, (_, index) => [`${index}.txt`, bomb] as const);
    await writeFile(join(folder, 'a.zip'), zip(Object.fromEntries(names)));
    const found = await lines('a.zip');
    expect(found.at(-1)).toContain('a.zip: unpacks to more than 200 times its size');
    expect(found.length).toBeLessThan(12);
  });

  it('in a ZIP in a ZIP ends somewhere', async () => {
    let bytes = zip({ 'a.txt': text('a') });
    for (let depth = 0; depth < 8; depth += 1) bytes = zip({ 'in.zip': bytes });
    await writeFile(join(folder, 'a.zip'), bytes);
    expect(await lines('a.zip')).toEqual([
      expect.stringMatching(
        /^problem input-too-large a\.zip!in\.zip.*: archives lie in one another/,
      ),
    ]);
  });

  it('of another format is named or passed over', async () => {
    await writeFile(join(folder, 'a.xlsx'), zip({ 'xl/workbook.xml': text('<x/>') }));
    expect(await lines('a.xlsx')).toEqual([
      'problem input-not-text a.xlsx: is a spreadsheet (XLSX), which is not read',
    ]);
    expect(await followedLines([folder], { within: folder })).toEqual([
      'skipped a.xlsx unknown-type',
    ]);
  });
});

describe('MHTML', () => {
  it('gives the page that was saved, as it was sent', async () => {
    const [item] = await followedItems([join(FIXTURES, 'saved.mhtml')]);
    expect(item).toMatchObject({
      kind: 'source',
      source: {
        input: `${FIXTURES}/saved.mhtml!https://gazette.example/ostrel`,
        charset: 'windows-1252',
        mediaType: 'text/html',
        capturedAt: '2031-03-12T10:00:00.000Z',
        given: { url: 'https://gazette.example/ostrel' },
      },
    });
    const bytes = item?.kind === 'source' ? item.source.bytes : new Uint8Array();
    const page = new TextDecoder('windows-1252').decode(bytes);
    expect(page).toContain('<h1>Saved café talks</h1>');
    expect(page).toContain('the talks on the river would go on');
    expect(page).not.toContain('advertisement');
  });

  it('without a page is told of', async () => {
    await write('a.mht', 'From: <Saved by Blink>\r\nContent-Type: image/png\r\n\r\nx');
    expect(await lines('a.mht')).toEqual([
      'problem input-not-text a.mht: holds no page in any of its 1 parts',
    ]);
  });
});

function lines(...names: string[]): Promise<string[]> {
  return followedLines(
    names.map((name) => join(folder, name)),
    { within: folder },
  );
}

function write(name: string, content: string): Promise<void> {
  return writeFile(join(folder, name), content);
}

function zip(files: Zippable): Buffer {
  return Buffer.from(zipSync(files, { level: 1 }));
}

function text(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

function record(url: string, body: Uint8Array): Buffer {
  const block = Buffer.concat([
    Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'),
    body,
  ]);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${block.length}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]));
}
