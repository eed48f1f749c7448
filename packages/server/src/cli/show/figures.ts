import { type FigureFact, figureFacts } from '@rapporteur/core/views/figures';
import type { DocumentRow } from '../../store/rows.ts';
import { publishedLabel } from '../format/citation.ts';
import { counted } from '../format/count.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import type { Page } from './page.ts';
import { theDocument } from './the-document.ts';
import type { ShowView } from './view.ts';

/** Numbers that are given, document by document, each with its words. */
export const showFigures: ShowView = async (reader, options, page) => {
  const { outlet, from, to, limit = Infinity } = options;
  const only = await theDocument(reader, options.document);
  let count = 0;
  for await (const document of reader.documents({
    ...(outlet !== undefined && { outlet }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  })) {
    if (count >= limit) break;
    if (only !== null && document.id !== only) continue;
    const stored = await reader.read(document.revision);
    if (stored === null || stored.figures.length === 0) continue;
    const found = figureFacts(stored).slice(0, limit - count);
    if (options.json !== true)
      await page.lines([...(count === 0 ? [] : ['']), ...head(document, page)]);
    count += found.length;
    for (const figure of found) {
      if (options.json === true)
        await page.json({ document: document.id, revision: document.revision, ...figure });
      else await page.lines(figureLines(figure, page));
    }
  }
  if (options.json === true) return;
  await page.remark(count === 0 ? 'No figure is recorded.' : `\n${counted(count, 'figure')}`);
};

function head(document: DocumentRow, { columns, style }: Page): string[] {
  const title = document.title === null ? 'untitled' : visibleText(document.title);
  const outlet = document.outlet === null ? 'outlet unknown' : visibleText(document.outlet);
  return hanging('', `${title} (${outlet}, ${publishedLabel(document.published)})`, columns).map(
    style.strong,
  );
}

function figureLines(figure: FigureFact, { columns, style }: Page): string[] {
  const { codePoints, exact } = figure.words;
  return [
    ...hanging(
      '  ',
      `${visibleText(figure.measure)}: ${amount(figure)} · “${visibleText(exact)}”`,
      columns,
    ),
    ...hanging('    ', `${codePoints.start}–${codePoints.end} · ${figure.id}`, columns).map(
      style.faint,
    ),
  ];
}

/** The value, or the range as far as it is known. */
function amount({ value, low, high, unit }: FigureFact): string {
  const shown =
    value !== null && low === value && high === value
      ? number(value)
      : low !== null && high !== null && low !== high
        ? `${number(low)} to ${number(high)}`
        : low !== null && high === null
          ? `at least ${number(low)}`
          : high !== null && low === null
            ? `at most ${number(high)}`
            : value === null
              ? 'unknown'
              : `about ${number(value)}`;
  return unit === null ? shown : `${shown} ${unitLabel(unit, value ?? high ?? low)}`;
}

/** `person` and `cubic-metre-per-second` as a reader says them: "people", "cubic metres per second". */
function unitLabel(unit: string, value: number | null): string {
  const one = value === 1;
  if (unit === 'person') return one ? 'person' : 'people';
  const [counted = '', period] = visibleText(unit).replaceAll('-', ' ').split(' per ');
  const plural = one || period === undefined ? counted : `${counted}s`.replace(/foots$/, 'feet');
  return period === undefined ? counted : `${plural} per ${period}`;
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 });
}
