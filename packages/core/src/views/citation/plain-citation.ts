import { knownDateLabel } from '../date-label.ts';
import { captureNote, type CitedLine, inQuotationMarks, workTitle, workUrl } from './cited-line.ts';

/**
 * A citation in plain words: `Anna Reyl: “The talks go on.” Title. Outlet, 3 May 2025. https://… (seen 4 May 2025; SHA-256 …; rev_…,
 * characters 10–27)`.
 */
export function plainCitation(line: CitedLine): string {
  const speaker = line.speaker === null ? '' : `${line.speaker}: `;
  const place = [...line.authors, line.outlet ?? 'outlet unknown', publishedWords(line)].join(', ');
  const url = workUrl(line);
  const where = url === null ? '' : ` ${url}`;
  return `${speaker}${inQuotationMarks(line)} ${ended(workTitle(line))} ${place}.${where} (${captureWords(line)})`;
}

/** When it was published, as far as that is known, and how. */
export function publishedWords({ published }: CitedLine): string {
  if (published === null) return 'date unknown';
  const label = knownDateLabel(published.value);
  return published.kind === 'inferred' ? `${label} (date inferred)` : label;
}

/** When the words were there, and which capture has them. */
export function captureWords(line: CitedLine): string {
  return `seen ${knownDateLabel(line.seenAt.slice(0, 10))}; ${captureNote(line)}`;
}

function ended(sentence: string): string {
  return /[.!?…]["”’]?$/.test(sentence) ? sentence : `${sentence}.`;
}
