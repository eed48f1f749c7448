import { daysLabel } from '@rapporteur/core/views/date-label';
import {
  type Count,
  countEvents,
  countStatements,
  type EventCounts,
  type StatementCounts,
} from '@rapporteur/core/views/overview';
import type { Overview } from '../../store/rows.ts';
import { counted } from '../format/count.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { hanging } from '../terminal/wrap.ts';
import type { Page } from './page.ts';
import type { ShowView } from './view.ts';

/** What the record holds, in one screen. */
export const showOverview: ShowView = async (reader, options, page) => {
  const held = await reader.overview();
  const statements = await countStatements(reader.statements());
  const events = await countEvents(reader.events());
  if (options.json === true) return page.json({ ...held, statements, events });
  await page.lines(overviewLines(held, statements, events, page));
};

function overviewLines(
  held: Overview,
  statements: StatementCounts,
  events: EventCounts,
  page: Page,
): string[] {
  const line = (label: string, words: string): string[] =>
    hanging(label.padEnd(12), words, page.columns);
  const outlets = held.outlets.map(({ name, documents }) => ({
    name: name ?? 'outlet unknown',
    count: documents,
  }));
  return [
    ...line('Documents', documentsLabel(held)),
    ...line('Published', publishedLabel(held)),
    ...line('Outlets', few(outlets)),
    ...line(
      'Statements',
      `${counted(statements.total, 'statement')}${unresolvedLabel(statements)}`,
    ),
    ...(statements.total === 0
      ? []
      : [
          ...line('  Speakers', few(statements.bySpeaker)),
          ...line('  Acts', few(statements.byAct)),
          ...line('  Types', few(statements.byType)),
        ]),
    ...line('Contacts', contactsLabel(events)),
    ...line('Entities', counted(held.entities, 'entity', 'entities')),
    ...line('Figures', counted(held.figures, 'figure')),
    ...line('Size', sizeLabel(held)),
  ];
}

function documentsLabel({ documents, revisions }: Overview): string {
  const changed = revisions - documents;
  return (
    counted(documents, 'document') + (changed > 0 ? `, ${counted(changed, 'later revision')}` : '')
  );
}

function publishedLabel({ published, undated, documents }: Overview): string {
  const unknown = undated === 0 ? '' : `${undated} of ${documents} undated`;
  if (published === null) return documents === 0 ? 'nothing yet' : 'all dates unknown';
  const range = daysLabel(published.from, published.to);
  return unknown === '' ? range : `${range}; ${unknown}`;
}

function unresolvedLabel({ unresolved }: StatementCounts): string {
  return unresolved === 0 ? '' : `, ${unresolved} with no speaker settled on`;
}

function contactsLabel({ total, byMode, byStatus, undated }: EventCounts): string {
  if (total === 0) return 'no contacts';
  const unknown = undated === 0 ? '' : `; ${undated} undated`;
  return `${counted(total, 'report')}: ${few(byMode)}; ${few(byStatus)}${unknown}`;
}

/** The first of a ranking, and how many more there are. */
function few(counts: readonly Count[], most = 8): string {
  if (counts.length === 0) return 'none';
  const shown = counts.slice(0, most).map(({ name, count }) => `${visibleText(name)} ${count}`);
  const more = counts.length - shown.length;
  return shown.join(', ') + (more > 0 ? `, and ${more} more` : '');
}

function sizeLabel({ size, lastAddedAt }: Overview): string {
  const amount =
    size >= 1_000_000 ? `${(size / 1_000_000).toFixed(1)} MB` : `${Math.ceil(size / 1000)} kB`;
  return lastAddedAt === null
    ? amount
    : `${amount}, last added to ${lastAddedAt.slice(0, 16).replace('T', ' ')} UTC`;
}
