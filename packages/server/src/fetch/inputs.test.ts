import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GivenMetadata } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import type { Fetcher } from './fetcher.ts';
import { openInputs } from './inputs.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-inputs-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a folder', () => {
  it('gives its files in the order of their names, those below it too', async () => {
    await write('b.html', 'b');
    await write('a.txt', 'a');
    await write('c/d.md', 'd');
    await write('c/a.htm', 'ca');
    expect(await followed([folder])).toEqual([
      'source a.txt text/plain "a"',
      'source b.html text/html "b"',
      'source c/a.htm text/html "ca"',
      'source c/d.md text/markdown "d"',
    ]);
  });

  it('leaves hidden files and unknown types aside, and says so', async () => {
    await write('.git/a.txt', 'x');
    await write('.b.txt', 'x');
    await write('c.png', 'x');
    await write('d.txt', 'd');
    await write('e', 'x');
    expect(await followed([folder])).toEqual([
      'skipped .b.txt hidden',
      'skipped .git hidden',
      'skipped c.png unknown-type',
      'source d.txt text/plain "d"',
      'skipped e unknown-type',
    ]);
  });

  it('does not go round in circles', async () => {
    await write('a/b.txt', 'b');
    await symlink(folder, join(folder, 'a', 'up'));
    expect(await followed([folder])).toEqual([
      'source a/b.txt text/plain "b"',
      'skipped a/up link-loop',
    ]);
  });

  it('decompresses, and tells of what only claims to be compressed', async () => {
    await write('a.txt.gz', gzipSync('long ago'));
    await write('b.html.gz', 'not gzip');
    expect(await followed([folder])).toEqual([
      'source a.txt.gz text/plain "long ago"',
      'problem input-unreadable b.html.gz: its name says gzip, but it cannot be decompressed | Fetch it again, or rename it if it is not compressed.',
    ]);
  });

  it('reads nothing before it is asked for', async () => {
    await write('a.txt', 'a');
    await write('b.txt', 'b');
    const items = openInputs([folder], { given: {}, stdin: Readable.from([]), fetcher: FETCHER });
    expect((await items.next()).value?.kind).toBe('source');
    await rm(join(folder, 'b.txt'));
    expect((await items.next()).value?.kind).toBe('problem');
  });
});

describe('a manifest', () => {
  it('speaks for the files of its folder that it lists', async () => {
    await write(
      'manifest.csv',
      '\uFEFFoutlet,file,published\r\n"The ""Day"", late",a.txt,2031-05\r\n',
    );
    await write('a.txt', 'a');
    await write('b.txt', 'b');
    expect(await followed([folder], { outlet: 'Other', language: 'en' })).toEqual([
      'source a.txt text/plain "a" {"outlet":"The \\"Day\\", late","language":"en","published":"2031-05"}',
      'source b.txt text/plain "b" {"outlet":"Other","language":"en"}',
    ]);
  });

  it('may list files below its folder, elsewhere, of any type, or not there', async () => {
    await write('in/manifest.csv', 'file\nsub/a.dat\n../b.txt\ngone.txt\n');
    await write('in/sub/a.dat', 'a');
    await write('b.txt', 'b');
    expect(await followed([join(folder, 'in')])).toEqual([
      'source in/sub/a.dat null "a"',
      'source b.txt text/plain "b"',
      'problem input-missing in/gone.txt: there is no such file or folder (row 4 of the manifest lists it) | Files are found relative to the manifest: correct the row, or put the file there.',
    ]);
  });

  it('is an input itself, and gives its files in its order', async () => {
    await write('manifest.csv', 'title;file\nSecond;b.txt\nFirst;a.txt\n');
    await write('a.txt', 'a');
    await write('b.txt', 'b');
    expect(await followed([join(folder, 'manifest.csv')])).toEqual([
      'source b.txt text/plain "b" {"title":"Second"}',
      'source a.txt text/plain "a" {"title":"First"}',
    ]);
  });

  it('names the row that is wrong, and goes on with the others', async () => {
    await write(
      'manifest.csv',
      'file,published,notes\n,,\na.txt,May 2,\n,2031,x\nb.txt\nb.txt,2031-02-30,\nb.txt,2031-02-28,\nb.txt,,\n',
    );
    await write('a.txt', 'a');
    await write('b.txt', 'b');
    expect(await followed([join(folder, 'manifest.csv')])).toEqual([
      'notice manifest.csv the column "notes" is not used',
      'problem manifest-invalid manifest.csv, row 3: published is "May 2", which is no date | Write it as 2025, 2025-03, 2025-03-24 or 2025-03-24T09:30:00Z, or leave it empty.',
      'problem manifest-invalid manifest.csv, row 4: names no file | Fill in the column "file".',
      'problem manifest-invalid manifest.csv, row 5: has 1 cells where the header has 3 | Quote a cell that holds the separator, and leave unknown cells empty.',
      'problem manifest-invalid manifest.csv, row 6: published is "2031-02-30", which is no date | Write it as 2025, 2025-03, 2025-03-24 or 2025-03-24T09:30:00Z, or leave it empty.',
      'problem manifest-invalid manifest.csv, row 8: lists b.txt, which row 7 lists already | Remove one of the two.',
      'source b.txt text/plain "b" {"published":"2031-02-28"}',
    ]);
  });

  it.each([
    ['no column "file"', 'path,outlet\na.txt,X\n', 'has no column "file" in its first row'],
    ['a column twice', 'file,outlet,Outlet\n', 'names the column "outlet" twice'],
    ['nothing in it', '', 'has no column "file" in its first row'],
  ])('with %s is refused', async (_name, text, message) => {
    await write('manifest.csv', text);
    expect(await followed([join(folder, 'manifest.csv')])).toEqual([
      expect.stringContaining(`problem manifest-invalid manifest.csv: ${message}`),
    ]);
  });

  it('that is no well-formed table is refused, with the line', async () => {
    await write('manifest.csv', 'file,title\na.txt,"open\n');
    expect(await followed([join(folder, 'manifest.csv')])).toEqual([
      expect.stringMatching(/manifest\.csv: is not a well-formed table: .*line 2/),
    ]);
  });

  it('in another encoding is refused', async () => {
    await write('manifest.csv', new Uint8Array([0x66, 0x69, 0x6c, 0x65, 0x0a, 0xe9, 0x0a]));
    expect(await followed([join(folder, 'manifest.csv')])).toEqual([
      'problem manifest-invalid manifest.csv: is not in UTF-8 | Save it as "CSV UTF-8".',
    ]);
  });
});

