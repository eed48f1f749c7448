import { knownDateLabel } from '@rapporteur/core/views/date-label';
import { publishedLabel } from '../format/citation.ts';
import { counted } from '../format/count.ts';
import type { DocumentRow } from '../../store/rows.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import type { Page } from './page.ts';
import type { ShowView } from './view.ts';

/** The documents, by date of publication; each with where it came from and what it gave. */
export const showDocuments: ShowView = async (reader, options, page) => {
  const { outlet, from, to, limit } = options;
  let count = 0;
  for await (const document of reader.documents({
    ...(outlet !== undefined && { outlet }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(limit !== undefined && { limit }),
  })) {
    count += 1;
    if (options.json === true) await page.json(document);
    else await page.lines([...(count > 1 ? [''] : []), ...documentLines(document, page)]);
  }
  if (options.json !== true)
    await page.remark(count === 0 ? 'No document matches.' : `\n${counted(count, 'document')}`);
};

function documentLines(document: DocumentRow, { columns, style }: Page): string[] {
  const title = document.title === null ? 'untitled' : visibleText(document.title);
  const outlet = document.outlet === null ? 'outlet unknown' : visibleText(document.outlet);
  const gave = [
    counted(document.statements, 'statement'),
    counted(document.events, 'contact'),
    ...(document.revisions > 1 ? [counted(document.revisions, 'revision')] : []),
  ].join(', ');
  return [
    ...hanging('', title, columns).map(style.strong),
    ...hanging('  ', `${outlet}, ${publishedLabel(document.published)}; ${gave}`, columns),
    ...goneLine(document).flatMap((line) => hanging('  ', line, columns)),
    ...hanging('  ', `${document.id} · ${document.revision}`, columns).map(style.faint),
    ...document.inputs.flatMap((input) =>
      hanging('  ', visibleText(input), columns).map(style.faint),
    ),
  ];
}

function goneLine({ gone }: DocumentRow): string[] {
  if (gone === null) return [];
  const how = {
    missing: `not there any more${gone.status === null ? '' : ` (HTTP ${gone.status})`}`,
    emptied: 'without its words',
    stub: 'behind a paywall',
  }[gone.state];
  return [`${how} since ${knownDateLabel(gone.since.slice(0, 10))}; kept as it was`];
}
