import { codePointIndex, spanInCodePoints } from '@rapporteur/core/text/code-points';
import { searchDossier } from '../../app/search-dossier.ts';
import { openForReading } from '../../compose.ts';
import type { SearchHit } from '../../store/rows.ts';
import { offsetsLabel, sourceLabel } from '../format/citation.ts';
import { counted } from '../format/count.ts';
import { EXIT_DONE } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { type Page, pageOf } from '../show/page.ts';
import { highlighted } from '../terminal/highlight.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';

export interface SearchCommandOptions {
  readonly limit?: number;
  readonly json?: boolean;
}

/** Finds what a query asks for, and shows where it stands. @returns the exit code. */
export async function search(
  dossier: string,
  query: string,
  { limit, json = false }: SearchCommandOptions,
  io: Io,
): Promise<number> {
  const page = pageOf(io);
  const reader = await openForReading(dossier);
  let count = 0;
  try {
    for await (const hit of searchDossier(reader, query, limit === undefined ? {} : { limit })) {
      count += 1;
      if (json) await page.json(inCodePoints(hit));
      else await page.lines([...(count === 1 ? [] : ['']), ...hitLines(hit, page)]);
    }
  } finally {
    await reader.close();
  }
  if (json) return EXIT_DONE;
  if (count === 0) await page.remark('Nothing matches.');
  else if (count === limit)
    await page.remark(`\nthe best ${counted(count, 'match', 'matches')}; --limit shows more`);
  else await page.remark(`\n${counted(count, 'match', 'matches')}`);
  return EXIT_DONE;
}

/** The ranges that match, in code points from the first of the words, as all that leaves the program. */
function inCodePoints(hit: SearchHit): SearchHit {
  const index = codePointIndex(hit.words.exact);
  return { ...hit, highlights: hit.highlights.map((range) => spanInCodePoints(index, range)) };
}

function hitLines(hit: SearchHit, { columns, style }: Page): string[] {
  const { words, highlights, citation, statement, passage, speaker } = hit;
  const what = statement === null ? (passage ?? 'passage') : `statement${by(speaker)}`;
  const place = statement ?? `${citation.document} ${citation.revision}`;
  return [
    ...hanging('', sourceLabel(citation), columns).map(style.strong),
    ...highlighted(words.exact, highlights, columns - 2, style.found).map((line) => `  ${line}`),
    ...hanging('  ', `${what}, ${offsetsLabel([words])} · ${place}`, columns).map(style.faint),
  ];
}

function by(speaker: string | null): string {
  return speaker === null ? '' : ` by ${visibleText(speaker)}`;
}
