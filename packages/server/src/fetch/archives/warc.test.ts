import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ByteReader } from '../byte-reader.ts';
import { Problem } from '@rapporteur/core/model/problem';
import { warcItems } from './warc.ts';

const FIXTURES = join(import.meta.dirname, '../../../../../fixtures/archives');

describe('a WARC', () => {
  it.each(['crawl.warc', 'crawl.warc.gz'])('%s gives its pages as they were sent', async (name) => {
    const pages = await pagesOf(readFileSync(join(FIXTURES, name)));
    expect(pages).toEqual([
      'https://gazette.example/ostrel 2031-03-12T10:00:01Z iso-8859-1 <!doctype html>',
      'not-html',
      'not-found',
      'https://gazette.example/brannock 2031-03-12T10:00:04Z utf-8 <!doctype html>',
      'revisit',
    ]);
  });

  it('written by another program is read, compressed or not, in pieces of any size', async () => {
    const bodies = ['<html>one', '<html>two'.repeat(20_000), '<html>three'];
    for (const gzip of [true, false]) {
      const archive = Buffer.concat(
        await Promise.all(bodies.map((body, n) => written(n, body, gzip))),
      );
      const expected = bodies.map((_, n) => `https://a.example/${n} 2031-01-01T00:00:00Z utf-8`);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 70_000 }), async (size) => {
          const pages = await pagesOf(pieces(archive, size));
          expect(pages.map((page) => page.split(' <')[0])).toEqual(expected);
        }),
        { numRuns: 15 },
      );
    }
  });

  it('compressed as a whole is read', async () => {
    const plain = readFileSync(join(FIXTURES, 'crawl.warc'));
    expect(await pagesOf(gzipSync(plain))).toEqual(await pagesOf(plain));
  });
});

