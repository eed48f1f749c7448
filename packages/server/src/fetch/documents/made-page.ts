import type { Extracted } from '@rapporteur/core/model/document';

/** What a document says of itself, as a page's head has it. */
export interface PageHead {
  readonly title?: string | null;
  readonly author?: string | null;
  /** ISO 8601. */
  readonly published?: string | null;
}

/** A page made of a document, whose body is HTML: all of it is the document's. */
export function madePage(by: string, head: PageHead, body: string): Extracted {
  const characters = `<!doctype html><html><head>${headMarkup(head)}</head><body><article>\n${body}\n</article></body></html>\n`;
  return { mediaType: 'text/html', characters: characters.toWellFormed(), whole: true, by };
}

/** The elements of a head that say this. */
export function headMarkup({ title, author, published }: PageHead): string {
  const parts: string[] = [];
  if (title != null && title !== '') parts.push(`<title>${escaped(title)}</title>`);
  if (author != null && author !== '')
    parts.push(`<meta name="author" content="${escaped(author)}">`);
  if (published != null)
    parts.push(`<meta property="article:published_time" content="${published}">`);
  return parts.join('');
}

/** Words as HTML has them, in text and in attributes. */
export function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
