import type { Extracted, Source } from '@rapporteur/core/model/document';
import { Problem } from '@rapporteur/core/model/problem';
import { escaped, madePage } from '../made-page.ts';
import { linesOf, type TextRun } from './line.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { readingOrder } from './reading-order.ts';
import { type PageLines, runningLines, type RunningReason } from './running-heads.ts';

/** Raised whenever it makes something else of the same bytes. */
const VERSION = 'pdf 1';

/**
 * The text of a PDF as a page: columns in reading order, paragraphs put together, running heads and page numbers
 * marked as left out.
 * @throws Problem `input-unreadable` for one that is encrypted or broken, `input-empty` for one without text (a scan),
 * `input-too-large` for one with too many pages.
 */
export async function extractPdf({ input, bytes }: Source): Promise<Extracted> {
  const pages = await pagesOf(input, bytes);
  const running = runningLines(pages);
  const left: { reason: RunningReason; text: string }[] = [];
  for (const [line, reason] of running) left.push({ reason, text: line.text });
  const kept = pages.flatMap(({ lines }) => lines.filter((line) => !running.has(line)));
  if (kept.length === 0)
    throw new Problem(
      'input-empty',
      `${input}: this PDF holds no text: ${pages.length === 1 ? 'its page is a picture' : `its ${pages.length} pages are pictures`}`,
      'Have its text recognized (OCR) first.',
    );
  const paragraphs = paragraphsOf(kept);
  const title = paragraphs.find(({ kind }) => kind === 'h1')?.text ?? null;
  const aside = left.map(
    ({ reason, text }) => `<footer data-removed="${reason}">${escaped(text)}</footer>`,
  );
  return madePage(VERSION, { title }, [...markup(paragraphs), ...aside].join('\n'));
}

function* markup(paragraphs: readonly Paragraph[]): Generator<string> {
  for (const [index, { kind, text }] of paragraphs.entries()) {
    const open = kind === 'li' && paragraphs[index - 1]?.kind !== 'li' ? '<ul>' : '';
    const close = kind === 'li' && paragraphs[index + 1]?.kind !== 'li' ? '</ul>' : '';
    yield `${open}<${kind}>${escaped(text)}</${kind}>${close}`;
  }
}

/** More than any document that is read as one has. */
const MOST_PAGES = 3000;

async function pagesOf(input: string, bytes: Uint8Array): Promise<PageLines[]> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The bytes are copied, as the library takes those that it is given for itself.
    const document = await getDocumentProxy(Uint8Array.from(bytes), {
      useSystemFonts: false,
      verbosity: 0,
    });
    try {
      if (document.numPages > MOST_PAGES) throw tooManyPages(input, document.numPages);
      const pages: PageLines[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const [, bottom = 0, , top = 792] = page.view;
        const { items } = await page.getTextContent();
        const lines = linesOf(
          number,
          items.flatMap((item) => runOf(item, bottom)),
        );
        pages.push({ height: top - bottom, lines: readingOrder(lines) });
        page.cleanup();
      }
      return pages;
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(input, error);
  }
}

type TextItem =
  { readonly str: string; readonly transform: number[]; readonly width: number } | object;

/** Blank runs are none, as gaps tell where words end; nor are those set upright or slanted (watermarks). */
function runOf(item: TextItem, bottom: number): TextRun[] {
  if (!('str' in item) || item.str.trim() === '') return [];
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform;
  if (Math.abs(b) > Math.abs(a) * 0.2) return [];
  return [
    { text: item.str, x, y: y - bottom, width: item.width, size: Math.abs(d) || Math.abs(a) },
  ];
}

function tooManyPages(input: string, pages: number): Problem {
  return new Problem(
    'input-too-large',
    `${input}: this PDF has ${pages} pages; at most ${MOST_PAGES} are read as one document`,
    'Split it into several documents.',
  );
}

function unreadable(input: string, cause: unknown): Problem {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException')
    return new Problem(
      'input-unreadable',
      `${input}: this PDF is encrypted and opens only with a password`,
      'Save a copy of it without the password.',
      { cause },
    );
  const words = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    'input-unreadable',
    `${input}: this PDF is broken: ${words.replace(/\.$/, '')}`,
    'Fetch it again, or open it and save it anew.',
    { cause },
  );
}
