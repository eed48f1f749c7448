import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { MediaType, Source } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import { followedLines } from '../../../../testkit/src/inputs/followed.ts';
import { MEDIA_TYPES } from '../input-kind.ts';
import { extractDocument } from './extract.ts';

const FIXTURES = join(import.meta.dirname, '../../../../../fixtures/documents');

const STORY = join(FIXTURES, '../stories/sorn-river');

describe('a PDF', () => {
  it('is read column by column, in paragraphs, with words made whole', async () => {
    expect(await bodyOf('readout.pdf', 'pdf')).toEqual([
      '<h1>Readout of the talks at Ostrel</h1>',
      '<p>The delegations of Velmark and Kessaria met at Ostrel on Tuesday to talk about the waters of the Sorn. Foreign Minister René Tarn said that the cease-fire held along the whole of the river bank.</p>',
      '<p>Both sides agreed to meet again on the following Friday, and to keep the cease-fire until then. &quot;We are not in a hurry,&quot; Tarn told reporters after the meeting. Nothing was signed.</p>',
      '<p>A spokeswoman for Kessaria said that her delegation had brought a map, and that the map had been left on the table when the talks ended late in the evening of the same day. She would not say which side had drawn it.</p>',
      '<h2>What comes next</h2>',
      '<p>The next meeting is to take place on Friday. Kessaria will send its deputy foreign minister, who has not been named.</p>',
      '<ul><li>The sluice at Brannock stays closed.</li>',
      '<li>The market reopens.</li></ul>',
      '<footer data-removed="boilerplate:page-number">Page 1 of 2</footer>',
      '<footer data-removed="boilerplate:page-number">Page 2 of 2</footer>',
      '<footer data-removed="boilerplate:running-head">Ministry of Foreign Affairs of Velmark</footer>',
      '<footer data-removed="boilerplate:running-head">Ministry of Foreign Affairs of Velmark</footer>',
    ]);
  });

  it('made by a browser in columns and in one has the paragraphs that it was made of', async () => {
    const story = readFileSync(join(STORY, '09-meridian-talks-end.txt'), 'utf8');
    const paragraphs = story.split('\n\n').map((one) => one.replace(/\s+/g, ' ').trim());
    const body = (await bodyOf('columns.pdf', 'pdf')).map(plain);
    // First in two justified columns; then indented, without white between paragraphs.
    expect(body.slice(0, paragraphs.length + 1)).toEqual([...paragraphs, 'Second part']);
    const indented = body.slice(paragraphs.length + 1);
    expect(paragraphs.slice(3, -2).filter((one) => !indented.includes(one))).toEqual([]);
  });

  it.each([
    ['encrypted.pdf', 'input-unreadable', 'this PDF is encrypted and opens only with a password'],
    ['broken.pdf', 'input-unreadable', 'this PDF is broken: Invalid PDF structure'],
    ['scan.pdf', 'input-empty', 'this PDF holds no text: its page is a picture'],
  ])('%s is told of', async (name, code, words) => {
    expect(await problemOf(fixture(name, 'pdf'))).toBe(`${code} ${name}: ${words}`);
  });

  it('that breaks off anywhere gives words or a problem', async () => {
    const whole = fixture('readout.pdf', 'pdf');
    for (let length = 50; length < whole.bytes.length; length += 301) {
      const cut = { ...whole, bytes: whole.bytes.slice(0, length) };
      expect(await problemOf(cut)).toMatch(
        /^(?:none|input-(?:unreadable|empty) readout\.pdf: this)/,
      );
    }
  });
});

describe('a DOCX', () => {
  it('is read with its headings and tables', async () => {
    expect(await bodyOf('communique.docx', 'docx')).toEqual([
      '<h1>Joint communiqué of Velmark &amp; Kessaria</h1>',
      '<p>Ostrel, 11 March 2031</p>',
      '<p>Foreign Minister René Tarn said: “We have agreed to meet again.”</p>',
      '<table><tr><td><p>Released</p>',
      '</td><td><p>12</p>',
      '</td></tr>',
      '</table>',
    ]);
  });

  it('that is broken, a bomb, or has entities of its own is told of', async () => {
    const docx = (bytes: Uint8Array): Source => ({ ...fixture('communique.docx', 'docx'), bytes });
    const cut = fixture('communique.docx', 'docx').bytes.slice(0, 900);
    expect(await problemOf(docx(cut))).toContain('this ZIP is broken');
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(300_000_000) }, { level: 1 });
    expect(await problemOf(docx(bomb))).toContain('unpacks to more than 256 MiB');
    const none = zipSync({ 'word/other.xml': strToU8('<x/>') });
    expect(await problemOf(docx(none))).toContain('this DOCX is broken');
  });
});

describe('an e-mail', () => {
  it('is read with its subject, sender and date; what is attached is read by itself', async () => {
    const { characters = '' } =
      (await extractDocument(fixture('statement.eml', 'mail'))).extracted ?? {};
    expect(characters).toContain('<title>Statement on Ostrel — café</title>');
    expect(characters).toContain('<meta name="author" content="Press Office of Velmark">');
    expect(characters).toContain('content="2031-03-11T18:00:00Z"');
    // In ISO 8859-2 and quoted-printable, a line end within a sentence undone.
    expect(characters).toContain(
      '<p>Foreign Minister Ren\u00e9 Tarn said the delegations would meet again on Friday, and that\nno date',
    );
    expect(characters).toContain('<p>Press Office<br>\nVelmark</p>');
    expect(await followedLines([join(FIXTURES, 'statement.eml')], { within: FIXTURES })).toEqual([
      'source statement.eml message/rfc822',
      'source statement.eml!annex.html text/html',
      'skipped statement.eml!logo.png unknown-type',
    ]);
  });

  it('of parts in parts without end is told of', async () => {
    let mail = 'Content-Type: text/plain\r\n\r\nwords';
    for (let depth = 0; depth < 200; depth += 1)
      mail = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${mail}\r\n--b${depth}--`;
    const bytes = new TextEncoder().encode(`From: a@b.example\r\nDate: x\r\nSubject: y\r\n${mail}`);
    const problem = await problemOf({ ...fixture('statement.eml', 'mail'), bytes });
    expect(problem).toContain('this e-mail cannot be taken apart');
  });
});

it('the same bytes give the same text, and stay as they are', async () => {
  for (const [name, kind] of [
    ['readout.pdf', 'pdf'],
    ['communique.docx', 'docx'],
    ['statement.eml', 'mail'],
  ] as const) {
    const source = fixture(name, kind);
    const before = Buffer.from(source.bytes);
    const [first, second] = [await extractDocument(source), await extractDocument(source)];
    expect(second.extracted).toEqual(first.extracted);
    expect(Buffer.compare(before, source.bytes)).toBe(0);
  }
});

function fixture(name: string, kind: 'pdf' | 'docx' | 'mail'): Source {
  const mediaType: MediaType | null = MEDIA_TYPES[kind] ?? null;
  const bytes = Uint8Array.from(readFileSync(join(FIXTURES, name)));
  return { input: name, bytes, mediaType, charset: null, given: {} };
}

async function bodyOf(name: string, kind: 'pdf' | 'docx'): Promise<string[]> {
  const { extracted } = await extractDocument(fixture(name, kind));
  const body = /<article>\n([^]*)\n<\/article>/.exec(extracted?.characters ?? '')?.[1] ?? '';
  return body.trim().split('\n');
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

async function problemOf(source: Source): Promise<string> {
  try {
    await extractDocument(source);
    return 'none';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return `${error.code} ${error.message}`;
  }
}
