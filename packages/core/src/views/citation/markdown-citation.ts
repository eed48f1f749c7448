import { type CitedLine, quotedWords, workTitle, workUrl } from './cited-line.ts';
import { captureWords, publishedWords } from './plain-citation.ts';

/** A citation in Markdown (CommonMark): the words as a block quotation, and below it where they stand. */
export function markdownCitation(line: CitedLine): string {
  const speaker = line.speaker === null ? '' : `**${escaped(line.speaker)}**, `;
  const title = escaped(workTitle(line));
  const url = workUrl(line);
  const work = url === null ? `*${title}*` : `[${title}](<${url.replaceAll(/[<>\s]/g, encoded)}>)`;
  const place = [...line.authors, line.outlet ?? 'outlet unknown', publishedWords(line)];
  return [
    `> ${escaped(quotedWords(line))}`,
    '>',
    `> — ${speaker}${work}, ${place.map(escaped).join(', ')} (${escaped(captureWords(line))})`,
    '',
  ].join('\n');
}

/** No character of a text is markup. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#!|~&]/g, '\\$&')
    .replaceAll(/^(\s*)([-+])/gm, '$1\\$2')
    .replaceAll(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

function encoded(character: string): string {
  return encodeURIComponent(character);
}