describe('other inputs', () => {
  it('are a file of any name, and standard input', async () => {
    await write('a.dat', 'a');
    expect(await followed([join(folder, 'a.dat'), '-'], {}, 'from a pipe')).toEqual([
      'source a.dat null "a"',
      'source - null "from a pipe"',
    ]);
  });

  it('that cannot be had are problems, and the rest goes on', async () => {
    await write('a.txt', 'a');
    expect(
      await followed([
        join(folder, 'no.txt'),
        'https://example.org/x',
        'https://example.org/gone',
        '-',
        '-',
        join(folder, 'a.txt'),
      ]),
    ).toEqual([
      'problem input-missing no.txt: there is no such file or folder | Check the name and the folder you are in.',
      'source https://example.org/x text/html "page"',
      'problem fetch-gone https://example.org/gone: nothing there | Check it.',
      'source - null ""',
      'problem input-unreadable -: standard input has been read already | Name "-" once.',
      'source a.txt text/plain "a"',
    ]);
  });

  it('cannot share one title or address', async () => {
    await expect(followed([folder], { title: 'One' })).rejects.toThrow(
      '--title is for one document, and it is given for a folder',
    );
    await expect(followed(['a.txt', 'b.txt'], { url: 'https://example.org/' })).rejects.toThrow(
      '--url is for one document, and it is given for 2 inputs',
    );
  });
});

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** Each item in one line, without the temporary folder. */
async function followed(
  inputs: readonly string[],
  given: GivenMetadata = {},
  stdin = '',
): Promise<string[]> {
  const lines: string[] = [];
  for await (const item of openInputs(inputs, {
    given,
    stdin: Readable.from([Buffer.from(stdin)]),
    fetcher: FETCHER,
  })) {
    if (item.kind === 'source') {
      const { input, mediaType, bytes, given: known } = item.source;
      const words = JSON.stringify(new TextDecoder().decode(bytes));
      const also = Object.keys(known).length === 0 ? '' : ` ${JSON.stringify(known)}`;
      lines.push(`source ${input} ${mediaType} ${words}${also}`);
    } else if (item.kind === 'problem') {
      lines.push(`problem ${item.problem.code} ${item.problem.message} | ${item.problem.advice}`);
    } else {
      lines.push(
        `${item.kind} ${item.input} ${item.kind === 'skipped' ? item.reason : item.message}`,
      );
    }
  }
  return lines.map((line) => line.replaceAll(`${folder}/`, ''));
}

/** Brings a page from anywhere but from /gone. */
const FETCHER: Fetcher = {
  fetch: async (url) => {
    const capturedAt = '2025-03-24T00:00:00.000Z';
    if (url.endsWith('/gone'))
      return {
        kind: 'failed',
        problem: new Problem('fetch-gone', `${url}: nothing there`, 'Check it.'),
        gone: { url, status: 404, capturedAt },
      };
    return {
      kind: 'fetched',
      url,
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      bytes: Buffer.from('page'),
      capturedAt,
      chain: [url],
    };
  },
};