describe('a broken record', () => {
  it.each([
    ['compressed', true, 'its compressed data is broken'],
    ['not compressed', false, 'it does not begin as a record does'],
  ])('is named with its offset, and the others are read: %s', async (_, gzip, what) => {
    const records = await Promise.all(
      [0, 1, 2].map((n) => written(n, `<html>${n}`.repeat(99), gzip)),
    );
    const offset = records[0]!.length;
    const archive = Buffer.concat(records);
    archive.fill(0xff, offset + (gzip ? 20 : 0), offset + (gzip ? 60 : 20));
    expect(briefly(await pagesOf(archive))).toEqual([
      'https://a.example/0',
      `broken at ${offset}: ${what}`,
      'https://a.example/2',
    ]);
  });

  it('that a checksum gives away is not taken', async () => {
    const records = await Promise.all([0, 1].map((n) => written(n, `<html>${n}`, true)));
    const first = records[0]!;
    first[first.length - 8]! ^= 1;
    expect(briefly(await pagesOf(Buffer.concat(records)))).toEqual([
      'broken at 0: it is not what its checksum says',
      'https://a.example/1',
    ]);
  });

  it.each([
    ['too short', -5],
    ['too long', 300],
  ])('whose length is %s is not taken, nor does it take the next along', async (_, by) => {
    const records = await Promise.all(
      [0, 1, 2].map((n) => written(n, `<html>${n}`.repeat(40), false)),
    );
    const lied = records[1]!
      .toString('latin1')
      .replace(/Content-Length: (\d+)/, (_all, length) => `Content-Length: ${Number(length) + by}`);
    const archive = Buffer.concat([records[0]!, Buffer.from(lied, 'latin1'), records[2]!]);
    expect(briefly(await pagesOf(archive))).toEqual([
      'https://a.example/0',
      `broken at ${records[0]!.length}: it is not as long as it says`,
      'https://a.example/2',
    ]);
  });

  it.each([true, false])('that is cut off is told of (compressed: %s)', async (gzip) => {
    const records = await Promise.all(
      [0, 1].map((n) => written(n, `<html>${n}`.repeat(400), gzip)),
    );
    const archive = Buffer.concat(records).subarray(0, -60);
    expect(briefly(await pagesOf(archive))).toEqual([
      'https://a.example/0',
      `broken at ${records[0]!.length}: it is cut off`,
    ]);
  });

  it('without an end to its header is given up', async () => {
    const archive = Buffer.from(`WARC/1.1\r\n${'a'.repeat(300_000)}`);
    expect(await pagesOf(archive)).toEqual(['broken at 0: its header does not end']);
  });

  it('never stops the program, whatever is broken', async () => {
    const records = await Promise.all(
      [0, 1, 2].map((n) => written(n, `<html>${n}`.repeat(99), true)),
    );
    const archive = Buffer.concat(records);
    const change = fc.tuple(fc.nat(archive.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 5 }), async (changes) => {
        const bytes = Buffer.from(archive);
        for (const [at, byte] of changes) bytes[at] = byte;
        const lines = briefly(await pagesOf(bytes));
        // Every record is there or missed, and what is there is as it was.
        expect(lines.length).toBeGreaterThan(0);
        if (lines.length < 3) expect(lines.some((line) => line.startsWith('broken'))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('limits', () => {
  it('hold a page that is too large, sent or unpacked, and the rest goes on', async () => {
    const bomb = gzipSync(Buffer.alloc(3_000_000, '<p>'));
    const packed = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n`;
    const archive = Buffer.concat([
      await written(0, 'x'.repeat(2_000_000), true),
      raw('https://a.example/bomb', Buffer.concat([Buffer.from(packed), bomb])),
      await written(2, '<html>2', true),
    ]);
    expect(briefly(await pagesOf(archive, 1_000_000))).toEqual([
      'too-large https://a.example/0',
      'too-large https://a.example/bomb',
      'https://a.example/2',
    ]);
  });

  it('end an archive that unpacks to far more than archives do', async () => {
    // A block of zeros that can be repeated: 1 KB that unpacks to 1 MB.
    const zeros = deflateRawSync(Buffer.alloc(2 ** 20), { finishFlush: constants.Z_FULL_FLUSH });
    const head = 'WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 700000000\r\n\r\n';
    const record = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
      deflateRawSync(head, { finishFlush: constants.Z_FULL_FLUSH }),
      ...Array.from({ length: 600 }, () => zeros),
    ]);
    const problem = await pagesOf(record).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).message).toContain('unpacks to more than 200 times its size');
  });
});

function raw(url: string, block: Buffer): Buffer {
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${block.length}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]));
}

/** By warcio, which this program does without. */
async function written(number: number, body: string, gzip: boolean): Promise<Buffer> {
  const record = WARCRecord.create(
    {
      url: `https://a.example/${number}`,
      date: '2031-01-01T00:00:00Z',
      type: 'response',
      statusline: 'HTTP/1.1 200 OK',
      httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' },
    },
    [Buffer.from(body)],
  );
  return Buffer.from(await WARCSerializer.serialize(record, { gzip }));
}

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Each item in a line. */
async function pagesOf(
  source: Uint8Array | AsyncIterable<Uint8Array>,
  pageLimit = 64 * 1024 * 1024,
): Promise<string[]> {
  const lines: string[] = [];
  for await (const item of warcItems(new ByteReader(source), { input: 'a.warc', pageLimit })) {
    if (item.kind === 'broken') {
      lines.push(`broken at ${item.offset}: ${item.what}`);
      continue;
    }
    const { outcome } = item;
    if (outcome.kind === 'skipped') lines.push(outcome.reason);
    else if (outcome.kind === 'page') {
      const start = Buffer.from(outcome.bytes.subarray(0, 15)).toString('latin1');
      lines.push(`${outcome.url} ${outcome.capturedAt} ${outcome.charset} ${start}`);
    } else if (outcome.kind !== 'other') lines.push(`${outcome.kind} ${outcome.url}`);
  }
  return lines;
}

function briefly(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/ 2031.*| null null.*/s, ''));
}
