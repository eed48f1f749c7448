import { amountLabel } from '@rapporteur/core/views/amount-label';
import { figureLedger, type LedgerEntry } from '@rapporteur/core/views/figure-ledger';
import type { LedgerFigure } from '@rapporteur/core/views/figure-topic';
import type { DossierReader } from '../../store/dossier.ts';
import { dossierFigures } from '../../app/dossier-figures.ts';
import type { Citation } from '../../store/rows.ts';
import { offsetsLabel, publishedLabel } from '../format/citation.ts';
import { counted } from '../format/count.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import type { Page } from './page.ts';
import { theDocument } from './the-document.ts';
import type { ShowOptions, ShowView } from './view.ts';

type Figure = LedgerFigure & { readonly citation: Citation };

/** A ledger of numbers: what different sources say of the same thing side by side, each with its words. */
export const showFigures: ShowView = async (reader, options, page) => {
  const { limit = Infinity } = options;
  const figures = await chosen(reader, options);
  const entries = figureLedger(figures).slice(0, limit);
  if (options.json === true) {
    for (const entry of entries) await page.json(entry);
    return;
  }
  for (const [index, entry] of entries.entries())
    await page.lines([...(index === 0 ? [] : ['']), ...entryLines(entry, page)]);
  const shown = entries.reduce((sum, entry) => sum + entry.figures.length, 0);
  const told = `\n${counted(shown, 'figure')} of ${counted(entries.length, 'thing')}`;
  await page.remark(entries.length === 0 ? 'No figure matches.' : told);
};

async function chosen(reader: DossierReader, options: ShowOptions): Promise<Figure[]> {
  const document = await theDocument(reader, options.document);
  const { outlet, from, to, speaker, measure } = options;
  const found: Figure[] = [];
  for await (const figure of dossierFigures(reader, {
    ...(outlet !== undefined && { outlet }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  })) {
    if (document !== null && figure.citation.document !== document) continue;
    if (measure !== undefined && figure.measure !== measure.toLowerCase()) continue;
    if (speaker !== undefined && !hasWords(figure.speaker, speaker)) continue;
    found.push(figure);
  }
  return found;
}

/** Whether a name has these words, in order; case and accents do not count. */
function hasWords(name: string | null, words: string): boolean {
  return ` ${folded(name ?? '')} `.includes(` ${folded(words)} `);
}

function folded(words: string): string {
  const letters = words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function entryLines(entry: LedgerEntry<Figure>, page: Page): string[] {
  const { measure, scope, sources, course, figures } = entry;
  const of = scope === null ? '' : ` ${visibleText(scope)}`;
  const several = sources > 1 ? ` · ${counted(sources, 'source')}` : '';
  return [
    ...hanging(
      '',
      `${visibleText(measure)}${of}${several}${sources > 1 ? COURSES[course] : ''}`,
      page.columns,
    ).map(page.style.strong),
    ...figures.flatMap((figure) => figureLines(figure, page)),
  ];
}

const COURSES: Readonly<Record<LedgerEntry<Figure>['course'], string>> = {
  agree: '',
  rise: ' · it rose',
  differ: ' · they differ',
};

function figureLines(figure: Figure, { columns, style }: Page): string[] {
  const { words, speaker, citation, asOf, cumulative, id } = figure;
  const outlet = citation.outlet === null ? 'outlet unknown' : visibleText(citation.outlet);
  const by = speaker === null ? outlet : `${visibleText(speaker)}, in ${outlet}`;
  const when = [
    ...(asOf === null ? [] : [`as of “${visibleText(asOf.exact)}”`]),
    ...(cumulative === true ? ['in all'] : []),
  ].join(', ');
  return [
    ...hanging(
      '  ',
      `${visibleText(amountLabel(figure))}: ${by}, ${publishedLabel(citation.published)}${when === '' ? '' : ` (${when})`}`,
      columns,
    ),
    ...hanging(
      '    ',
      `“${visibleText(words.exact)}” · ${offsetsLabel([words])} · ${id}`,
      columns,
    ).map(style.faint),
  ];
}
