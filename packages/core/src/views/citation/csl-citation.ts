import { type CitedLine, captureNote, inQuotationMarks, workTitle, workUrl } from './cited-line.ts';

/** A list of one item in CSL-JSON (citation style language 1.0.2, csl-data.json), as reference managers take it. */
export function cslCitation(line: CitedLine): string {
  const url = workUrl(line);
  const issued = issuedOf(line);
  const item = {
    id: `${line.revision}:${line.start}-${line.end}`,
    type: 'article-newspaper',
    title: workTitle(line),
    ...(line.outlet === null ? {} : { 'container-title': line.outlet }),
    ...(line.authors.length === 0 ? {} : { author: line.authors.map((literal) => ({ literal })) }),
    ...(issued === null ? {} : { issued }),
    accessed: { 'date-parts': [dateParts(line.seenAt.slice(0, 10))] },
    ...(url === null ? {} : { URL: url }),
    abstract: `${line.speaker === null ? '' : `${line.speaker}: `}${inQuotationMarks(line)}`,
    note: captureNote(line),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function issuedOf({ published }: CitedLine): object | null {
  if (published === null) return null;
  const parts = published.value.split('/').map((value) => dateParts(value.slice(0, 10)));
  // What the coverage does not say itself is marked as uncertain.
  return { 'date-parts': parts, ...(published.kind === 'inferred' ? { circa: true } : {}) };
}

/** `2025-03-18` as [2025, 3, 18], `2025` as [2025]. */
function dateParts(value: string): number[] {
  return value.split('-').map(Number);
}
