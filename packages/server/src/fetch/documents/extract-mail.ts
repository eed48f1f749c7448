import type { Extracted, Source } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import { escaped, headMarkup, madePage, type PageHead } from './made-page.ts';
import { parseMail } from './parse-mail.ts';

/** Raised whenever it makes something else of the same bytes. */
const VERSION = 'mail 1';

/**
 * The words of an e-mail as a page: its HTML or else its text; subject, sender and date become what the page says
 * of itself.
 * @throws Problem `input-unreadable` for what is no e-mail, `input-empty` for one without words of its own.
 */
export async function extractMail({ input, bytes }: Source): Promise<Extracted> {
  const mail = await parseMail(input, bytes);
  const head: PageHead = {
    title: mail.subject ?? null,
    author: mail.from?.name === '' ? null : (mail.from?.name ?? null),
    published:
      mail.date === undefined || !/^\d{4}-/.test(mail.date)
        ? null
        : mail.date.replace('.000Z', 'Z'),
  };
  const { html = '', text = '' } = mail;
  if (html.trim() !== '') {
    const characters = `${headMarkup(head)}\n${html}`.toWellFormed();
    return { mediaType: 'text/html', characters, whole: false, by: VERSION };
  }
  if (text.trim() === '')
    throw new Problem(
      'input-empty',
      `${input}: this e-mail has no words of its own`,
      'What is attached to it is read by itself.',
    );
  const heading = mail.subject === undefined ? '' : `<h1>${escaped(mail.subject)}</h1>\n`;
  return madePage(VERSION, head, heading + paragraphs(text));
}

/** Paragraphs are parted by blank lines; a line that was wrapped goes on in the next, a short one ends. */
function paragraphs(text: string): string {
  return text
    .replaceAll('\r', '')
    .split(/\n[ \t]*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => {
      const lines = paragraph.trim().split('\n');
      const widest = Math.max(...lines.map((line) => line.length));
      const marked = lines.map((line, index) => {
        const wrapped = index < lines.length - 1 && line.length > widest * 0.7 && widest > 45;
        return `${escaped(line)}${index === lines.length - 1 ? '' : wrapped ? '\n' : '<br>\n'}`;
      });
      return `<p>${marked.join('')}</p>`;
    })
    .join('\n');
}
