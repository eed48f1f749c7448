import { dateLabel, knownDateLabel } from '@rapporteur/core/views/date-label';
import { timeline as timelineOf, type TimelineDate } from '@rapporteur/core/views/timeline';
import type { EventQuery } from '../../store/dossier.ts';
import type { EventRow } from '../../store/rows.ts';
import { counted } from '../format/count.ts';
import { eventLines } from '../format/event.ts';
import type { Page } from './page.ts';
import { theDocument } from './the-document.ts';
import type { ShowView } from './view.ts';

/** Contacts in the order of time; what is still to come and what nobody dates, apart. */
export const showTimeline: ShowView = async (reader, options, page) => {
  const { participant, status, outlet, from, to, limit } = options;
  const document = await theDocument(reader, options.document);
  const events: EventRow[] = [];
  for await (const event of reader.events({
    ...(participant !== undefined && { participant }),
    ...(status !== undefined && { status: status as NonNullable<EventQuery['status']> }),
    ...(outlet !== undefined && { outlet }),
    ...(document !== null && { document }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(limit !== undefined && { limit }),
  }))
    events.push(event);
  const { published } = await reader.overview();
  const told = timelineOf(events, options.asOf ?? published?.to ?? null);
  if (options.json === true) {
    for (const { events: some } of told.dates)
      for (const event of some) await page.json({ section: 'past', ...event });
    for (const { events: some } of told.upcoming)
      for (const event of some) await page.json({ section: 'upcoming', ...event });
    for (const event of told.undated) await page.json({ section: 'undated', ...event });
    return;
  }
  if (events.length === 0) return page.remark('No meeting, call, visit or talks are recorded.');
  await dates(told.dates, page);
  if (told.upcoming.length > 0) {
    const asOf = told.asOf === null ? '' : ` (after ${knownDateLabel(told.asOf)})`;
    await page.lines([...gap(told.dates), page.style.good(`Still to come${asOf}`), '']);
    await dates(told.upcoming, page);
  }
  if (told.undated.length > 0) {
    const before = [...told.dates, ...told.upcoming];
    await page.lines([...gap(before), page.style.strong('Date unknown')]);
    for (const event of told.undated) await page.lines(eventLines(event, page));
  }
  await page.remark(`\n${counted(events.length, 'report')} of contacts`);
};

async function dates(told: readonly TimelineDate<EventRow>[], page: Page): Promise<void> {
  for (const [index, date] of told.entries()) {
    await page.lines([...(index === 0 ? [] : ['']), page.style.strong(dateLabel(date))]);
    for (const event of date.events) await page.lines(eventLines(event, page));
  }
}

function gap(before: readonly unknown[]): string[] {
  return before.length === 0 ? [] : [''];
}
