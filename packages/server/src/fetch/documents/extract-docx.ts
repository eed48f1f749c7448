import type { Extracted, Source } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import { checkZipSize } from '../archives/zip-size.ts';
import { madePage } from './made-page.ts';

/** Raised whenever it makes something else of the same bytes. */
const VERSION = 'docx 1';

/**
 * The text of a DOCX as a page: headings, paragraphs, lists, tables, footnotes; pictures go, comments are not read.
 * @throws Problem `input-unreadable` for a broken one, `input-too-large` for one that unpacks to more than is read,
 * `input-empty` for one without words.
 */
export async function extractDocx({ input, bytes }: Source): Promise<Extracted> {
  // Before the library unpacks it into memory.
  await checkZipSize(input, bytes);
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    const noPicture = mammoth.images.imgElement(async () => ({ src: '' }));
    const options = { convertImage: noPicture, externalFileAccess: false };
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    html = (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new Problem(
      'input-unreadable',
      `${input}: this DOCX is broken: ${words.split('\n')[0]?.replace(/\.$/, '') ?? ''}`,
      'Open it in a word processor and save it anew.',
      { cause },
    );
  }
  if (html.replace(/<[^>]{0,2000}>/g, '').trim() === '')
    throw new Problem('input-empty', `${input}: this DOCX holds no words`, 'Leave it out.');
  const title = /^<h1>(.{1,300}?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]{0,200}>/g, '');
  const body = html.replaceAll(/<\/(?:p|h[1-6]|li|tr|table|ul|ol)>/g, '$&\n');
  return madePage(VERSION, { title: title === undefined ? null : decoded(title) }, body);
}

function decoded(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
