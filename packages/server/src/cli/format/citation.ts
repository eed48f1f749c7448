import { knownDateLabel } from '@rapporteur/core/views/date-label';
import type { Citation, EvidenceRow, PublishedRow } from '../../store/rows.ts';
import type { Page } from '../show/page.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';

/** When a document was published, as far as is known and how that is known. */
export function publishedLabel(published: Pick<PublishedRow, 'value' | 'kind'> | null): string {
  if (published === null) return 'date unknown';
  const label = knownDateLabel(published.value);
  return published.kind === 'inferred' ? `~ ${label} (inferred)` : label;
}

/** A document at the head of what was found in it: title; outlet, date; id and input. */
export function citationLines(citation: Citation, page: Page): string[] {
  const { document, input } = citation;
  return documentLines({ ...citation, place: `${document} · ${input}` }, page);
}

/** What is shown of a document at its head. */
export interface DocumentHead {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Pick<PublishedRow, 'value' | 'kind'> | null;
  /** Where it is found. */
  readonly place: string;
}

export function documentLines(head: DocumentHead, { columns, style }: Page): string[] {
  const title = head.title === null ? 'untitled' : visibleText(head.title);
  const outlet = head.outlet === null ? 'outlet unknown' : visibleText(head.outlet);
  const origin = `${outlet}, ${publishedLabel(head.published)}`;
  return [
    ...hanging('', title, columns).map(style.strong),
    ...hanging('', origin, columns),
    ...hanging('', visibleText(head.place), columns).map(style.faint),
  ];
}

/** One line for a document that something is quoted from: outlet, “title”, date. */
export function sourceLabel(citation: Citation): string {
  const title = citation.title === null ? citation.input : quotedTitle(visibleText(citation.title));
  const outlet = citation.outlet === null ? 'outlet unknown' : visibleText(citation.outlet);
  return `${outlet}, ${title}, ${publishedLabel(citation.published)}`;
}

/** A title that has quotation marks of its own stands without more of them. */
function quotedTitle(title: string): string {
  return /[“”"]/.test(title) ? title : `“${title}”`;
}

/** Where words stand: `120–164, 180–201`, in code points of the document's text. */
export function offsetsLabel(words: readonly Pick<EvidenceRow, 'codePoints'>[]): string {
  return words.map(({ codePoints: { start, end } }) => `${start}–${end}`).join(', ');
}
