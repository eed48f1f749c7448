import { type CitedLine, captureNote, inQuotationMarks, workTitle, workUrl } from './cited-line.ts';

/** An entry for BibLaTeX (3.19, `@online`), which BibTeX reads as `@misc` does: the exact words stand in `annotation`. */
export function bibtexCitation(line: CitedLine): string {
  const url = workUrl(line);
  const date = dateOf(line);
  const fields: (readonly [string, string | null])[] = [
    ['author', line.authors.length === 0 ? null : line.authors.map(author).join(' and ')],
    ['title', `{${escaped(workTitle(line))}}`],
    ['organization', line.outlet === null ? null : escaped(line.outlet)],
    ['date', date],
    ['year', date === null ? null : date.slice(0, 4)],
    // Of an address only what would end the field has to go.
    ['url', url === null ? null : url.replaceAll(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', line.seenAt.slice(0, 10)],
    ['note', escaped(captureNote(line))],
    [
      'annotation',
      escaped(`${line.speaker === null ? '' : `${line.speaker}: `}${inQuotationMarks(line)}`),
    ],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name.padEnd(12)} = {${value}},`],
  );
  return [`@online{${keyOf(line)},`, ...lines, '}', ''].join('\n');
}

/** `courier-2025-a1b2c3d4-120`: the outlet, the year, the capture, the place. */
function keyOf(line: CitedLine): string {
  const outlet = (line.outlet ?? 'unknown').toLowerCase().normalize('NFKD');
  const word = outlet.replaceAll(/[^a-z0-9]+/g, '') || 'outlet';
  return [word, dateOf(line)?.slice(0, 4) ?? 'nd', line.sha256.slice(0, 8), line.start].join('-');
}

/** As BibLaTeX writes dates (ISO 8601-2): a day, a month, a year, or an interval. */
function dateOf({ published }: CitedLine): string | null {
  return published === null
    ? null
    : published.value
        .split('/')
        .map((value) => value.slice(0, 10))
        .join('/');
}

/** A name is kept whole, whatever commas or `and` it has. */
function author(name: string): string {
  return `{${escaped(name)}}`;
}

function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}$&#_%~^]/g, (character) => TEX.get(character) ?? character);
}

const TEX: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['%', '\\%'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);
